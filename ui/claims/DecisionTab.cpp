#include "claims/DecisionTab.h"

#include "claims/MeetingFields.h"
#include "claims/MeetingTable.h"
#include "claims/SheetKeeper.h"
#include "common/PageShortcut.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace steward {

DecisionTab::DecisionTab(DeskHost& host, QWidget* parent) : ClaimSection(parent), host_(host) {
    fields_ = new MeetingFields(QStringLiteral("meeting"), this);
    fields_->hideMinutes();
    table_ = new MeetingTable(QStringLiteral("decisionTable"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(fields_);
    column->addWidget(table_, 1);
    makeFoot(column);
    keeper_ = new SheetKeeper(
        host, [this] { return sheet(); }, this);
    connect(fields_, &MeetingFields::edited, this, &DecisionTab::touch);
    connect(table_->model(), &MeetingModel::edited, this, [this] {
        showTotals();
        touch();
    });
}

DecisionTab::~DecisionTab() {
    keeper_->keep();
}

void DecisionTab::makeFoot(QLayout* column) {
    auto* foot = new QWidget(this);
    totals_ = new QLabel(foot);
    totals_->setObjectName(QStringLiteral("decisionTotals"));
    totals_->setWordWrap(true);
    rest_ = new QPushButton(tr("Agree to all the rest"), foot);
    rest_->setObjectName(QStringLiteral("decisionRest"));
    rest_->setToolTip(tr("Approves every loan shown without an outcome that its township supports (Ctrl+G)"));
    record_ = new QPushButton(tr("Record decision"), foot);
    record_->setObjectName(QStringLiteral("decisionRecord"));
    record_->setProperty("primary", true);
    record_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(totals_, 1);
    row->addWidget(rest_);
    row->addWidget(record_);
    column->addWidget(foot);
    connect(rest_, &QPushButton::clicked, table_, &MeetingTable::agreeToTheRest);
    connect(table_, &MeetingTable::said, this, [this](const QString& sentence) { host_.say(sentence); });
    connect(record_, &QPushButton::clicked, this, &DecisionTab::record);
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_G), [this] { rest_->click(); });
}

Result<std::pair<MeetingDraft, QStringList>> DecisionTab::read(const ClaimView& view, QDate today) const {
    const Meetings meetings(host_.office());
    if (view.summary.claim.state != ClaimState::AwaitingDecision)
        return std::pair(decisionDraft(view, {}, {}, today), QStringList());
    STEWARD_LET(agenda, meetings.agenda());
    STEWARD_LET(sheet, meetings.sheet());
    STEWARD_LET(given, meetings.givenReasons());
    MeetingDraft draft = decisionDraft(view, agenda, sheet, today);
    draft.typing = meetings.mayKeepSheet().has_value();
    return std::pair(draft, given);
}

void DecisionTab::setView(const ClaimView& view, QDate today) {
    keeper_->keep();
    const auto shown = read(view, today);
    if (!shown) {
        host_.refuse(shown.error());
        return;
    }
    const auto& [draft, given] = *shown;
    const ClaimId claim = view.summary.claim.id;
    if (std::exchange(claim_, claim) != claim)
        table_->clearWords();
    table_->setDraft(draft, given);
    fields_->setMeeting(draft.meeting, draft.typing);
    rest_->setEnabled(draft.typing);
    record_->setEnabled(draft.typing && draft.reason.isEmpty());
    record_->setToolTip(draft.reason);
    showTotals();
}

Meeting DecisionTab::meeting() const {
    return fields_->meeting();
}

QList<ItemOutcome> DecisionTab::outcomes() const {
    return sheetOf(table_->model()->draft()).outcomes;
}

void DecisionTab::hideEvent(QHideEvent* event) {
    keeper_->keep();
    ClaimSection::hideEvent(event);
}

void DecisionTab::touch() {
    table_->model()->setMeeting(fields_->meeting(), {});
    keeper_->touch();
}

/** Of the other claims it says what it says in the file. */
Result<MeetingSheet> DecisionTab::sheet() const {
    STEWARD_LET(kept, Meetings(host_.office()).sheet());
    return withDraft(kept, table_->model()->draft());
}

void DecisionTab::record() {
    table_->model()->setMeeting(fields_->meeting(), {});
    if (!host_.confirm(this, recordQuestion(table_->model()->draft()), tr("Record decision")))
        return;
    keeper_->keep(); // what is recorded goes off the sheet, and nothing may put it there again
    emit recordWanted();
}

void DecisionTab::showTotals() {
    const bool any = table_->model()->rowCount() > 0;
    totals_->setText(any ? meetingSummary(totalsOf(table_->model()->draft()))
                         : tr("Loans appear here when the claim is accepted."));
}

QWidget* DecisionTab::firstFocus() {
    return fields_->firstFocus()->isEnabled() ? fields_->firstFocus() : table_->view();
}

} // namespace steward
