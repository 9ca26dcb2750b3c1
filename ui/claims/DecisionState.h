#pragma once

#include "claims/ClaimWords.h"

namespace steward {

/** One line of the table that records what the meeting said. */
struct DecisionLine {
    Item item;
    QString township;
    QString townshipOpinion; ///< what its first review said: supported, or why not
    bool supported = false;
    ItemOutcome outcome;
};

/** What is being recorded of the meeting; core validates it when it is recorded. */
struct DecisionDraft {
    Meeting meeting;
    QList<DecisionLine> lines;
    bool editable = false;
    QString reason; ///< why it can't be recorded now
};

/** Sums by outcome, live while typing. */
struct DecisionTotals {
    ItemTotals approved;
    ItemTotals rejected;
    ItemTotals deferred;
};

/** Supported items are proposed as approved; the others as rejected with the township's reason. */
DecisionDraft decisionDraft(const ClaimView& view, QDate today);
DecisionTotals decisionTotals(const DecisionDraft& draft);
QString decisionSummary(const DecisionTotals& totals);
/** Sets the outcome; an approved item loses reason and negligence. */
void setOutcome(ItemOutcome& told, Outcome outcome);
/** Sets the reason; the measures' own reason of Art. 26 marks negligence as well. */
void setReason(ItemOutcome& outcome, const QString& reason);
QList<ItemOutcome> outcomesOf(const DecisionDraft& draft);
QString outcomeText(Outcome outcome);
Tone outcomeTone(Outcome outcome);
/** Reasons to choose from: the measures' own, then those that earlier meetings gave. Chinese, as on paper. */
QStringList reasonChoices(Outcome outcome, const QStringList& given = {});

} // namespace steward
