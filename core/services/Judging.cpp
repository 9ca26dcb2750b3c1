#include "services/Judging.h"

#include "registry/Township.h"

#include "storage/BankRepository.h"
#include "storage/ClaimRepository.h"
#include "storage/HouseholdRepository.h"
#include "storage/LoanRepository.h"

#include <algorithm>

namespace steward {

namespace {

constexpr int RowsBetweenSteps = 200;

/** What all rows of a list share. */
Result<ItemContext> commonContext(const Office& office, const Claim& claim, const Bank& bank) {
    BankRepository banks(office.database());
    ItemContext context;
    context.receivedOn = claim.receivedOn;
    context.judgedOn = office.today();
    context.bankCreditCode = bank.creditCode;
    STEWARD_LET(agreements, banks.agreements(bank.id));
    context.agreementInForce =
        std::any_of(agreements.begin(), agreements.end(),
                    [&claim](const Agreement& a) { return a.inForceOn(claim.receivedOn); });
    STEWARD_LET(figures, banks.figures(bank.id));
    const auto monthEnd = lastMonthEnd(claim.receivedOn);
    for (const auto& figure : figures)
        if (figure.monthEnd == monthEnd)
            context.lastMonthEnd = figure;
    STEWARD_LET(targets, banks.targets(bank.id));
    for (const auto& target : targets)
        if (target.year == monthEnd.year())
            context.nplTarget = target.target;
    return context;
}

QString townshipName(const QList<Township>& townships, const QString& code) {
    for (const auto& township : townships)
        if (township.code == code)
            return township.name;
    return {};
}

} // namespace

Result<QList<JudgedRow>> judgeRows(const Office& office, const Claim& claim, const Bank& bank,
                                   const Policy& policy, const QList<ClaimRow>& rows, const KeptNotes& kept) {
    STEWARD_LET(common, commonContext(office, claim, bank));
    QStringList notes;
    for (const auto& row : rows)
        notes.append(row.note);
    STEWARD_LET(loans, LoanRepository(office.database()).byNotes(bank.id, notes));
    QList<HouseholdId> ids;
    for (const auto& loan : loans)
        ids.append(loan.household);
    STEWARD_LET(households, HouseholdRepository(office.database()).byIds(ids));
    STEWARD_LET(ofHouseholds, LoanRepository(office.database()).ofHouseholds(ids));
    QList<LoanId> loanIds;
    for (const auto& loan : loans)
        loanIds.append(loan.id);
    STEWARD_LET(histories, ClaimRepository(office.database()).histories(loanIds, claim.id));

    const auto townships = shippedTownships();
    KeptNotes seen = kept;
    QList<JudgedRow> judged;
    judged.reserve(rows.size());
    for (const auto& row : rows) {
        auto context = common;
        JudgedRow one;
        one.row = row;
        if (const auto found = loans.constFind(row.note); found != loans.cend()) {
            const auto& loan = *found;
            one.loan = loan.id;
            context.loan = loan;
            if (const auto household = households.constFind(loan.household); household != households.cend()) {
                context.household = *household;
                context.householdTownship = townshipName(townships, household->townshipCode);
                one.townshipCode = household->townshipCode;
            }
            context.householdLoans = ofHouseholds.value(loan.household);
            const auto history = histories.value(loan.id);
            context.compensatedBefore = history.compensated;
            context.otherLiveClaim = history.otherLiveClaim;
            context.clawedBack = history.clawedBack;
            context.negligence = history.negligence;
        }
        if (one.townshipCode.isEmpty())
            if (const auto township = matchTownship(row.township, townships))
                one.townshipCode = township->code;
        context.earlierRow = seen.value(row.note);
        if (!row.note.isEmpty() && !seen.contains(row.note))
            seen.insert(row.note, row.sequence.isEmpty() ? QString::number(row.row) : row.sequence);
        one.verdict = judge(policy, row, context);
        judged.append(one);
        if (judged.size() % RowsBetweenSteps == 0)
            STEWARD_TRY(office.proceed(judged.size(), rows.size()));
    }
    return judged;
}

Result<QList<JudgedRow>> judgeItems(const Office& office, const Dossier& dossier, const QList<Item>& items) {
    QList<ClaimRow> rows;
    for (const auto& item : items)
        rows.append(item.row);
    STEWARD_LET(judged, judgeRows(office, dossier.claim, dossier.bank, dossier.policy, rows, {}));
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto& findings = items.at(i).findings;
        if (!findings.isEmpty() && findings.first().code == FindingCode::CellUnreadable)
            judged[i].verdict = {findings, std::nullopt};
    }
    return judged;
}

QStringList judgedOtherwise(const QList<Item>& items, const QList<JudgedRow>& judged) {
    const auto codes = [](const QList<Finding>& findings) {
        QList<FindingCode> found;
        for (const auto& finding : findings)
            found.append(finding.code);
        return found;
    };
    QStringList notes;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto& verdict = judged.at(i).verdict;
        const auto& stored = items.at(i).shares;
        const bool sharedAlike =
            stored && verdict.shares ? *stored == verdict.shares->value : !stored && !verdict.shares;
        if (!sharedAlike || codes(items.at(i).findings) != codes(verdict.findings))
            notes.append(items.at(i).row.note.isEmpty() ? items.at(i).row.borrower : items.at(i).row.note);
    }
    return notes;
}

} // namespace steward
