#pragma once

#include "base/Error.h"
#include "money/Amount.h"

#include <QList>

#include <optional>

namespace steward {

/** One line of arithmetic: `× fund share 70%   33,333.33 × 70% = 23,333.331   23,333.331   Art. 12`. */
struct Step {
    const char* label = ""; ///< English source in translation context "Explanation"; may hold `{fact}`s
    Facts facts;
    QString formula; ///< with its numbers, language-neutral; may be empty
    QString result;  ///< as text, before or after rounding as the step says
    int article = 0;

    QString text() const; ///< the label, translated, with its facts
    bool operator==(const Step& other) const {
        return QString::fromUtf8(label) == QString::fromUtf8(other.label) && facts == other.facts &&
               formula == other.formula && result == other.result && article == other.article;
    }
};

/**
 * How a figure came about. Made by the same function that makes the figure, so the two can't drift apart; the
 * screen (F2), the papers and the command line all show this value.
 */
struct Explanation {
    const char* title = ""; ///< English source in context "Explanation", e.g. "Fund part of an item"
    QString result;         ///< the figure as shown
    QList<Step> steps;
    QStringList sources; ///< the rows behind it: `NS2015001579, 贷款台账 2018-02-28`
    QString policy;      ///< document number of the policy used
    QString policyFrom;  ///< ISO day from which it is in force

    QString titleText() const;
    /** All of it as lines of text, for the command line and for copying. */
    QString text() const;
};

/** A figure together with its explanation. */
template<class T>
struct Explained {
    T value;
    Explanation explanation;
};

} // namespace steward
