#include "registry/RegistryWords.h"

namespace steward {

Result<RegistryNames> RegistryNames::of(const Registry& registry) {
    RegistryNames names;
    STEWARD_LET(banks, registry.banks());
    for (const BankView& view : banks)
        names.banks.insert(view.bank.id,
                           view.bank.shortName.isEmpty() ? view.bank.name : view.bank.shortName);
    STEWARD_LET(townships, registry.townships());
    for (const Township& township : townships)
        names.townships.insert(township.code, township.name);
    return names;
}

QString RegistryWords::loanClass(LoanClass loanClass) {
    switch (loanClass) {
    case LoanClass::Normal:
        return tr("Normal", "loan class");
    case LoanClass::SpecialMention:
        return tr("Special mention", "loan class");
    case LoanClass::Substandard:
        return tr("Substandard", "loan class");
    case LoanClass::Doubtful:
        return tr("Doubtful", "loan class");
    case LoanClass::Loss:
        return tr("Loss", "loan class");
    case LoanClass::Unknown:
        break;
    }
    return {};
}

Tone RegistryWords::loanClassTone(LoanClass loanClass) {
    switch (loanClass) {
    case LoanClass::Normal:
        return Tone::Good;
    case LoanClass::SpecialMention:
    case LoanClass::Substandard:
    case LoanClass::Doubtful:
        return Tone::Caution;
    case LoanClass::Loss:
        return Tone::Late;
    case LoanClass::Unknown:
        break;
    }
    return Tone::Quiet;
}

QString RegistryWords::loanKind(LoanKind kind) {
    switch (kind) {
    case LoanKind::First:
        return tr("First loan");
    case LoanKind::Renewal:
        return tr("Renewal");
    case LoanKind::Increase:
        return tr("Increase");
    case LoanKind::Additional:
        return tr("Additional loan");
    }
    return {};
}

QString RegistryWords::rate(qint64 perMillion) {
    if (perMillion <= 0)
        return {};
    QString decimals = QString::number(perMillion % 10000).rightJustified(4, QLatin1Char('0'));
    while (decimals.size() > 2 && decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    return QStringLiteral("%1.%2%").arg(perMillion / 10000).arg(decimals);
}

QString RegistryWords::day(QDate day) {
    return day.toString(Qt::ISODate);
}

QString RegistryWords::registered(const Household& household) {
    const QString since = day(household.registeredOn);
    return household.leftOn ? tr("since %1, left on %2").arg(since, day(*household.leftOn))
                            : tr("since %1").arg(since);
}

QString RegistryWords::householdCount(int total, bool filtered) {
    return filtered ? tr("%n household(s) match", nullptr, total) : tr("%n household(s)", nullptr, total);
}

QString RegistryWords::loanCount(int total, bool filtered) {
    return filtered ? tr("%n loan(s) match", nullptr, total) : tr("%n loan(s)", nullptr, total);
}

QString RegistryWords::loanTotals(const QList<Loan>& loans) {
    if (loans.isEmpty())
        return tr("No loan to this household.");
    Amount outstanding;
    for (const Loan& loan : loans)
        outstanding += loan.outstanding;
    return tr("%1, %2 outstanding")
        .arg(tr("%n loan(s)", nullptr, static_cast<int>(loans.size())), outstanding.text());
}

} // namespace steward
