#pragma once

#include "base/Result.h"
#include "money/Ratio.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace steward {

/** A value that a county's measures set, with the article that sets it. */
template<class T>
struct Ruled {
    T value{};
    int article = 0;
};

enum class DayKind { Working, Calendar };

/** A limit in days; the first day is not counted. */
struct DayCount {
    int days = 0;
    DayKind kind = DayKind::Working;
};

/** A party that bears part of a loss, in the order of the measures: `fund`, `bank` or `insurer`. */
struct Party {
    QString code;
    QString name;
    Ratio share; ///< of what is left after an insurer that goes first, or of the whole when parallel
};

/** One ground of Art. 17 and what its facts must carry. */
struct GroundRule {
    int number = 0;              ///< 1–4 in Wushan: （一）–（四）
    QString mark;                ///< `（一）`
    QString title;               ///< short Chinese wording, our own
    QStringList proof;           ///< what the township or bank encloses
    bool needsExtension = false; ///< a recorded extension (Art. 16)
    bool needsNplMargin = false; ///< NPL ratio ≥ target + margin at the last month end
    bool personal = false;       ///< tells of illness or death: masked where personal data is masked
};

/** When a shortage of the fund must be made up: the last day of the n-th month after its month or quarter. */
struct TopUpClock {
    int months = 0;
    bool fromQuarterEnd = false;
};

/**
 * One county's measures as data: everything that another county could set otherwise (domain.md §10). A claim
 * is judged for life under the policy in force on the day it was received; a new document is a new policy.
 */
struct Policy {
    QString id;             ///< `wushan-2017`
    QString documentNumber; ///< 巫山府办发〔2017〕166号
    QString title;
    QDate from;
    std::optional<QDate> to; ///< last day in force

    Ruled<QList<Party>> parties; ///< fund and bank (and a parallel insurer, where there is one)
    Ruled<bool> insurerFirst;    ///< the insurer pays before the parties share (Art. 11)
    Ruled<qint64> leverage;      ///< loans may be this many times the fund
    Ruled<Amount> householdCap;  ///< per household when lent
    Ruled<DayCount> reviewDays;  ///< township's first review and head's approval
    Ruled<DayCount> issueDays;   ///< confirmation letter and voucher
    Ruled<DayCount> returnDays;  ///< return of a recovery
    Ruled<TopUpClock> growthTopUp;
    Ruled<TopUpClock> compensationTopUp;
    Ruled<Ratio> nplMargin;     ///< over the bank's all-loans target
    bool nplEqualCounts = true; ///< exactly the margin above counts (ruling)
    Ruled<QList<GroundRule>> grounds;
    Ruled<QStringList> attachments; ///< the slots of Art. 18, in order, in Chinese
    Ruled<int> overdueDays;         ///< days a loan must be overdue; 1 means any
    Ruled<bool> coversInterest;     ///< false: principal only
    int renewalCautionDays = 90;    ///< a renewal this shortly before the claim hides a risk
    Ruled<Ratio> rewardRecoveryRatio;
    Ruled<Ratio> rewardCoverage;
    Ruled<Ratio> rewardCap;
    QString county;               ///< 巫山县
    QString officeName;           ///< 巫山县扶贫开发办公室
    QString fundName;             ///< 扶贫小额信贷风险补偿金
    QString decidingBody;         ///< 县扶贫小额信贷工作领导小组
    QString townships;            ///< the list of the county's townships, `townships-500237`
    QHash<int, QString> articles; ///< our own short wording of each article, shown beside a finding

    Ratio shareOf(const QString& partyCode) const; ///< 0 when there is no such party
    const GroundRule* ground(int number) const;    ///< nullptr when the measures have no such ground
    QString articleText(int article) const;        ///< empty when the measures have no such article
};

/**
 * Reads a policy file (JSON). Refused: `policy.unreadable`; and naming the faulty field, such as
 * `grounds[2].title`: `policy.field_missing` (absent, or of no such value), `policy.shares_not_whole`,
 * `policy.article_missing` (the field does not say its article, or that article has no wording).
 */
Result<Policy> parsePolicy(const QByteArray& json);

/** The policy files that the program ships (Wushan's). */
QList<QByteArray> shippedPolicies();

/** The policy in force on `day`; refused `policy.none_in_force`. Later documents win (Art. 29). */
Result<Policy> policyOn(const QList<Policy>& policies, QDate day);

} // namespace steward
