#include "claims/Judge.h"

#include "claims/LoanChecks.h"
#include "registry/CreditCode.h"
#include "registry/IdNumber.h"
#include "registry/Township.h"

#include <algorithm>

namespace steward {

namespace {

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

QString squeezed(QString name) {
    name.remove(u' ').remove(u'\u3000');
    return name;
}

/** Collects findings in the order in which the checks are made. */
class Checks {
public:
    Checks(const Policy& policy, const ClaimRow& row, const ItemContext& context)
        : policy_(policy), row_(row), context_(context) {}

    QList<Finding> findings() const { return findings_; }
    bool blocked() const {
        return std::any_of(findings_.begin(), findings_.end(), [](const Finding& f) { return f.blocking(); });
    }

    void known() {
        if (!context_.loan)
            add(FindingCode::LoanUnknown, {{QStringLiteral("note"), row_.note}});
    }

    void agreement() {
        if (!context_.agreementInForce)
            add(FindingCode::BankWithoutAgreement, {{QStringLiteral("day"), iso(context_.receivedOn)}});
    }

    void once() {
        if (!context_.earlierRow.isEmpty())
            add(FindingCode::DuplicateRow,
                {{QStringLiteral("note"), row_.note}, {QStringLiteral("row"), context_.earlierRow}});
    }

    void household() {
        if (!context_.household)
            return add(FindingCode::HouseholdUnknown, {});
        if (!context_.household->registeredWhen(loan().lentOn))
            add(FindingCode::HouseholdNotRegisteredWhenLent,
                {{QStringLiteral("registered"), iso(context_.household->registeredOn)},
                 {QStringLiteral("lent"), iso(loan().lentOn)}});
    }

    void principal() {
        const auto principal = row_.overduePrincipal.value_or(Amount());
        if (!principal.isPositive())
            add(FindingCode::OverduePrincipalMissing, {});
        if (!context_.loan)
            return;
        if (!overdueOn(policy_, row_, loan(), context_.receivedOn))
            add(FindingCode::NotOverdue, {{QStringLiteral("due"), iso(finalDue(row_, loan()))},
                                          {QStringLiteral("received"), iso(context_.receivedOn)}});
        else if (principal > loan().outstanding)
            add(FindingCode::AmountAboveOverduePrincipal,
                {{QStringLiteral("claimed"), principal.text()},
                 {QStringLiteral("registered"), loan().outstanding.text()},
                 {QStringLiteral("as_of"), iso(loan().asOf)}});
    }

    void ground() {
        const auto* rule = policy_.ground(row_.ground);
        if (!rule)
            return add(FindingCode::GroundMissing, {{QStringLiteral("text"), row_.groundText}});
        if (!context_.loan)
            return;
        if (rule->needsExtension && !loan().extendedTo)
            return add(FindingCode::Ground4WithoutExtension, {});
        if (rule->needsNplMargin)
            nplMargin();
    }

    void cap() {
        const auto total = householdLoansWhenLent(policy_, loan(), context_.householdLoans).value;
        if (total > policy_.householdCap.value)
            add(FindingCode::HouseholdOverCap, {{QStringLiteral("total"), total.text()},
                                                {QStringLiteral("cap"), policy_.householdCap.value.text()}});
    }

    void insurer() {
        if (loan().insured && !row_.insurerPaid && policy_.insurerFirst.value)
            return add(FindingCode::InsurerNotHeard, {{QStringLiteral("policy"), loan().policyNumber}});
        const auto paid = row_.insurerPaid.value_or(Amount());
        const char* why = nullptr;
        if (paid.isNegative())
            why = QT_TRANSLATE_NOOP("Finding", "has a negative payment");
        else if (!loan().insured && paid.isPositive())
            why = QT_TRANSLATE_NOOP("Finding", "is not insured");
        else if (row_.overduePrincipal && paid > *row_.overduePrincipal)
            why = QT_TRANSLATE_NOOP("Finding", "is owed less principal");
        if (why)
            add(FindingCode::InsurerAmountWrong,
                {{QStringLiteral("paid"), paid.text()}, {QStringLiteral("why"), QString::fromUtf8(why)}});
    }

    void history() {
        if (context_.compensatedBefore)
            add(FindingCode::CompensatedBefore, {});
        if (!context_.otherLiveClaim.isEmpty())
            add(FindingCode::InAnotherClaim, {{QStringLiteral("claim"), context_.otherLiveClaim}});
    }

    void notice() {
        const auto latest = std::max(context_.receivedOn, context_.judgedOn);
        const bool served = row_.lastNotice ? *row_.lastNotice <= latest : row_.notices.value_or(0) > 0;
        if (!served)
            add(FindingCode::CollectionNoticeMissing, {});
    }

    void exclusions() {
        if (context_.clawedBack)
            add(FindingCode::ClawedBack, {});
        if (context_.negligence)
            add(FindingCode::NegligenceFound, {});
    }

    /** The bank's own sum; on a blocked row there is nothing to compare it with. */
    void asked(const LossShares& shares) {
        if (row_.asked && *row_.asked != shares.fund)
            add(FindingCode::AskedAmountDiffers, {{QStringLiteral("asked"), row_.asked->text()},
                                                  {QStringLiteral("computed"), shares.fund.text()}});
    }

    void township() {
        if (!row_.township.isEmpty() && !context_.householdTownship.isEmpty() && differentTownship())
            add(FindingCode::TownshipDiffers, {{QStringLiteral("listed"), row_.township},
                                               {QStringLiteral("registered"), context_.householdTownship}});
    }

    void renewal() {
        if (loan().kind == LoanKind::Renewal &&
            loan().lentOn.daysTo(context_.receivedOn) <= policy_.renewalCautionDays)
            add(FindingCode::RenewedShortlyBefore,
                {{QStringLiteral("lent"), iso(loan().lentOn)},
                 {QStringLiteral("days"), QString::number(policy_.renewalCautionDays)}});
    }

    void numbers() {
        const auto id = parseIdNumber(row_.idNumber);
        if (!id)
            add(FindingCode::IdChecksum, {{QStringLiteral("why"), id.error().sentence()}});
        if (!context_.bankCreditCode.isEmpty() && !parseCreditCode(context_.bankCreditCode))
            add(FindingCode::CreditCodeChecksum, {});
    }

    void person() {
        const auto id = parseIdNumber(row_.idNumber);
        if (squeezed(row_.borrower) != squeezed(loan().borrower))
            add(FindingCode::NameDiffers,
                {{QStringLiteral("listed"), row_.borrower}, {QStringLiteral("registered"), loan().borrower}});
        if (id && id->text != loan().borrowerIdNumber.toUpper())
            add(FindingCode::IdDiffers, {});
        if (loan().usedByFirm)
            add(FindingCode::UsedByFirm, {});
    }

private:
    const Loan& loan() const { return *context_.loan; }
    void add(FindingCode code, Facts facts) { findings_.append({code, std::move(facts)}); }

    bool differentTownship() const {
        const auto listed = matchTownship(row_.township, shippedTownships());
        return !listed || listed->name != context_.householdTownship;
    }

    /** Only the figures of the last month end before receipt count: older ones say nothing of it. */
    void nplMargin() {
        const auto monthEnd = lastMonthEnd(context_.receivedOn);
        const auto& figure = context_.lastMonthEnd;
        const auto missing = QString::fromUtf8(QT_TRANSLATE_NOOP("Finding", "not entered"));
        const auto needed = context_.nplTarget
                                ? (*context_.nplTarget + policy_.nplMargin.value).text()
                                : QString::fromUtf8(QT_TRANSLATE_NOOP(
                                      "Finding", "the year's target (not entered) and the margin"));
        auto ratio = missing;
        if (figure && figure->monthEnd == monthEnd) {
            const auto above = nplAboveMargin(policy_, *figure, context_.nplTarget.value_or(Ratio()));
            if (context_.nplTarget && above.value)
                return;
            ratio = above.explanation.result;
        }
        add(FindingCode::Ground4NplBelowMargin, {{QStringLiteral("needed"), needed},
                                                 {QStringLiteral("ratio"), ratio},
                                                 {QStringLiteral("month_end"), iso(monthEnd)}});
    }

    const Policy& policy_;
    const ClaimRow& row_;
    const ItemContext& context_;
    QList<Finding> findings_;
};

} // namespace

QDate lastMonthEnd(QDate day) {
    return QDate(day.year(), day.month(), 1).addDays(-1);
}

bool Verdict::blocked() const {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.blocking(); });
}

Verdict judge(const Policy& policy, const ClaimRow& row, const ItemContext& context) {
    Checks checks(policy, row, context);
    Verdict verdict;
    checks.known();
    checks.agreement();
    checks.once();
    if (context.loan)
        checks.household();
    checks.principal();
    checks.ground();
    if (context.loan) {
        checks.cap();
        checks.insurer();
    }
    checks.history();
    checks.notice();
    checks.exclusions();
    if (!checks.blocked()) {
        if (auto shares = shareLoss(policy, *row.overduePrincipal, row.insurerPaid.value_or(Amount()))) {
            checks.asked(shares->value);
            verdict.shares = std::move(*shares);
        }
    }
    checks.township();
    if (context.loan)
        checks.renewal();
    checks.numbers();
    if (context.loan)
        checks.person();
    verdict.findings = checks.findings();
    return verdict;
}

} // namespace steward
