#pragma once

#include "claims/ClaimWords.h"

namespace steward {

// What is said of one loan at a meeting, and how it is shown.

/** Sets the outcome; an approved item loses reason and negligence. */
void setOutcome(ItemOutcome& told, Outcome outcome);
/** Sets the reason; the measures' own reason of Art. 26 marks negligence as well. */
void setReason(ItemOutcome& outcome, const QString& reason);
QString outcomeText(Outcome outcome);
Tone outcomeTone(Outcome outcome);
/** Reasons to choose from: the measures' own, then those that earlier meetings gave. Chinese, as on paper. */
QStringList reasonChoices(Outcome outcome, const QStringList& given = {});

} // namespace steward
