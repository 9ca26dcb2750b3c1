#include "settings/PolicyState.h"

#include <QCoreApplication>
#include <QStringList>

namespace steward {

namespace {

QString policySays(const char* text) {
    return QCoreApplication::translate("PolicyPage", text);
}

QString yesNo(bool yes) {
    return yes ? policySays(QT_TRANSLATE_NOOP("PolicyPage", "yes"))
               : policySays(QT_TRANSLATE_NOOP("PolicyPage", "no"));
}

QString daysText(const DayCount& count) {
    return (count.kind == DayKind::Working ? policySays(QT_TRANSLATE_NOOP("PolicyPage", "%1 working days"))
                                           : policySays(QT_TRANSLATE_NOOP("PolicyPage", "%1 calendar days")))
        .arg(count.days);
}

QString clockText(const TopUpClock& clock) {
    return (clock.fromQuarterEnd
                ? policySays(QT_TRANSLATE_NOOP("PolicyPage", "end of month %1 after the quarter"))
                : policySays(
                      QT_TRANSLATE_NOOP("PolicyPage", "end of month %1 after the month of the shortage")))
        .arg(clock.months);
}

QString partiesText(const QList<Party>& parties) {
    QStringList shares;
    for (const auto& party : parties)
        shares << QStringLiteral("%1 %2").arg(party.name, party.share.text());
    return shares.join(policySays(QT_TRANSLATE_NOOP("PolicyPage", ", ")));
}

QString groundText(const GroundRule& ground) {
    QStringList parts{ground.title};
    if (ground.needsExtension)
        parts << policySays(QT_TRANSLATE_NOOP("PolicyPage", "only after an extension"));
    if (ground.needsNplMargin)
        parts << policySays(
            QT_TRANSLATE_NOOP("PolicyPage", "only above the bank's NPL target with its margin"));
    if (!ground.proof.isEmpty())
        parts << policySays(QT_TRANSLATE_NOOP("PolicyPage", "proved by: %1"))
                     .arg(ground.proof.join(policySays(QT_TRANSLATE_NOOP("PolicyPage", ", "))));
    return parts.join(policySays(QT_TRANSLATE_NOOP("PolicyPage", "; ")));
}

class Rows {
public:
    explicit Rows(const Policy& policy) : policy_(policy) {}
    void add(const char* name, const QString& value, int article) { add(policySays(name), value, article); }
    void add(const QString& name, const QString& value, int article) {
        rows.append({name, value, article, article > 0 ? policy_.articleText(article) : QString()});
    }
    QList<PolicyRow> rows;

private:
    const Policy& policy_;
};

void moneyRows(const Policy& p, Rows& rows) {
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "Who bears a loss"), partiesText(p.parties.value),
             p.parties.article);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "The insurer pays first"), yesNo(p.insurerFirst.value),
             p.insurerFirst.article);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "Loans at most this many times the fund"),
             QString::number(p.leverage.value), p.leverage.article);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "Loans of one household at most"), p.householdCap.value.text(),
             p.householdCap.article);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "Interest is compensated"), yesNo(p.coversInterest.value),
             p.coversInterest.article);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "A loan must be overdue for"),
             policySays(QT_TRANSLATE_NOOP("PolicyPage", "%1 calendar days")).arg(p.overdueDays.value),
             p.overdueDays.article);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "Margin over the bank's NPL target"), p.nplMargin.value.text(),
             p.nplMargin.article);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "Exactly the margin counts as reached"), yesNo(p.nplEqualCounts),
             0);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "A renewal this shortly before the claim is a caution"),
             policySays(QT_TRANSLATE_NOOP("PolicyPage", "%1 calendar days")).arg(p.renewalCautionDays), 0);
}

void dayRows(const Policy& p, Rows& rows) {
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "Township's first review"), daysText(p.reviewDays.value),
             p.reviewDays.article);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "Confirmation letter and voucher"), daysText(p.issueDays.value),
             p.issueDays.article);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "Return of a recovery"), daysText(p.returnDays.value),
             p.returnDays.article);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "Top-up after loan growth"), clockText(p.growthTopUp.value),
             p.growthTopUp.article);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "Top-up after compensation"),
             clockText(p.compensationTopUp.value), p.compensationTopUp.article);
}

void claimRows(const Policy& p, Rows& rows) {
    for (const auto& ground : p.grounds.value)
        rows.add(policySays(QT_TRANSLATE_NOOP("PolicyPage", "Ground %1")).arg(ground.mark),
                 groundText(ground), p.grounds.article);
    for (int i = 0; i < p.attachments.value.size(); ++i)
        rows.add(policySays(QT_TRANSLATE_NOOP("PolicyPage", "Attachment %1")).arg(i + 1),
                 p.attachments.value.at(i), p.attachments.article);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "Reward: recovery ratio at maturity at least"),
             p.rewardRecoveryRatio.value.text(), p.rewardRecoveryRatio.article);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "Reward: collection coverage at least"),
             p.rewardCoverage.value.text(), p.rewardCoverage.article);
    rows.add(QT_TRANSLATE_NOOP("PolicyPage", "Reward: at most this part of new loans"),
             p.rewardCap.value.text(), p.rewardCap.article);
}

} // namespace

QList<PolicyRow> policyRows(const Policy& policy) {
    Rows rows(policy);
    moneyRows(policy, rows);
    dayRows(policy, rows);
    claimRows(policy, rows);
    return rows.rows;
}

QString policyTitle(const Policy& policy) {
    const auto from = policy.from.toString(Qt::ISODate);
    return policy.to ? policySays(QT_TRANSLATE_NOOP("PolicyPage", "%1 %2, in force %3 to %4"))
                           .arg(policy.documentNumber, policy.title, from, policy.to->toString(Qt::ISODate))
                     : policySays(QT_TRANSLATE_NOOP("PolicyPage", "%1 %2, in force from %3"))
                           .arg(policy.documentNumber, policy.title, from);
}

} // namespace steward
