#include "claims/DayDialog.h"

#include "common/DecisionButton.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace steward {

DayDialog::DayDialog(Office& office, const QString& form, const Words& words, QDate earliest, QWidget* parent)
    : KeptDialog(office, form, parent) {
    setObjectName(QStringLiteral("dayDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    setMinimumWidth(400);
    auto* column = new QVBoxLayout(this);
    auto* explanation = new QLabel(words.explanation, this);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    auto* fields = new QFormLayout;
    if (!words.nameLabel.isEmpty()) {
        name_ = new QLineEdit(this);
        name_->setObjectName(QStringLiteral("dayDialogName"));
        fields->addRow(words.nameLabel, name_);
    }
    const QDate today = office.today();
    day_ = new QDateEdit(today, this);
    day_->setObjectName(QStringLiteral("dayDialogDay"));
    day_->setCalendarPopup(true);
    day_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    day_->setDateRange(earliest.isValid() ? qMin(earliest, today) : today.addYears(-1), today);
    fields->addRow(words.dayLabel, day_);
    column->addLayout(fields);
    refusal_ = new QLabel(this);
    refusal_->setObjectName(QStringLiteral("dayDialogRefusal"));
    refusal_->setWordWrap(true);
    refusal_->setProperty("tone", QStringLiteral("late"));
    refusal_->hide();
    column->addWidget(refusal_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* confirm = addDecision(buttons, words.confirm, QStringLiteral("dayDialogConfirm"));
    confirm->setDefault(true);
    connect(confirm, &QPushButton::clicked, this, &DayDialog::confirmed);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

QString DayDialog::name() const {
    return name_ ? name_->text().trimmed() : QString();
}

QDate DayDialog::day() const {
    return day_->date();
}

void DayDialog::refuse(const QString& sentence) {
    refusal_->setText(sentence);
    refusal_->show();
}

} // namespace steward
