#include "claims/MeetingFields.h"

#include "common/DateEdit.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace steward {

MeetingFields::MeetingFields(const QString& name, QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    number_ = addField(name + QStringLiteral("Number"), tr("Meeting number"), 0, 0);
    number_->setPlaceholderText(tr("for example 2018 No. 2"));
    day_ = new DateEdit(this);
    day_->setObjectName(name + QStringLiteral("Day"));
    day_->setAccessibleName(tr("Day of the meeting"));
    grid->addWidget(new QLabel(tr("Held on"), this), 0, 2);
    grid->addWidget(day_, 0, 3);
    place_ = addField(name + QStringLiteral("Place"), tr("Place"), 0, 4);
    choose_ = new QPushButton(this);
    choose_->setObjectName(name + QStringLiteral("Minutes"));
    choose_->setToolTip(tr("The file with the minutes; it can also be added later"));
    minutesLabel_ = new QLabel(tr("Minutes"), this);
    grid->addWidget(minutesLabel_, 0, 6);
    grid->addWidget(choose_, 0, 7);
    chair_ = addField(name + QStringLiteral("Chair"), tr("Chair"), 1, 0);
    present_ = addField(name + QStringLiteral("Present"), tr("Present"), 1, 2);
    present_->setPlaceholderText(tr("names, separated by 、"));
    grid->addWidget(present_, 1, 3, 1, 3);
    excused_ = addField(name + QStringLiteral("Excused"), tr("Excused"), 1, 6);
    for (const int column : {1, 3, 5, 7})
        grid->setColumnStretch(column, 1);
    setMinutes({});
    connect(day_, &QDateEdit::userDateChanged, this, &MeetingFields::edited);
    connect(choose_, &QPushButton::clicked, this, &MeetingFields::minutesWanted);
}

QLineEdit* MeetingFields::addField(const QString& name, const QString& label, int row, int column) {
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addWidget(new QLabel(label, this), row, column);
    grid->addWidget(field, row, column + 1);
    connect(field, &QLineEdit::textEdited, this, &MeetingFields::edited);
    return field;
}

void MeetingFields::setMeeting(const Meeting& meeting, bool editable) {
    const QSignalBlocker quiet(day_);
    day_->setDate(meeting.day);
    const std::pair<QLineEdit*, QString> texts[] = {{number_, meeting.number},
                                                    {place_, meeting.place},
                                                    {chair_, meeting.chair},
                                                    {present_, meeting.present},
                                                    {excused_, meeting.excused}};
    for (const auto& [field, text] : texts)
        if (field->text().trimmed() != text) // the cursor stays where somebody types
            field->setText(text);
    for (QWidget* field :
         std::initializer_list<QWidget*>{number_, day_, place_, chair_, present_, excused_, choose_})
        field->setEnabled(editable);
}

Meeting MeetingFields::meeting() const {
    return {number_->text().trimmed(),  day_->date(),
            place_->text().trimmed(),   chair_->text().trimmed(),
            present_->text().trimmed(), excused_->text().trimmed()};
}

void MeetingFields::setMinutes(const QString& path) {
    minutes_ = path;
    choose_->setText(path.isEmpty() ? tr("Attach…") : QFileInfo(path).fileName());
}

void MeetingFields::hideMinutes() {
    minutesLabel_->hide();
    choose_->hide();
}

QWidget* MeetingFields::firstFocus() {
    return number_;
}

} // namespace steward
