#include "services/RecoveryLoans.h"

#include "policy/Deadline.h"
#include "storage/BankRepository.h"

#include <algorithm>

namespace steward {

namespace {

constexpr int Returning = 21;

Error refusal(const char* code, const char* what, const char* remedy, Facts facts = {},
              int article = Returning) {
    return {QString::fromLatin1(code), what, remedy, std::move(facts), article};
}

/** Whether the bank's agreement of the day lets the insurer share in recoveries; it does where none says. */
bool insurerSharesOn(const QList<Agreement>& agreements, QDate day) {
    const auto agreement = std::find_if(agreements.begin(), agreements.end(),
                                        [day](const Agreement& one) { return one.inForceOn(day); });
    return agreement == agreements.end() || agreement->insurerSharesRecoveries;
}

/** Adds each record to the facts of its loan; records of loans that aren't compensated are passed over. */
class Gathering {
public:
    Gathering(const Office& office, const QList<CompensatedItem>& items) : office_(office) {
        for (const auto& item : items) {
            place_.insert(item.item, loans_.size());
            loans_.append({item, {item.loss, true, {}, {}, {}, item.voided}, {}, {}});
        }
    }
    Result<void> gather(std::optional<ItemId> item) {
        RecoveryRepository repository(office_.database());
        STEWARD_LET(recoveries, repository.recoveries(item));
        STEWARD_LET(parts, repository.returnedParts(item));
        STEWARD_LET(clawbacks, repository.clawbacks(item));
        for (const auto& recovery : recoveries)
            if (auto* loan = of(recovery.item))
                loan->facts.recoveries.append(recovery);
        for (const auto& part : parts)
            if (auto* loan = of(part.item))
                loan->facts.returned.append(part);
        for (const auto& clawback : clawbacks)
            if (auto* loan = of(clawback.item))
                loan->facts.clawback = clawback;
        return agreements();
    }
    QList<CompensatedLoan>& loans() { return loans_; }

private:
    CompensatedLoan* of(ItemId item) {
        const auto place = place_.constFind(item);
        return place == place_.constEnd() ? nullptr : &loans_[*place];
    }
    Result<void> agreements() {
        QHash<BankId, QList<Agreement>> known;
        for (auto& loan : loans_) {
            const auto bank = loan.item.bank;
            if (!known.contains(bank)) {
                STEWARD_LET(agreements, BankRepository(office_.database()).agreements(bank));
                known.insert(bank, agreements);
            }
            loan.facts.insurerShares = insurerSharesOn(known.value(bank), loan.item.receivedOn);
        }
        return {};
    }

    const Office& office_;
    QList<CompensatedLoan> loans_;
    QHash<ItemId, qsizetype> place_;
};

bool enteredAlready(const CompensatedLoan& loan, const RecoveryDraft& draft) {
    const auto& all = loan.facts.recoveries;
    return std::any_of(all.begin(), all.end(), [&draft](const Recovery& one) {
        return one.counts() && one.day == draft.day && one.principal == draft.principal &&
               one.interest == draft.interest && one.document == draft.document.trimmed();
    });
}

std::optional<Error> amountRefusal(const Policy& policy, const CompensatedLoan& loan,
                                   const RecoveryDraft& draft) {
    if (draft.principal.isZero() && draft.interest.isZero())
        return refusal("recovery.nothing",
                       QT_TRANSLATE_NOOP("Refusal", "Neither principal nor interest was recovered."),
                       QT_TRANSLATE_NOOP("Refusal", "Enter what the bank received."));
    const auto& standing = loan.standing;
    // Each by itself: a negative one must not hide in the sum.
    const auto alone =
        recoveryDue(policy, loan.item.loss, draft.principal, draft.interest, {}, loan.facts.insurerShares);
    const auto sum =
        recoveryDue(policy, loan.item.loss, standing.principal + draft.principal,
                    standing.interest + draft.interest, standing.returned, loan.facts.insurerShares);
    if (!alone)
        return alone.error();
    return sum ? std::nullopt : std::optional(sum.error());
}

} // namespace

Result<void> standAnew(const Office& office, CompensatedLoan& loan) {
    STEWARD_LET(policy, office.policy(loan.item.policyId));
    STEWARD_LET(standing, recoveryStanding(policy, loan.facts, office.today()));
    loan.standing = standing.value;
    loan.explanation = standing.explanation;
    return {};
}

Result<QList<CompensatedLoan>> readCompensatedLoans(const Office& office, std::optional<ItemId> item,
                                                    bool touched) {
    STEWARD_LET(items, RecoveryRepository(office.database()).compensated(item, touched));
    Gathering gathering(office, items);
    STEWARD_TRY(gathering.gather(item));
    for (auto& loan : gathering.loans())
        STEWARD_TRY(standAnew(office, loan));
    return gathering.loans();
}

std::optional<Error> enteringRefusal(const Policy& policy, const CompensatedLoan& loan,
                                     const RecoveryDraft& draft, QDate today) {
    const Facts facts{{QStringLiteral("note"), loan.item.note},
                      {QStringLiteral("day"), draft.day.toString(Qt::ISODate)},
                      {QStringLiteral("paid"), loan.item.paidOn.toString(Qt::ISODate)}};
    if (loan.item.voided)
        return compensationVoided(loan.item.note);
    if (!draft.day.isValid() || draft.day > today || draft.day < loan.item.paidOn)
        return refusal("recovery.day_wrong",
                       QT_TRANSLATE_NOOP("Refusal", "{note} was compensated on {paid}; {day} lies before, in "
                                                    "the future or is no day."),
                       QT_TRANSLATE_NOOP("Refusal", "Enter the day on which the bank received it."), facts);
    if (auto error = amountRefusal(policy, loan, draft))
        return error;
    if (enteredAlready(loan, draft))
        return refusal(
            "recovery.entered_already",
            QT_TRANSLATE_NOOP("Refusal", "This recovery of {note} on {day} has been entered already."),
            QT_TRANSLATE_NOOP("Refusal", "Two of the same day and amounts need different slips."), facts);
    return std::nullopt;
}

Recovery recoveryOf(const Office& office, const Policy& policy, const RecoveryDraft& draft) {
    Recovery recovery;
    recovery.item = draft.item;
    recovery.day = draft.day;
    recovery.principal = draft.principal;
    recovery.interest = draft.interest;
    recovery.document = draft.document.trimmed();
    recovery.returnDue = dueAfter(office.calendar(), draft.day, policy.returnDays.value);
    return recovery;
}

Error compensationVoided(const QString& note) {
    return refusal("recovery.compensation_voided",
                   QT_TRANSLATE_NOOP("Refusal", "The compensation of {note} is void and not issued anew."),
                   QT_TRANSLATE_NOOP("Refusal", "Wait until letter and voucher are issued again; what was "
                                                "entered wrongly can be withdrawn or taken off now."),
                   {{QStringLiteral("note"), note}}, 20);
}

Error notCompensated(const QString& note) {
    return refusal("recovery.not_compensated",
                   QT_TRANSLATE_NOOP("Refusal", "No compensation of loan {note} stands in this file."),
                   QT_TRANSLATE_NOOP("Refusal", "Only what a bank recovers after a compensation is shared. "
                                                "Mend the note's number or its bank."),
                   {{QStringLiteral("note"), note}});
}

Result<void> needReason(const QString& reason, int article) {
    if (!reason.trimmed().isEmpty())
        return {};
    return refuse(refusal("recovery.reason_missing", QT_TRANSLATE_NOOP("Refusal", "The reason is missing."),
                          QT_TRANSLATE_NOOP("Refusal", "Say in a few words why."), {}, article));
}

} // namespace steward
