#pragma once

#include "services/Reconciliations.h"

namespace steward {

/** One row of either column: what is folded away, a matched item, or one that is still open. */
struct PairRow {
    enum class Kind { Fold, Matched, Open };
    Kind kind = Kind::Open;
    qint64 id = 0; ///< EntryId in our column, LineId in the bank's
    MatchId match; ///< of a matched one
    Amount amount;
    QString day;
    QString number; ///< voucher number, or the bank's serial; of the fold its whole sentence
    QString text;
    QString in;
    QString out;
    QString tip;
    bool reversal = false; ///< in red, on the side of what it takes back
    bool carried = false;  ///< outstanding since the quarter before
};

/** Our column and the bank's: the fold first, then what it holds when unfolded, then what is open. */
struct PairingState {
    QList<PairRow> ours;
    QList<PairRow> theirs;
};

/** Where the eye looks for something: every row that shows `filter` stays. */
PairingState pairingState(const ReconciliationView& view, bool unfolded, const QString& filter = {});
/** `03-28`; days of other years with theirs. */
QString shownDay(QDate day, Quarter quarter);

} // namespace steward
