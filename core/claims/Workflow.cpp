#include "claims/Workflow.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace steward {

namespace {

using enum ClaimState;
using enum ClaimAct;

// domain.md §6: from, act, by, to, clock started, article.
constexpr std::array Table{
    Transition{None, Register, Role::Clerk, Draft, ClockStarted::None, 18},
    // The follow-up claim of what a meeting deferred, made by recording that decision.
    Transition{None, Register, Role::Director, AwaitingDecision, ClockStarted::None, 19},
    Transition{Draft, EditItems, Role::Clerk, Draft, ClockStarted::None, 18},
    Transition{Draft, Accept, Role::Clerk, Accepted, ClockStarted::None, 18},
    Transition{Draft, ReturnToBank, Role::Clerk, Returned, ClockStarted::None, 18},
    Transition{Returned, Resubmit, Role::Clerk, Draft, ClockStarted::None, 18},
    Transition{Accepted, Forward, Role::Clerk, TownshipReview, ClockStarted::Review, 19},
    Transition{TownshipReview, RecordReview, Role::Clerk, TownshipReview, ClockStarted::None, 19},
    Transition{TownshipReview, ApproveReview, Role::Clerk, TownshipReview, ClockStarted::None, 19},
    Transition{TownshipReview, SendBackReview, Role::Clerk, TownshipReview, ClockStarted::None, 19},
    Transition{TownshipReview, Submit, Role::Reviewer, AwaitingDecision, ClockStarted::None, 19},
    Transition{AwaitingDecision, Decide, Role::Director, Decided, ClockStarted::Issue, 19},
    Transition{AwaitingDecision, Decide, Role::Director, Rejected, ClockStarted::None, 19},
    // Wholly deferred: it waits for the next meeting.
    Transition{AwaitingDecision, Decide, Role::Director, AwaitingDecision, ClockStarted::None, 19},
    Transition{Decided, PrepareIssue, Role::Clerk, Decided, ClockStarted::None, 20},
    Transition{Decided, Issue, Role::Reviewer, Issued, ClockStarted::None, 20},
    Transition{Issued, ConfirmTransfer, Role::Clerk, Transferred, ClockStarted::None, 20},
    Transition{Transferred, Close, Role::Reviewer, Closed, ClockStarted::None, 20},
    Transition{Draft, Withdraw, Role::Clerk, Withdrawn, ClockStarted::None, 18},
    Transition{Returned, Withdraw, Role::Clerk, Withdrawn, ClockStarted::None, 18},
    Transition{Accepted, Withdraw, Role::Clerk, Withdrawn, ClockStarted::None, 18},
    Transition{TownshipReview, Withdraw, Role::Clerk, Withdrawn, ClockStarted::None, 18},
    Transition{AwaitingDecision, Withdraw, Role::Clerk, Withdrawn, ClockStarted::None, 18},
    Transition{Issued, PrepareVoid, Role::Clerk, Issued, ClockStarted::None, 20},
    Transition{Issued, Void, Role::Director, Decided, ClockStarted::None, 20},
};

struct StateWords {
    ClaimState state;
    const char* name;
    const char* text;
};
constexpr std::array States{
    StateWords{None, "none", QT_TRANSLATE_NOOP("Workflow", "Not registered")},
    StateWords{Draft, "draft", QT_TRANSLATE_NOOP("Workflow", "To be accepted")},
    StateWords{Returned, "returned", QT_TRANSLATE_NOOP("Workflow", "Returned to the bank")},
    StateWords{Accepted, "accepted", QT_TRANSLATE_NOOP("Workflow", "Accepted")},
    StateWords{TownshipReview, "township_review", QT_TRANSLATE_NOOP("Workflow", "Township review")},
    StateWords{AwaitingDecision, "awaiting_decision", QT_TRANSLATE_NOOP("Workflow", "Awaiting decision")},
    StateWords{Decided, "decided", QT_TRANSLATE_NOOP("Workflow", "Decided")},
    StateWords{Rejected, "rejected", QT_TRANSLATE_NOOP("Workflow", "Rejected")},
    StateWords{Issued, "issued", QT_TRANSLATE_NOOP("Workflow", "Issued")},
    StateWords{Transferred, "transferred", QT_TRANSLATE_NOOP("Workflow", "Transferred")},
    StateWords{Closed, "closed", QT_TRANSLATE_NOOP("Workflow", "Closed")},
    StateWords{Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Workflow", "Withdrawn")}};

struct ActWords {
    ClaimAct act;
    const char* name;
    const char* text;
};
constexpr std::array Acts{
    ActWords{Register, "register", QT_TRANSLATE_NOOP("Workflow", "Register")},
    ActWords{EditItems, "edit_items", QT_TRANSLATE_NOOP("Workflow", "Edit the list")},
    ActWords{Accept, "accept", QT_TRANSLATE_NOOP("Workflow", "Accept")},
    ActWords{ReturnToBank, "return_to_bank", QT_TRANSLATE_NOOP("Workflow", "Return to the bank")},
    ActWords{Resubmit, "resubmit", QT_TRANSLATE_NOOP("Workflow", "Resubmit")},
    ActWords{Forward, "forward", QT_TRANSLATE_NOOP("Workflow", "Forward to the townships")},
    ActWords{RecordReview, "record_review", QT_TRANSLATE_NOOP("Workflow", "Record the first review")},
    ActWords{ApproveReview, "approve_review", QT_TRANSLATE_NOOP("Workflow", "Record the head's approval")},
    ActWords{SendBackReview, "send_back_review",
             QT_TRANSLATE_NOOP("Workflow", "Send back for another review")},
    ActWords{Submit, "submit", QT_TRANSLATE_NOOP("Workflow", "Submit to the leading group")},
    ActWords{Decide, "decide", QT_TRANSLATE_NOOP("Workflow", "Record the decision")},
    ActWords{PrepareIssue, "prepare_issue", QT_TRANSLATE_NOOP("Workflow", "Prepare letter and voucher")},
    ActWords{Issue, "issue", QT_TRANSLATE_NOOP("Workflow", "Check and issue letter and voucher")},
    ActWords{ConfirmTransfer, "confirm_transfer", QT_TRANSLATE_NOOP("Workflow", "Confirm the transfer")},
    ActWords{Close, "close", QT_TRANSLATE_NOOP("Workflow", "Close")},
    ActWords{Withdraw, "withdraw", QT_TRANSLATE_NOOP("Workflow", "Withdraw")},
    ActWords{PrepareVoid, "prepare_void",
             QT_TRANSLATE_NOOP("Workflow", "Ask for letter and voucher to be voided")},
    ActWords{Void, "void", QT_TRANSLATE_NOOP("Workflow", "Void letter and voucher")}};

} // namespace

std::span<const Transition> workflowTable() {
    return Table;
}

const Transition* transitionFor(ClaimState from, ClaimAct act) {
    for (const auto& line : Table)
        if (line.from == from && line.act == act)
            return &line;
    return nullptr;
}

bool inWorkflowTable(ClaimState from, ClaimAct act, ClaimState to) {
    return std::any_of(Table.begin(), Table.end(), [=](const Transition& line) {
        return line.from == from && line.act == act && line.to == to;
    });
}

QString stateName(ClaimState state) {
    return QString::fromLatin1(States[static_cast<size_t>(state)].name);
}
QString actName(ClaimAct act) {
    return QString::fromLatin1(Acts[static_cast<size_t>(act)].name);
}

std::optional<ClaimState> stateFrom(const QString& name) {
    for (const auto& state : States)
        if (name == QLatin1String(state.name))
            return state.state;
    return std::nullopt;
}

std::optional<ClaimAct> actFrom(const QString& name) {
    for (const auto& act : Acts)
        if (name == QLatin1String(act.name))
            return act.act;
    return std::nullopt;
}

QString stateText(ClaimState state) {
    return QCoreApplication::translate("Workflow", States[static_cast<size_t>(state)].text);
}
QString actText(ClaimAct act) {
    return QCoreApplication::translate("Workflow", Acts[static_cast<size_t>(act)].text);
}

} // namespace steward
