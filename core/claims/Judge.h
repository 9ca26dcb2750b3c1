#pragma once

#include "claims/Claim.h"
#include "registry/Bank.h"
#include "registry/Household.h"

namespace steward {

/** All that the checks of one item look at, gathered beforehand; no check asks for anything more. */
struct ItemContext {
    QDate receivedOn;
    QDate judgedOn; ///< rows mended after receipt may tell of notices served since; none: receivedOn
    QString bankCreditCode;
    bool agreementInForce = false;
    std::optional<Loan> loan;
    std::optional<Household> household;
    QString householdTownship;  ///< its name
    QList<Loan> householdLoans; ///< of the household at all banks, this one too
    std::optional<PortfolioFigure>
        lastMonthEnd;               ///< the bank's figures at lastMonthEnd(receivedOn); none entered: none
    std::optional<Ratio> nplTarget; ///< of the year of that month end
    bool compensatedBefore = false; ///< by another claim, not voided
    QString otherLiveClaim;         ///< how the other live claim is called; empty: none
    bool clawedBack = false;
    bool negligence = false;
    QString earlierRow; ///< sequence of the earlier row with the same note in this list; empty: none
};

/** The last month end before `day`; a day that ends a month itself doesn't count, its figures aren't drawn
 * yet. */
QDate lastMonthEnd(QDate day);

/** An item's verdict: findings in the fixed order, and the shares when they can be computed. */
struct Verdict {
    QList<Finding> findings;
    std::optional<Explained<LossShares>> shares;
    bool blocked() const;
};

/** Judges one row under the policy by every check; a row whose loan is unknown by those that need none. Pure:
 * the same row and context always give the same verdict. */
Verdict judge(const Policy& policy, const ClaimRow& row, const ItemContext& context);

/** NPL ratio ≥ target + margin, on exact values (Art. 13, 17). No loans: false. */
Explained<bool> nplAboveMargin(const Policy& policy, const PortfolioFigure& figure, Ratio target);

/** Where a bank's NPL ratio stands for its option to suspend lending (Art. 13). */
enum class NplStanding {
    MaySuspend, ///< at or over target + margin
    Between,
    MayResume, ///< below the target
};
/** The same comparison as nplAboveMargin(), and the one with the target alone. No loans: MayResume. */
Explained<NplStanding> nplStanding(const Policy& policy, const PortfolioFigure& figure, Ratio target);

/** What the household had been lent when `loan` was lent: every running loan, renewals not twice (Art. 15).
 */
Explained<Amount> householdLoansWhenLent(const Policy& policy, const Loan& loan,
                                         const QList<Loan>& householdLoans);

} // namespace steward
