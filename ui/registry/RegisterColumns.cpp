#include "registry/RegisterColumns.h"

#include "base/MaskedId.h"

namespace steward {

namespace {

RowCell classCell(const Loan& loan) {
    const QString text = RegistryWords::loanClass(loan.loanClass);
    if (text.isEmpty())
        return {};
    return {text, {}, RegistryWords::loanClassTone(loan.loanClass), ToneMark::Badge};
}

/** Red when the day is over and principal is still owed. */
RowCell dueCell(const Loan& loan, QDate today) {
    RowCell cell{RegistryWords::day(loan.finalDue())};
    if (loan.finalDue() < today && loan.outstanding.isPositive() && !loan.settledOn)
        cell.tone = Tone::Late;
    return cell;
}

} // namespace

QList<HouseholdRows::Column> RegisterColumns::households(const SharedNames& names) {
    using H = Household;
    return {{tr("Number"), QStringLiteral("number"), false, [](const H& h) { return RowCell{h.number}; }},
            {tr("Head"), QStringLiteral("head"), false, [](const H& h) { return RowCell{h.head}; }},
            {tr("Township"), QStringLiteral("township"), false,
             [names](const H& h) { return RowCell{names->township(h.townshipCode)}; }},
            {tr("Village"), QStringLiteral("village"), false, [](const H& h) { return RowCell{h.village}; }},
            {tr("ID number"), {}, false, [](const H& h) { return RowCell{maskedId(h.headIdNumber)}; }},
            {tr("People"), QStringLiteral("people"), true,
             [](const H& h) { return RowCell{h.people > 0 ? QString::number(h.people) : QString()}; }},
            {tr("Registered on"), QStringLiteral("registered_on"), false,
             [](const H& h) { return RowCell{RegistryWords::day(h.registeredOn)}; }},
            {tr("Left on"), QStringLiteral("left_on"), false,
             [](const H& h) { return RowCell{h.leftOn ? RegistryWords::day(*h.leftOn) : QString()}; }}};
}

QList<LoanRows::Column> RegisterColumns::loans(const SharedNames& names, QDate today) {
    using L = Loan;
    return {
        {tr("Note number"), QStringLiteral("note"), false, [](const L& l) { return RowCell{l.note}; }},
        {tr("Bank"), QStringLiteral("bank"), false,
         [names](const L& l) { return RowCell{names->bank(l.bank)}; }},
        {tr("Borrower"), QStringLiteral("borrower"), false, [](const L& l) { return RowCell{l.borrower}; }},
        {tr("Lent on"), QStringLiteral("lent_on"), false,
         [](const L& l) { return RowCell{RegistryWords::day(l.lentOn)}; }},
        {tr("Due on"), QStringLiteral("due_on"), false, [today](const L& l) { return dueCell(l, today); }},
        {tr("Amount"), QStringLiteral("amount"), true, [](const L& l) { return RowCell{l.amount.text()}; }},
        {tr("Outstanding"), QStringLiteral("outstanding"), true,
         [](const L& l) {
             return RowCell{l.outstanding.text(),
                            {},
                            {},
                            ToneMark::Words,
                            tr("as of %1").arg(RegistryWords::day(l.asOf))};
         }},
        {tr("Class"), QStringLiteral("class"), false, classCell}};
}

} // namespace steward
