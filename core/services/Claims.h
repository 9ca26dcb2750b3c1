#pragma once

#include "claims/Judge.h"
#include "claims/Records.h"
#include "exchange/ClaimList.h"
#include "forms/IssuedPaper.h"
#include "services/Office.h"

namespace steward {

/** What registering a claim needs to know. */
struct NewClaim {
    BankId bank;
    Quarter quarter;
    QDate receivedOn;
    QString sourceFile;      ///< name of the bank's workbook; may come later with the list
    bool supplement = false; ///< the quarter's claim exists already and these come in addition
};

/** A cell that says something else than when its row was taken up. */
struct ChangedCell {
    QString field;
    QString heading; ///< of our own template
    QString accepted;
    QString listed;
    bool operator==(const ChangedCell&) const = default;
};

/** A row of a list whose loan the bank's claim of that quarter holds already without a blocking finding. */
struct AcceptedRow {
    int row = 0; ///< in the list
    QString sequence;
    QString note;
    QString claim;              ///< how the claim is called that holds it
    QList<ChangedCell> changes; ///< told, but not taken over
};

/** What importing a list did. */
struct ListImport {
    int rows = 0;
    int clean = 0; ///< without a blocking finding
    int blocked = 0;
    QList<CellProblem> problems; ///< cells that could not be read and totals that disagree
    QList<AcceptedRow> accepted; ///< rows that were left as they are; not among `rows`
};

/** One act as a screen offers it: possible, or greyed with the reason. */
struct ActOffer {
    ClaimAct act;
    std::optional<Error> refusal;
};

/** Sums of some items. */
struct ItemTotals {
    int items = 0;
    Amount principal;
    Amount insurer;
    Amount fund;
    Amount bank;
};

/** One line of the list of claims. */
struct ClaimSummary {
    Claim claim;
    QString bankName;
    ItemTotals live;             ///< of what goes on (clean items in a draft)
    int items = 0;               ///< all rows of the list
    std::optional<DueDay> due;   ///< next legal day
    std::optional<int> daysLeft; ///< working days to it; negative: late
    QString holder;              ///< who must act next, in words (translated)
};

/** Somebody asked for letter and voucher to be voided, and the director has not confirmed it. */
struct VoidRequest {
    QString by;
    QString reason;
};

/** Everything the page of one claim shows. */
struct ClaimView {
    ClaimSummary summary;
    Policy policy;
    Bank bank;
    std::optional<SpecialAccount> account;
    QList<Item> items;
    QList<Review> reviews;
    QHash<QString, QString> townshipNames; ///< by code
    QList<Attachment> attachments;
    QList<TimelineLine> timeline;
    QList<ActOffer> acts; ///< of the claim, in the order of the table, that its state allows at all or soon
    std::optional<VoidRequest> voidRequest;
    QString statedTotals; ///< empty when the workbook's own totals agree, else the sentence
};

/** Totals of `items`, those with shares. */
ItemTotals totalsOf(const QList<Item>& items);

/**
 * The acts of the workflow (domain.md §6). Each checks permission and guards (claims/Workflow.h), then does
 * its work in one transaction with one audit line and one line of the timeline.
 */
class Claims {
public:
    explicit Claims(Office& office) : office_(office) {}

    // Looking
    Result<QList<ClaimSummary>> list(const ClaimFilter& filter = {}) const;
    /** Personal grounds are left out for who has no part in the claim's work (inspector, administrator). */
    Result<ClaimView> view(ClaimId claim) const;
    Result<QList<ActOffer>> offers(ClaimId claim) const;
    Result<QList<ActOffer>> reviewOffers(ReviewId review) const;
    /** How the item's fund part came about; refused with the finding that keeps it from being computed. */
    Result<Explanation> explainShares(ItemId item) const;
    /** How a sum of the claim's fund parts came about: every item, adding up to the figure. */
    Result<Explanation> explainTotal(ClaimId claim) const;
    /** Opens a scan: it may show somebody's illness or identity card, so who may is as with Papers::open(),
     * and it leaves an audit line. */
    Result<QByteArray> openAttachment(AttachmentId attachment);
    /** The ID number as the bank listed it, whole; as Registry::revealIdNumber() it leaves an audit line. */
    Result<QString> revealIdNumber(ItemId item);

    // The draft
    Result<ClaimId> registerClaim(const NewClaim& claim);
    /**
     * Judges the rows and puts them into the draft. A row replaces the blocked one of the same note, or of
     * the same place and borrower when it is the note that was mended; a loan that was taken up before stays.
     */
    Result<ListImport> importList(ClaimId claim, const ClaimListRead& list, const QString& fileName);
    /** Reads the file, recognising its columns (remembered mappings of this bank first), then importList. */
    Result<ListImport> importFile(ClaimId claim, const QString& path);
    /** The same with columns corrected by hand, which are remembered for this bank's next list. */
    Result<ListImport> importFile(ClaimId claim, const QString& path, const ColumnMapping& corrected);
    Result<ListImport> importWorkbook(ClaimId claim, const Workbook& workbook);
    Result<ListImport> importColumns(ClaimId claim, const Workbook& workbook, const ColumnMapping& columns);
    /** The file's headings, each with the field that it was taken for, also where required ones are missing.
     */
    Result<SheetHeadings> headings(ClaimId claim, const Workbook& workbook) const;
    /**
     * Writes the rows that must be mended as a workbook for the bank, each cell with what is wrong; the
     * mended file is imported like any list. Answers how many rows it holds. `sheet.not_written`.
     */
    Result<int> writeReturned(ClaimId claim, const QString& path);
    /**
     * Writes the bank's file again with what is wrong at each cell, see annotatedWorkbook(): findings, cells
     * that can't be read, totals that disagree, changes of rows that were taken up. The file must be one that
     * was imported into the claim. Answers how many rows bear a mark.
     */
    Result<int> writeAnnotated(ClaimId claim, const QString& source, const QString& target);
    /**
     * Issues the return list of a draft's blocked rows, numbered and frozen, to go to the bank at once;
     * accepting issues one of what is still blocked then. `claim.nothing_to_return`.
     */
    Result<IssuedPaper> issueReturnList(ClaimId claim);
    Result<void> editItem(ItemId item, const ClaimRow& row);
    Result<ItemId> addItem(ClaimId claim, const ClaimRow& row);
    /** All or none. `claim.rows_gone` when one is not in the draft. */
    Result<void> removeItems(ClaimId claim, const QList<ItemId>& items);
    /** Judges the draft's items again, after registers were mended. */
    Result<ListImport> judgeAgain(ClaimId claim);
    /** A slot of Art. 18 belongs to the draft; what a township sends (its code given) comes while it reviews.
     * `paper.no_review` for a township that the claim is not with. */
    Result<AttachmentId> attach(ClaimId claim, int slot, const QString& fileName, const QByteArray& bytes,
                                const QString& townshipCode = {});
    /** The same for files of this computer, all or none. `file.unreadable`. */
    Result<void> attachFiles(ClaimId claim, int slot, const QStringList& paths,
                             const QString& townshipCode = {});
    Result<void> detach(AttachmentId attachment);

    // The acts of the table
    Result<void> accept(ClaimId claim);
    Result<void> returnToBank(ClaimId claim, const QString& reason);
    Result<void> resubmit(ClaimId claim);
    Result<void> forward(ClaimId claim);
    /** `source` is the file that the findings were read from, for the audit line; empty when typed. */
    Result<void> recordReview(ReviewId review, const QList<ReviewFinding>& findings, const QString& handler,
                              QDate day, const QString& source = {});
    Result<void> approveReview(ReviewId review, const QString& headName, QDate day);
    /** The form that the head had signed is voided; the day due stays. */
    Result<void> sendBackReview(ReviewId review, const QString& reason);
    Result<void> submit(ClaimId claim);
    Result<void> decide(ClaimId claim, const Meeting& meeting, const QList<ItemOutcome>& outcomes);
    Result<void> prepareIssue(ClaimId claim);
    /** Posts the compensation, numbers, draws and freezes letter and voucher, all in one transaction. */
    Result<void> issue(ClaimId claim);
    Result<void> confirmTransfer(ClaimId claim, QDate debitDay);
    Result<void> close(ClaimId claim);
    Result<void> withdraw(ClaimId claim, const QString& reason);
    /** The clerk's half of 作废: prepares the reversal of the compensation, which only voidIssue posts. */
    Result<void> prepareVoid(ClaimId claim, const QString& reason);
    /** The director's half: posts that reversal and voids letter and voucher; the claim is issued anew. */
    Result<void> voidIssue(ClaimId claim, const QString& reason);

private:
    Office& office_;
};

} // namespace steward
