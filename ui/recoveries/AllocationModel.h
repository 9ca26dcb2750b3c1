#pragma once

#include "recoveries/AllocationState.h"

#include <QAbstractTableModel>

namespace steward {

/** The loans for which a receipt may have come, with what each gets to be typed in. */
class AllocationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Note, Borrower, Due, Share, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void setState(const AllocationState& state);
    const AllocationState& state() const { return state_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /** An amount as people type it; nothing typed is zero. Anything else is not taken. */
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    AllocationState state_;
};

} // namespace steward
