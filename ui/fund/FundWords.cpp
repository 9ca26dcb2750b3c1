#include "fund/FundWords.h"

namespace steward {

QString FundWords::kind(EntryKind kind) {
    switch (kind) {
    case EntryKind::OpeningBalance:
        return tr("Opening balance");
    case EntryKind::Contribution:
        return tr("Contribution");
    case EntryKind::Interest:
        return tr("Interest");
    case EntryKind::Compensation:
        return tr("Compensation");
    case EntryKind::RecoveryReturn:
        return tr("Return of a recovery");
    case EntryKind::Clawback:
        return tr("Clawback");
    case EntryKind::Reallocation:
        return tr("Reallocation");
    case EntryKind::BankCharge:
        return tr("Bank charge");
    case EntryKind::BankChargeRefund:
        return tr("Refund of a bank charge");
    case EntryKind::TreasuryReturn:
        return tr("Return to the treasury");
    case EntryKind::Reversal:
        return tr("Reversal");
    }
    return {};
}

QString FundWords::source(LedgerAccount source) {
    switch (source) {
    case LedgerAccount::OpeningFunds:
        return tr("Opening funds");
    case LedgerAccount::CityFunds:
        return tr("City's poverty funds");
    case LedgerAccount::CountyFunds:
        return tr("County treasury's funds");
    case LedgerAccount::PooledFunds:
        return tr("County's pooled poverty funds");
    case LedgerAccount::InterestIncome:
        return tr("Interest income");
    case LedgerAccount::CompensationPaid:
        return tr("Compensation paid");
    case LedgerAccount::RecoveriesReturned:
        return tr("Recoveries returned");
    case LedgerAccount::Clawbacks:
        return tr("Clawbacks");
    case LedgerAccount::ChargesAwaitingRefund:
        return tr("Bank charges awaiting refund");
    case LedgerAccount::ReturnedToTreasury:
        return tr("Returned to the treasury");
    case LedgerAccount::SpecialAccount:
        return tr("Special account");
    }
    return {};
}

QString FundWords::account(const Posting& posting, const AccountNames& names) {
    const QString name = source(posting.account);
    if (posting.account != LedgerAccount::SpecialAccount)
        return name;
    return tr("%1, %2", "book's account, which special account")
        .arg(name, names.value(posting.specialAccount));
}

QString FundWords::quarter(Quarter quarter) {
    return tr("%1 Q%2", "year, quarter").arg(quarter.year).arg(quarter.number);
}

QString FundWords::accountName(const QString& bank, const SpecialAccount& account) {
    return QStringLiteral("%1 …%2").arg(bank, account.number.right(4));
}

QString FundWords::number(const EntryHead& head) {
    return head.id.isNull() ? QStringLiteral("…") : head.number();
}

QString FundWords::amountOrNothing(Amount amount) {
    return amount.isZero() ? QString() : amount.text();
}

} // namespace steward
