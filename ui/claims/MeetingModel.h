#pragma once

#include "claims/MeetingState.h"

#include <QAbstractTableModel>

namespace steward {

/**
 * The sheet as one table: each claim's own row, then its loans. Edits the draft, never the file. The row of a
 * claim is ticked while the claim is before the meeting.
 */
class MeetingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Number,
        Township,
        Borrower,
        Note,
        Principal,
        Fund,
        Opinion,
        Result,
        Reason,
        Negligence,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setDraft(const MeetingDraft& draft);
    const MeetingDraft& draft() const { return draft_; }
    void setMeeting(const Meeting& meeting) { draft_.meeting = meeting; }

    bool isClaim(int row) const { return rows_.at(row).loan < 0; }
    const MeetingClaim& claim(int row) const { return draft_.claims.at(rows_.at(row).claim); }
    /** Sets the outcome of the loans chosen; a claim's row means all of its loans. */
    void setOutcomes(const QList<int>& rows, Outcome outcome);
    /** Takes back what was said of them. */
    void clearOutcomes(const QList<int>& rows);
    /** Gives every chosen loan what the first of them has: outcome, reason and negligence. */
    void fillDown(const QList<int>& rows);
    /** Takes the claim into the meeting, or leaves it for another one. */
    void setLeftOut(int row, bool leftOut);
    int agreeToTheRest();
    /** First row after `row` whose loan has no outcome, going on from the top; -1: there is none. */
    int nextOpen(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void edited();

private:
    struct Row {
        int claim = 0;
        int loan = -1; ///< -1: the claim's own
    };
    MeetingLoan& loanAt(const Row& row) { return draft_.claims[row.claim].loans[row.loan]; }
    const MeetingLoan& loanAt(const Row& row) const { return draft_.claims.at(row.claim).loans.at(row.loan); }
    QList<Row> loansOf(const QList<int>& rows) const;
    QVariant claimData(const MeetingClaim& claim, int column, int role) const;
    QVariant loanData(const MeetingLoan& loan, int column, int role) const;
    QString loanText(const MeetingLoan& loan, int column) const;
    void numberAnew();
    void changed();

    MeetingDraft draft_;
    QList<Row> rows_;
};

} // namespace steward
