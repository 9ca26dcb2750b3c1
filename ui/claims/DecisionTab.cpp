#include "claims/DecisionTab.h"

#include "claims/OutcomeDelegate.h"
#include "common/WorkTable.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace steward {

DecisionTab::DecisionTab(QWidget* parent) : ClaimSection(parent) {
    model_ = new DecisionModel(this);
    number_ = addField(QStringLiteral("meetingNumber"), tr("Meeting number"));
    number_->setPlaceholderText(tr("for example 2018 No. 2"));
    day_ = new QDateEdit(this);
    day_->setObjectName(QStringLiteral("meetingDay"));
    day_->setAccessibleName(tr("Day of the meeting"));
    day_->setCalendarPopup(true);
    day_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    place_ = addField(QStringLiteral("meetingPlace"), tr("Place"));
    chair_ = addField(QStringLiteral("meetingChair"), tr("Chair"));
    present_ = addField(QStringLiteral("meetingPresent"), tr("Present"));
    present_->setPlaceholderText(tr("names, separated by 、"));
    excused_ = addField(QStringLiteral("meetingExcused"), tr("Excused"));

    auto* form = new QGridLayout;
    form->setHorizontalSpacing(8);
    const QList<std::pair<QString, QWidget*>> fields{
        {tr("Meeting number"), number_}, {tr("Day"), day_},         {tr("Place"), place_},
        {tr("Chair"), chair_},           {tr("Present"), present_}, {tr("Excused"), excused_}};
    for (int i = 0; i < fields.size(); ++i) {
        form->addWidget(new QLabel(fields.at(i).first, this), i / 3, 2 * (i % 3));
        form->addWidget(fields.at(i).second, i / 3, 2 * (i % 3) + 1);
    }
    for (const int column : {1, 3, 5})
        form->setColumnStretch(column, 1);
    makeTable();

    totals_ = new QLabel(this);
    totals_->setObjectName(QStringLiteral("decisionTotals"));
    record_ = new QPushButton(tr("Record decision"), this);
    record_->setObjectName(QStringLiteral("decisionRecord"));
    record_->setProperty("primary", true);
    record_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* keys = new QLabel(tr("A approve · R reject · D defer"), this);
    keys->setProperty("quiet", true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(totals_);
    foot->addStretch(1);
    foot->addWidget(keys);
    foot->addWidget(record_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(form);
    column->addWidget(table_, 1);
    column->addLayout(foot);
    connect(record_, &QPushButton::clicked, this, &DecisionTab::recordWanted);
    connect(day_, &QDateEdit::userDateChanged, this, [this] { touched_ = true; });
}

QLineEdit* DecisionTab::addField(const QString& name, const QString& label) {
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    connect(field, &QLineEdit::textEdited, this, [this] { touched_ = true; });
    return field;
}

void DecisionTab::makeTable() {
    table_ = makeWorkTable(QStringLiteral("decisionTable"), tr("Outcomes of the meeting"), model_, this);
    table_->setItemDelegate(new OutcomeDelegate(DecisionModel::Result, DecisionModel::Reason, table_));
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->horizontalHeader()->setStretchLastSection(false);
    setColumnWidths(table_, {44, 92, 72, 116, 100, 100, 140, 90, 230, 84});
    table_->horizontalHeader()->setSectionResizeMode(DecisionModel::Reason, QHeaderView::Stretch);
    table_->installEventFilter(this);
    connect(model_, &DecisionModel::edited, this, [this] {
        touched_ = true;
        showTotals();
    });
}

void DecisionTab::setView(const ClaimView& view, QDate today) {
    const Claim& claim = view.summary.claim;
    const bool same = claim.id == claim_ && claim.state == state_;
    claim_ = claim.id;
    state_ = claim.state;
    const DecisionDraft draft = decisionDraft(view, today);
    if (!(same && touched_ && draft.editable))
        showDraft(draft, today);
    record_->setEnabled(draft.editable);
    record_->setToolTip(draft.reason);
}

void DecisionTab::showDraft(const DecisionDraft& draft, QDate today) {
    model_->setDraft(draft);
    number_->setText(draft.meeting.number);
    day_->setMaximumDate(today);
    day_->setDate(draft.meeting.day);
    place_->setText(draft.meeting.place);
    chair_->setText(draft.meeting.chair);
    present_->setText(draft.meeting.present);
    excused_->setText(draft.meeting.excused);
    for (QWidget* field : std::initializer_list<QWidget*>{number_, day_, place_, chair_, present_, excused_})
        field->setEnabled(draft.editable);
    touched_ = false;
    if (model_->rowCount() > 0)
        table_->selectRow(0);
    showTotals();
}

Meeting DecisionTab::meeting() const {
    return {number_->text().trimmed(),  day_->date(),
            place_->text().trimmed(),   chair_->text().trimmed(),
            present_->text().trimmed(), excused_->text().trimmed()};
}

QList<ItemOutcome> DecisionTab::outcomes() const {
    return outcomesOf(model_->draft());
}

bool DecisionTab::eventFilter(QObject* watched, QEvent* event) {
    if (watched != table_ || event->type() != QEvent::KeyPress)
        return ClaimSection::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() != Qt::NoModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_A:
        setChosen(Outcome::Approved);
        return true;
    case Qt::Key_R:
        setChosen(Outcome::Rejected);
        return true;
    case Qt::Key_D:
        setChosen(Outcome::Deferred);
        return true;
    default:
        return false;
    }
}

void DecisionTab::setChosen(Outcome outcome) {
    const QList<int> rows = chosenSourceRows(table_);
    if (rows.isEmpty() || !model_->draft().editable)
        return;
    model_->setOutcomes(rows, outcome);
    if (outcome == Outcome::Approved || !model_->draft().lines.at(rows.first()).outcome.reason.isEmpty())
        return;
    setCurrentSourceRow(table_, rows.first(), DecisionModel::Reason);
    table_->edit(table_->currentIndex());
}

void DecisionTab::showTotals() {
    const bool any = model_->rowCount() > 0;
    totals_->setText(any ? decisionSummary(decisionTotals(model_->draft()))
                         : tr("Loans appear here when the claim is accepted."));
}

QWidget* DecisionTab::firstFocus() {
    return number_->isEnabled() ? static_cast<QWidget*>(number_) : table_;
}

} // namespace steward
