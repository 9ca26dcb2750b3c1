#pragma once

#include "claims/DecisionState.h"

#include <QAbstractTableModel>

namespace steward {

/** The table in which a meeting's outcomes are recorded; edits the draft, never the file. */
class DecisionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Sequence,
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
    static constexpr int OutcomeRole = Qt::UserRole + 40; ///< Outcome as int

    using QAbstractTableModel::QAbstractTableModel;
    void setDraft(const DecisionDraft& draft);
    const DecisionDraft& draft() const { return draft_; }
    /** Sets the outcome of several lines at once. */
    void setOutcomes(const QList<int>& rows, Outcome outcome);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /** The draft differs from what it was. */
    void edited();

private:
    QVariant text(const DecisionLine& line, int column) const;
    void changed(int row);

    DecisionDraft draft_;
};

} // namespace steward
