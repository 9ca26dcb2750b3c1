#include "fund/Entry.h"

#include "base/Moment.h"

#include <array>

namespace steward {

namespace {

struct KindNames {
    EntryKind kind;
    const char* name;
    const char16_t* chinese;
};
constexpr std::array<KindNames, 11> Kinds{{{EntryKind::OpeningBalance, "opening_balance", u"期初余额"},
                                           {EntryKind::Contribution, "contribution", u"资金拨入"},
                                           {EntryKind::Interest, "interest", u"利息收入"},
                                           {EntryKind::Compensation, "compensation", u"风险补偿"},
                                           {EntryKind::RecoveryReturn, "recovery_return", u"追偿退回"},
                                           {EntryKind::Clawback, "clawback", u"收回补偿"},
                                           {EntryKind::Reallocation, "reallocation", u"专户间调剂"},
                                           {EntryKind::BankCharge, "bank_charge", u"银行扣费待退"},
                                           {EntryKind::BankChargeRefund, "bank_charge_refund", u"银行退费"},
                                           {EntryKind::TreasuryReturn, "treasury_return", u"缴回财政"},
                                           {EntryKind::Reversal, "reversal", u"冲销"}}};

struct AccountNames {
    LedgerAccount account;
    const char* name;
    const char16_t* chinese;
};
constexpr std::array<AccountNames, 11> Accounts{
    {{LedgerAccount::SpecialAccount, "special_account", u"风险补偿金专户"},
     {LedgerAccount::OpeningFunds, "opening_funds", u"期初结存资金"},
     {LedgerAccount::CityFunds, "city_funds", u"市级扶贫专项资金"},
     {LedgerAccount::CountyFunds, "county_funds", u"县级财政专项资金"},
     {LedgerAccount::PooledFunds, "pooled_funds", u"县扶贫统筹资金"},
     {LedgerAccount::InterestIncome, "interest_income", u"利息收入"},
     {LedgerAccount::CompensationPaid, "compensation_paid", u"风险补偿支出"},
     {LedgerAccount::RecoveriesReturned, "recoveries_returned", u"追偿退回收入"},
     {LedgerAccount::Clawbacks, "clawbacks", u"收回补偿收入"},
     {LedgerAccount::ChargesAwaitingRefund, "charges_awaiting_refund", u"待退银行扣费"},
     {LedgerAccount::ReturnedToTreasury, "returned_to_treasury", u"缴回财政支出"}}};

const KindNames& namesOf(EntryKind kind) {
    return Kinds[static_cast<size_t>(kind)];
}
const AccountNames& namesOf(LedgerAccount account) {
    return Accounts[static_cast<size_t>(account)];
}

Result<void> positive(Amount amount) {
    if (amount.isPositive())
        return {};
    return refuse(
        {QStringLiteral("entry.amount_not_positive"),
         QT_TRANSLATE_NOOP("Refusal", "The amount {amount} is not above zero."),
         QT_TRANSLATE_NOOP("Refusal",
                           "Enter the amount without a sign; the kind of the entry says where it goes."),
         {{QStringLiteral("amount"), amount.text()}},
         0});
}

/** Money into (or, negative, out of) a special account against one other account. */
Result<EntryDraft> simple(EntryKind kind, AccountId account, Amount into, LedgerAccount against, QDate date,
                          QString summary, QString document = {}) {
    STEWARD_TRY(positive(into.isNegative() ? -into : into));
    EntryDraft draft;
    draft.kind = kind;
    draft.date = date;
    draft.summary = std::move(summary);
    draft.document = std::move(document);
    draft.postings = {{LedgerAccount::SpecialAccount, account, into}, {against, {}, -into}};
    return draft;
}

} // namespace

QString entryKindName(EntryKind kind) {
    return QString::fromLatin1(namesOf(kind).name);
}
QString entryKindChinese(EntryKind kind) {
    return QString::fromUtf16(namesOf(kind).chinese);
}
QString ledgerAccountName(LedgerAccount account) {
    return QString::fromLatin1(namesOf(account).name);
}
QString ledgerAccountChinese(LedgerAccount account) {
    return QString::fromUtf16(namesOf(account).chinese);
}

std::optional<EntryKind> entryKindFrom(const QString& name) {
    for (const auto& kind : Kinds)
        if (name == QLatin1String(kind.name))
            return kind.kind;
    return std::nullopt;
}

std::optional<LedgerAccount> ledgerAccountFrom(const QString& name) {
    for (const auto& account : Accounts)
        if (name == QLatin1String(account.name))
            return account.account;
    return std::nullopt;
}

QString seriesMark(EntrySeries series) {
    switch (series) {
    case EntrySeries::In:
        return QStringLiteral(u"收");
    case EntrySeries::Out:
        return QStringLiteral(u"付");
    case EntrySeries::Transfer:
        return QStringLiteral(u"转");
    }
    return {};
}

QString entryNumber(int year, EntrySeries series, int sequence) {
    return QString::number(year) + u'-' + seriesMark(series) + u'-' +
           QString::number(sequence).rightJustified(4, u'0');
}

Result<EntryDraft> openingBalance(AccountId account, Amount amount, QDate date) {
    STEWARD_TRY(positive(amount));
    return simple(EntryKind::OpeningBalance, account, amount, LedgerAccount::OpeningFunds, date,
                  entryKindChinese(EntryKind::OpeningBalance));
}

Result<EntryDraft> takenOverItem(AccountId account, Amount amount, QDate date, QString summary,
                                 QString document) {
    if (document.trimmed().isEmpty())
        return refuse({QStringLiteral("entry.document_missing"),
                       QT_TRANSLATE_NOOP("Refusal", "The number of the item's old voucher is missing."),
                       QT_TRANSLATE_NOOP("Refusal", "Look for it in the books that are taken over."),
                       {},
                       8});
    return simple(EntryKind::OpeningBalance, account, amount, LedgerAccount::OpeningFunds, date,
                  std::move(summary), std::move(document));
}

Result<EntryDraft> contribution(AccountId account, LedgerAccount source, Amount amount, QDate date,
                                QString summary, QString document) {
    STEWARD_TRY(positive(amount));
    if (source != LedgerAccount::CityFunds && source != LedgerAccount::CountyFunds &&
        source != LedgerAccount::PooledFunds)
        return refuse(
            {QStringLiteral("entry.source_missing"),
             QT_TRANSLATE_NOOP("Refusal", "A contribution comes from city, county or pooled funds."),
             QT_TRANSLATE_NOOP("Refusal", "Choose one of the three sources."),
             {},
             5});
    return simple(EntryKind::Contribution, account, amount, source, date, std::move(summary),
                  std::move(document));
}

Result<EntryDraft> interestCredit(AccountId account, Amount amount, QDate date, QString summary) {
    STEWARD_TRY(positive(amount));
    return simple(EntryKind::Interest, account, amount, LedgerAccount::InterestIncome, date,
                  std::move(summary));
}

Result<EntryDraft> compensation(AccountId account, Amount amount, QDate date, ClaimId claim,
                                QString summary) {
    STEWARD_TRY(positive(amount));
    STEWARD_LET(draft, simple(EntryKind::Compensation, account, -amount, LedgerAccount::CompensationPaid,
                              date, std::move(summary)));
    draft.claim = claim;
    return draft;
}

Result<EntryDraft> recoveryReturn(AccountId account, Amount amount, QDate date, QString summary,
                                  QString document) {
    STEWARD_TRY(positive(amount));
    return simple(EntryKind::RecoveryReturn, account, amount, LedgerAccount::RecoveriesReturned, date,
                  std::move(summary), std::move(document));
}

Result<EntryDraft> clawback(AccountId account, Amount amount, QDate date, QString summary, QString document) {
    STEWARD_TRY(positive(amount));
    return simple(EntryKind::Clawback, account, amount, LedgerAccount::Clawbacks, date, std::move(summary),
                  std::move(document));
}

Result<EntryDraft> reallocation(AccountId from, AccountId to, Amount amount, QDate date, QString document) {
    STEWARD_TRY(positive(amount));
    EntryDraft draft;
    draft.kind = EntryKind::Reallocation;
    draft.date = date;
    draft.summary = entryKindChinese(EntryKind::Reallocation);
    draft.document = std::move(document);
    draft.postings = {{LedgerAccount::SpecialAccount, to, amount},
                      {LedgerAccount::SpecialAccount, from, -amount}};
    return draft;
}

Result<EntryDraft> bankCharge(AccountId account, Amount amount, QDate date, QString summary) {
    STEWARD_TRY(positive(amount));
    return simple(EntryKind::BankCharge, account, -amount, LedgerAccount::ChargesAwaitingRefund, date,
                  std::move(summary));
}

Result<EntryDraft> bankChargeRefund(AccountId account, Amount amount, QDate date, QString summary) {
    STEWARD_TRY(positive(amount));
    return simple(EntryKind::BankChargeRefund, account, amount, LedgerAccount::ChargesAwaitingRefund, date,
                  std::move(summary));
}

Result<EntryDraft> treasuryReturn(AccountId account, Amount amount, QDate date, QString document) {
    STEWARD_TRY(positive(amount));
    return simple(EntryKind::TreasuryReturn, account, -amount, LedgerAccount::ReturnedToTreasury, date,
                  entryKindChinese(EntryKind::TreasuryReturn), std::move(document));
}

Result<EntryDraft> reversalOf(const Entry& original, QDate date, const QString& reason) {
    if (original.content.kind == EntryKind::Reversal)
        return refuse({QStringLiteral("entry.reversal_of_reversal"),
                       QT_TRANSLATE_NOOP("Refusal", "{number} is itself a reversal."),
                       QT_TRANSLATE_NOOP("Refusal", "Post the right entry anew instead."),
                       {{QStringLiteral("number"), original.number()}},
                       0});
    EntryDraft draft = original.content;
    draft.kind = EntryKind::Reversal;
    draft.date = date;
    draft.reverses = original.id;
    draft.summary = QStringLiteral(u"冲销 %1：%2").arg(original.number(), reason);
    for (auto& posting : draft.postings)
        posting.amount = -posting.amount;
    return draft;
}

Amount amountOn(const EntryDraft& draft, AccountId account) {
    Amount amount;
    for (const auto& posting : draft.postings)
        if (posting.specialAccount == account)
            amount += posting.amount;
    return amount;
}

EntrySeries seriesOf(const EntryDraft& draft) {
    Amount moved;
    for (const auto& posting : draft.postings)
        if (posting.account == LedgerAccount::SpecialAccount)
            moved += posting.amount;
    if (moved.isZero())
        return EntrySeries::Transfer;
    // A reversal keeps the series of what it corrects: a red receipt is still a receipt.
    const bool in = moved.isPositive() != (draft.kind == EntryKind::Reversal);
    return in ? EntrySeries::In : EntrySeries::Out;
}

QByteArray canonicalBytes(const Entry& entry) {
    const auto& content = entry.content;
    CanonicalBytes bytes;
    bytes << entry.id.value << entry.number() << QByteArrayView(namesOf(content.kind).name)
          << dayText(content.date) << content.summary << content.document << content.claim.value
          << content.reverses.value << entry.preparedBy.value << entry.checkedBy.value
          << momentText(entry.postedAt);
    for (const auto& posting : content.postings)
        bytes << QByteArrayView(namesOf(posting.account).name) << posting.specialAccount.value
              << posting.amount.inFen();
    return bytes.bytes();
}

} // namespace steward
