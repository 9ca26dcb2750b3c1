#pragma once

#include "base/Chain.h"
#include "base/Id.h"
#include "base/Result.h"
#include "money/Amount.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace steward {

/** The closed list of what can move the fund (domain.md §7, Art. 22). */
enum class EntryKind {
    OpeningBalance,
    Contribution,
    Interest,
    Compensation,
    RecoveryReturn,
    Clawback,
    Reallocation,
    BankCharge,
    BankChargeRefund,
    TreasuryReturn,
    Reversal,
};

/** The book's accounts. SpecialAccount is an asset, one for each bank's account; the others are sources and
 * uses. */
enum class LedgerAccount {
    SpecialAccount,
    OpeningFunds,
    CityFunds,   ///< 市级扶贫专项资金
    CountyFunds, ///< 县级财政专项资金
    PooledFunds, ///< 县扶贫统筹资金
    InterestIncome,
    CompensationPaid,
    RecoveriesReturned,
    Clawbacks,
    ChargesAwaitingRefund,
    ReturnedToTreasury,
};

/** 收, 付 or 转: how an entry is numbered. */
enum class EntrySeries { In, Out, Transfer };

QString entryKindName(EntryKind kind);    ///< stable: `opening_balance`
QString entryKindChinese(EntryKind kind); ///< as on papers: 期初余额
QString ledgerAccountName(LedgerAccount account);
QString ledgerAccountChinese(LedgerAccount account);
std::optional<EntryKind> entryKindFrom(const QString& name);
std::optional<LedgerAccount> ledgerAccountFrom(const QString& name);
QString seriesMark(EntrySeries series); ///< 收, 付, 转

QString entryNumber(int year, EntrySeries series, int sequence); ///< `2018-付-0007`

/** One side of an entry. Debit positive, credit negative; an entry's postings sum to zero. */
struct Posting {
    LedgerAccount account = LedgerAccount::SpecialAccount;
    AccountId specialAccount; ///< set exactly when account is SpecialAccount
    Amount amount;
    bool operator==(const Posting&) const = default;
};

/** What a preparer wants posted. */
struct EntryDraft {
    EntryKind kind = EntryKind::Contribution;
    QDate date;
    QString summary;
    QList<Posting> postings;
    ClaimId claim;
    EntryId reverses;
    QString document; ///< number of the paper behind it (remittance advice, treasury document)
    bool operator==(const EntryDraft&) const = default;
};

/** A prepared entry that waits for its checker; it is shown but not in the balance. */
struct PendingEntry {
    EntryId id; ///< of the waiting list, not of the books
    EntryDraft draft;
    UserId preparedBy;
    QDateTime preparedAt;
};

/** A posted entry. Never changed, never deleted. */
struct Entry {
    EntryId id; ///< also its place in the chain, 1-based, without gaps
    EntrySeries series = EntrySeries::In;
    int year = 0;
    int sequence = 0;
    EntryDraft content;
    UserId preparedBy;
    UserId checkedBy;
    QDateTime postedAt;
    QByteArray previousHash; ///< 32 bytes
    QByteArray hash;         ///< 32 bytes
    QString number() const { return entryNumber(year, series, sequence); }
};

/**
 * Tells in a list of entries, in their order, what is taken over: opening balances, items taken over, and the
 * reversals that take them back on the same day. That is neither in nor out. A later reversal moves the
 * balance of its own period and is in or out there.
 */
class TakenOverEntries {
public:
    bool holds(EntryId entry, EntryKind kind, QDate day, EntryId reverses) {
        if (kind == EntryKind::OpeningBalance)
            openings_.insert(entry, day);
        return openings_.contains(entry) ||
               (openings_.contains(reverses) && openings_.value(reverses) == day);
    }

private:
    QHash<EntryId, QDate> openings_;
};

/** How the books of a special account began. */
struct TakenOver {
    QDate openedOn; ///< of the opening balance that holds; invalid: there is none
    QDate movedOn;  ///< of the first entry of another kind; invalid: there is none
};

/** What the entry moves on a special account: in positive, out negative. */
Amount amountOn(const EntryDraft& draft, AccountId account);

/** Drafts of each kind as the accounting habit has them. Refused `entry.amount_not_positive`,
 *  `entry.source_missing` (a contribution comes from one of the three sources of Art. 5). */
Result<EntryDraft> openingBalance(AccountId account, Amount amount, QDate date);
/** An outstanding item of the books that are taken over: in them already (in positive, out negative), by the
 * bank not moved yet. It is part of the balance taken over, dated as the opening balance, and bears the
 * number of its old voucher; unlike the opening balance itself it is matched with the bank's line. Refused
 * `entry.document_missing`; `entry.amount_not_positive` when zero. */
Result<EntryDraft> takenOverItem(AccountId account, Amount amount, QDate date, QString summary,
                                 QString document);
Result<EntryDraft> contribution(AccountId account, LedgerAccount source, Amount amount, QDate date,
                                QString summary, QString document);
Result<EntryDraft> interestCredit(AccountId account, Amount amount, QDate date, QString summary);
Result<EntryDraft> compensation(AccountId account, Amount amount, QDate date, ClaimId claim, QString summary);
Result<EntryDraft> recoveryReturn(AccountId account, Amount amount, QDate date, QString summary,
                                  QString document);
Result<EntryDraft> clawback(AccountId account, Amount amount, QDate date, QString summary, QString document);
Result<EntryDraft> reallocation(AccountId from, AccountId to, Amount amount, QDate date, QString document);
Result<EntryDraft> bankCharge(AccountId account, Amount amount, QDate date, QString summary);
Result<EntryDraft> bankChargeRefund(AccountId account, Amount amount, QDate date, QString summary);
Result<EntryDraft> treasuryReturn(AccountId account, Amount amount, QDate date, QString document);
/** The mirror of `original`, dated `date`, naming what it corrects. Refused `entry.reversal_of_reversal`. */
Result<EntryDraft> reversalOf(const Entry& original, QDate date, const QString& reason);

EntrySeries seriesOf(const EntryDraft& draft);
/** The canonical bytes that are hashed: every field, in fixed order, unambiguous. */
QByteArray canonicalBytes(const Entry& entry);

} // namespace steward
