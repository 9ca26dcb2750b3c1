#pragma once

#include "claims/CompensatedItem.h"
#include "exchange/RecoverySheet.h"
#include "forms/IssuedPaper.h"
#include "services/Office.h"
#include "sharing/Ageing.h"
#include "sharing/RecoveryStanding.h"
#include "storage/RecoveryRepository.h"

namespace steward {

/** A compensated loan with all that came after. */
struct CompensatedLoan {
    CompensatedItem item;
    RecoveryFacts facts;
    RecoveryStanding standing;
    Explanation explanation; ///< of what is due now
};

/** Which loans a list shows; unset fields don't filter. */
struct RecoveryFilter {
    enum class Show { All, Due, Late, Overpaid, ClawedBack };
    std::optional<BankId> bank;
    Show show = Show::All;
    QString text; ///< in the note, or in the borrower's or head's name
    bool takes(const CompensatedLoan& loan) const;
};

/** A recovery as it is typed. */
struct RecoveryDraft {
    ItemId item;
    QDate day;
    Amount principal;
    Amount interest;
    QString document;
};

/** What importing a bank's list did. Nothing is stored when `problems` holds a blocking one. */
struct RecoveryImport {
    int rows = 0;
    Amount principal;
    Amount interest;
    QList<CellProblem> problems;
    bool refused() const;
};

/** What comes after a compensation: recoveries, returns, clawbacks (Art. 21, 27). */
class Recoveries {
public:
    explicit Recoveries(Office& office) : office_(office) {}

    Result<QList<CompensatedLoan>> loans(const RecoveryFilter& filter = {}) const;
    Result<CompensatedLoan> loan(ItemId item) const; ///< `recovery.not_compensated`
    /** The compensated loan of that note; `recovery.not_compensated`, `recovery.note_ambiguous` when several
     * banks have one. */
    Result<CompensatedLoan> loanOf(const QString& note, std::optional<BankId> bank = {}) const;

    /** Clerk; after a clawback too, when what is recovered stays with the bank.
     * `recovery.compensation_voided`, `recovery.day_wrong`, `recovery.negative`, `recovery.nothing`,
     * `recovery.entered_already`, `recovery.above_loss`. */
    Result<RecoveryId> enter(const RecoveryDraft& draft);
    /** Clerk; all rows of a bank's workbook or none, with the problems of enter() by row. */
    Result<RecoveryImport> importFile(const QString& path, const ColumnMapping& mapping = {});
    Result<RecoveryImport> take(const QList<RecoveryRow>& rows);
    /** Clerk, also while the compensation is void; the recovery stays readable with its reason.
     * `recovery.reason_missing`,
     * `recovery.withdrawn_already`. */
    Result<void> withdraw(RecoveryId recovery, const QString& reason);

    /** Posted receipts of returns and clawbacks, by day; ReturnReceipt::left() says what waits. */
    Result<QList<ReturnReceipt>> receipts() const;
    /** What of one bank's receipts is for no loan yet; what its loans seem to owe may be in it. */
    Result<Amount> unshared(BankId bank) const;
    /** For which loans the receipt seems to have come; empty when nothing tells. */
    Result<QList<ReturnShare>> proposal(EntryId receipt) const;
    /** Clerk. `recovery.share_not_positive`, `recovery.more_than_receipt`, `recovery.other_bank`,
     * `recovery.compensation_voided`, `recovery.allocated_already`, `recovery.no_clawback` (a clawback's
     * receipt for a loan without one). */
    Result<void> allocate(EntryId receipt, const QList<ReturnShare>& shares);
    /** Clerk; takes the receipt off its loans again. `recovery.not_allocated`. */
    Result<void> release(EntryId receipt);

    /** Director; the loan can never be compensated again. `recovery.reason_missing`,
     * `clawback.ordered_already`. */
    Result<Clawback> orderClawback(ItemId item, const QString& reason);

    /** 追偿退回通知书 on the bank's loans with something due, issued and frozen; clerk. Refused
     * `recovery.nothing_due`. */
    Result<IssuedPaper> issueNotice(BankId bank);
    /** 收回通知书, once for each order; clerk. `clawback.not_ordered`, `clawback.nothing_out`,
     * `clawback.notice_issued`. */
    Result<IssuedPaper> issueClawbackNotice(ItemId item);
    /** 退回确认单 of a receipt that has found its loans, one valid at a time; clerk. Taking the receipt off
     * its loans, or reversing it, voids it. `recovery.receipt_unknown`, `recovery.receipt_open`,
     * `recovery.confirmed_already`. */
    Result<IssuedPaper> issueConfirmation(EntryId receipt);
    /** Each as it would be issued, with watermark. */
    Result<QByteArray> draftNotice(BankId bank) const;
    Result<QByteArray> draftClawbackNotice(ItemId item) const;
    Result<QByteArray> draftConfirmation(EntryId receipt) const;

private:
    Office& office_;
};

} // namespace steward
