#pragma once

#include "calendar/Quarter.h"
#include "exchange/StatementSheet.h"
#include "forms/IssuedPaper.h"
#include "reconciliation/ReconciliationStatement.h"
#include "services/Office.h"

namespace steward {

/** What importing a statement did. Nothing is stored when `problems` holds a blocking one. */
struct StatementImport {
    StatementId id;
    int lines = 0; ///< new ones
    int known = 0; ///< of days imported before, recognised and left out
    QDate from;
    QDate to;
    Amount opening;
    Amount closing;
    QList<CellProblem> problems;
    bool refused() const;
};

/** Where the reconciliation of one account and quarter stands. */
enum class ReconciliationState { Open, Signed, Closed };

/** A closed quarter of a special account: what was signed, for looking and printing again. */
struct ClosedQuarter {
    ReconciliationId id;
    AccountId account;
    Quarter quarter;
    QDate closesOn;
    ReconciliationStatement statement;
    QString signedBy;
    QString checkedBy;
    QDateTime checkedAt;
    PaperId paper;
};

/** Everything that the page of one account and quarter shows. */
struct ReconciliationView {
    SpecialAccount account;
    QString bankName;
    Quarter quarter;
    QDate closesOn; ///< last day of the quarter, or of the account within it
    ReconciliationState state = ReconciliationState::Open;
    QList<BankStatement> statements; ///< that speak of days of the quarter, without their lines
    QList<BookLine> entries;         ///< of the quarter, and outstanding ones carried over
    QList<StatementLine> lines;      ///< likewise
    QList<Match> matches;            ///< of these
    QList<MatchProposal> proposals;  ///< for what is unmatched; none once closed
    ReconciliationStatement statement;
    Explanation explanation;
    QString signedBy; ///< when Signed or Closed
    QString checkedBy;
    std::optional<Error> signRefusal;  ///< why the person signed in can't sign now
    std::optional<Error> checkRefusal; ///< why the person signed in can't check now
    PaperId paper;                     ///< once closed
};

/** The quarterly reconciliation of the special accounts (domain.md §8; Art. 8, 9, 23). */
class Reconciliations {
public:
    explicit Reconciliations(Office& office) : office_(office) {}

    /** Reads the bank's file; clerk. Refused as exchange/StatementSheet.h and reconciliation/BankStatement.h
     * say, `statement.other_account` (the file names another account's number), `statement.gap` (its opening
     * is not what the statement before closed with), `reconciliation.closed_already`. */
    Result<StatementImport> importStatement(AccountId account, const QString& path,
                                            const ColumnMapping& mapping = {});
    /** The same from lines that are read already. */
    Result<StatementImport> takeStatement(const BankStatement& statement);
    /** Takes an import back with the matches of its lines; refused once a line lies in a closed quarter. */
    Result<void> removeStatement(StatementId statement);
    Result<QList<BankStatement>> statements(AccountId account) const;

    Result<ReconciliationView> view(AccountId account, Quarter quarter) const;
    /** The statement as it would be issued now, with watermark and without number. */
    Result<QByteArray> preview(AccountId account, Quarter quarter) const;
    /** The first quarter of the account that is not closed. */
    Result<Quarter> openQuarter(AccountId account) const;

    /** Matches all that is certain, in one act; answers how many. */
    Result<int> matchCertain(AccountId account, Quarter quarter);
    /** Matches these, offered or chosen by hand. Refused as checkMatch() says, `match.taken`,
     * `reconciliation.closed_already`. */
    Result<MatchId> match(AccountId account, const QList<EntryId>& entries, const QList<LineId>& lines,
                          MatchRule rule = MatchRule::ByHand);
    /** Takes several offered proposals in one act: every one that is not Confidence::Equal. */
    Result<int> matchLikely(AccountId account, Quarter quarter);
    /** Undoes one match alone; refused `match.closed` when a closed quarter rests on it. */
    Result<void> unmatch(MatchId match);

    /** The clerk's signature. Refused as signingRefusal() says. */
    Result<void> sign(AccountId account, Quarter quarter);
    /** Takes the clerk's signature back, before it is checked. */
    Result<void> withdrawSignature(AccountId account, Quarter quarter);
    /** The second person's: closes the quarter and issues the statement. Refused also
     * `reconciliation.not_signed`, `reconciliation.same_person`, `reconciliation.changed` (since it was
     * signed). */
    Result<ClosedQuarter> check(AccountId account, Quarter quarter);
    /** Closed quarters of the account, the newest first. */
    Result<QList<ClosedQuarter>> closed(AccountId account) const;

private:
    Result<int> matchProposed(AccountId account, Quarter quarter, bool likelyToo);
    Result<void> addSignatures(ReconciliationView& view, const SigningContext& context) const;

    Office& office_;
};

} // namespace steward
