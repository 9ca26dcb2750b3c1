#include "registry/RowChecks.h"

#include "registry/IdNumber.h"

#include <QtGlobal>

namespace steward {

namespace {

Error fault(const char* code, const char* what, const char* remedy, Facts facts = {}) {
    return {QString::fromLatin1(code), what, remedy, std::move(facts), 0};
}

Facts amounts(const LoanRow& row) {
    return {{QStringLiteral("amount"), row.amount.text()},
            {QStringLiteral("outstanding"), row.outstanding.text()}};
}

Facts days(QDate first, QDate second) {
    return {{QStringLiteral("first"), first.toString(Qt::ISODate)},
            {QStringLiteral("second"), second.toString(Qt::ISODate)}};
}

Result<void> checkAmounts(const LoanRow& row) {
    if (!row.amount.isPositive())
        return refuse(fault("loan.amount_not_positive",
                            QT_TRANSLATE_NOOP("Refusal", "The amount lent must be more than zero."),
                            QT_TRANSLATE_NOOP("Refusal", "Enter the amount as the note states it.")));
    if (row.outstanding.isNegative() || row.outstanding > row.amount)
        return refuse(fault(
            "loan.outstanding_beyond_amount",
            QT_TRANSLATE_NOOP("Refusal", "{outstanding} outstanding can't be of a loan of {amount}."),
            QT_TRANSLATE_NOOP("Refusal", "Enter the principal still owed, between zero and the amount lent."),
            amounts(row)));
    if (row.settledOn && row.outstanding.isPositive())
        return refuse(fault(
            "loan.settled_but_owed", QT_TRANSLATE_NOOP("Refusal", "A settled loan can't owe {outstanding}."),
            QT_TRANSLATE_NOOP("Refusal", "Enter 0 outstanding, or leave the day settled empty."),
            amounts(row)));
    return {};
}

Result<void> checkDays(const LoanRow& row) {
    if (!row.lentOn.isValid() || !row.dueOn.isValid())
        return refuse(fault("loan.day_missing",
                            QT_TRANSLATE_NOOP("Refusal", "The day lent or the day due is missing."),
                            QT_TRANSLATE_NOOP("Refusal", "Enter both days as the note states them.")));
    if (row.dueOn <= row.lentOn)
        return refuse(fault("loan.due_before_lent",
                            QT_TRANSLATE_NOOP("Refusal", "A loan lent on {first} can't be due on {second}."),
                            QT_TRANSLATE_NOOP("Refusal", "Enter both days as the note states them."),
                            days(row.lentOn, row.dueOn)));
    if (row.extendedTo && *row.extendedTo <= row.dueOn)
        return refuse(
            fault("loan.extended_before_due",
                  QT_TRANSLATE_NOOP("Refusal", "A loan due on {first} can't be extended to {second}."),
                  QT_TRANSLATE_NOOP("Refusal", "Enter the later day due that the extension sets."),
                  days(row.dueOn, *row.extendedTo)));
    return {};
}

} // namespace

Result<HouseholdRow> checkedHousehold(HouseholdRow row) {
    row.number = row.number.trimmed();
    row.head = row.head.trimmed();
    row.village = row.village.trimmed();
    row.phone = row.phone.trimmed();
    if (row.number.isEmpty())
        return refuse(fault("household.number_missing",
                            QT_TRANSLATE_NOOP("Refusal", "The household's number is missing."),
                            QT_TRANSLATE_NOOP("Refusal", "Enter the number under which it is registered.")));
    if (row.head.isEmpty())
        return refuse(fault("household.head_missing",
                            QT_TRANSLATE_NOOP("Refusal", "The name of the household's head is missing."),
                            QT_TRANSLATE_NOOP("Refusal", "Enter the name as the identity card has it.")));
    STEWARD_LET(id, parseIdNumber(row.headIdNumber));
    row.headIdNumber = id.text;
    if (!row.registeredOn.isValid())
        return refuse(fault(
            "household.day_missing", QT_TRANSLATE_NOOP("Refusal", "The day of registration is missing."),
            QT_TRANSLATE_NOOP("Refusal", "Enter the day the household came onto the register.")));
    if (row.leftOn && *row.leftOn < row.registeredOn)
        return refuse(fault(
            "household.left_before_registered",
            QT_TRANSLATE_NOOP("Refusal", "A household registered on {first} can't have left on {second}."),
            QT_TRANSLATE_NOOP("Refusal", "Mend one of the two days."), days(row.registeredOn, *row.leftOn)));
    return row;
}

Result<LoanRow> checkedLoan(LoanRow row) {
    row.note = row.note.trimmed();
    row.borrower = row.borrower.trimmed();
    if (row.note.isEmpty())
        return refuse(fault("loan.note_missing", QT_TRANSLATE_NOOP("Refusal", "The note number is missing."),
                            QT_TRANSLATE_NOOP("Refusal", "Enter the number of the loan note.")));
    if (row.borrower.isEmpty())
        return refuse(fault("loan.borrower_missing",
                            QT_TRANSLATE_NOOP("Refusal", "The borrower's name is missing."),
                            QT_TRANSLATE_NOOP("Refusal", "Enter the name as the contract has it.")));
    STEWARD_LET(id, parseIdNumber(row.borrowerIdNumber));
    row.borrowerIdNumber = id.text;
    STEWARD_TRY(checkAmounts(row));
    STEWARD_TRY(checkDays(row));
    return row;
}

} // namespace steward
