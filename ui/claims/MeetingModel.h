#pragma once

#include "claims/MeetingState.h"

#include <QAbstractTableModel>

namespace steward {

/**
 * The sheet as one table: each claim's own row, then its loans; of a single claim its loans only. Edits the
 * draft, never the file. The row of a claim is ticked while the claim is before the meeting.
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

    static constexpr int OutcomeRole = Qt::UserRole + 40; ///< Outcome as int; -1: nobody has said any

    using QAbstractTableModel::QAbstractTableModel;
    void setDraft(const MeetingDraft& draft);
    const MeetingDraft& draft() const { return draft_; }
    void setMeeting(const Meeting& meeting, const QString& minutes);

    bool isClaim(int row) const { return rows_.at(row).loan < 0; }
    /** The claim's place on the sheet. */
    int claimOf(int row) const { return rows_.at(row).claim; }
    const MeetingClaim& claim(int row) const { return draft_.claims.at(rows_.at(row).claim); }
    /** A loan before the meeting without an outcome. */
    bool isOpen(int row) const;
    /** Sets the outcome of these loans. Rows of claims and loans left out stay as they are. */
    void setOutcomes(const QList<int>& rows, Outcome outcome);
    /** Takes back what was said of them. */
    void clearOutcomes(const QList<int>& rows);
    /** Gives every chosen loan what the first of them has: outcome, reason and negligence. */
    void fillDown(const QList<int>& rows);
    /** Takes the claim into the meeting, or leaves it for another one. */
    void setLeftOut(int row, bool leftOut);
    /**
     * Approves those of these loans that have no outcome and that their township supports. Answers how many
     * are left: what a township does not support is decided one by one.
     */
    int agreeToTheRest(const QList<int>& rows);

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
    QVariant sortValue(const MeetingLoan& loan, int column) const;
    QVariant claimData(const MeetingClaim& claim, int column, int role) const;
    QVariant loanData(const MeetingLoan& loan, int column, int role) const;
    QString loanText(const MeetingLoan& loan, int column) const;
    void numberAnew();
    void changed();

    MeetingDraft draft_;
    QList<Row> rows_;
};

} // namespace steward
