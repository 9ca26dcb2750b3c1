#include "recoveries/AllocationModel.h"

#include "common/RowsModel.h"

namespace steward {

namespace {

QString orNothing(Amount amount) {
    return amount.isZero() ? QString() : amount.text();
}

} // namespace

void AllocationModel::setState(const AllocationState& state) {
    beginResetModel();
    state_ = state;
    endResetModel();
}

int AllocationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(state_.lines.size());
}

int AllocationModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant AllocationModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return sideOf(index.column() >= Due);
    const auto& line = state_.lines.at(index.row());
    if (role == Qt::EditRole)
        return index.column() == Share ? orNothing(line.amount) : QString();
    switch (index.column()) {
    case Note:
        return cellData({line.note}, role);
    case Borrower:
        return cellData({line.borrower}, role);
    case Due:
        return cellData({orNothing(line.due)}, role);
    default:
        return cellData({orNothing(line.amount), {}, Tone::Active, ToneMark::Field}, role);
    }
}

QVariant AllocationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return sideOf(section >= Due);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Note:
        return tr("Loan note");
    case Borrower:
        return tr("Borrower");
    case Due:
        return tr("Due now");
    default:
        return tr("Gets of it");
    }
}

Qt::ItemFlags AllocationModel::flags(const QModelIndex& index) const {
    const auto usual = QAbstractTableModel::flags(index);
    return index.column() == Share ? usual | Qt::ItemIsEditable : usual;
}

bool AllocationModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != Share)
        return false;
    const auto text = value.toString().trimmed();
    const auto amount = text.isEmpty() ? Result<Amount>(Amount()) : parseAmount(text);
    if (!amount || amount->isNegative())
        return false;
    state_.lines[index.row()].amount = *amount;
    emit dataChanged(index, index);
    return true;
}

} // namespace steward
