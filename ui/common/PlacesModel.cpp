#include "common/PlacesModel.h"

#include <algorithm>

namespace steward {

PlacesModel::PlacesModel(QList<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns)) {}

void PlacesModel::setCount(int count, bool framed) {
    beginResetModel();
    count_ = count;
    framed_ = framed;
    arrange();
    endResetModel();
}

void PlacesModel::setFilter(std::function<bool(int)> passes) {
    beginResetModel();
    passes_ = std::move(passes);
    arrange();
    endResetModel();
}

void PlacesModel::sort(int column, Qt::SortOrder order) {
    beginResetModel();
    sortedBy_ = column;
    order_ = order;
    arrange();
    endResetModel();
}

void PlacesModel::arrange() {
    const int edge = framed_ && count_ >= 2 ? 1 : 0;
    places_.clear();
    places_.reserve(count_);
    for (int place = 0; place < count_; ++place)
        if (place < edge || place >= count_ - edge || !passes_ || passes_(place))
            places_.append(place);
    if (sortedBy_ < 0 || !columns_.at(sortedBy_).less)
        return;
    const auto& less = columns_.at(sortedBy_).less;
    const auto first = places_.begin() + edge;
    const auto last = places_.end() - edge;
    if (order_ == Qt::AscendingOrder)
        std::stable_sort(first, last, less);
    else
        std::stable_sort(first, last, [&less](int a, int b) { return less(b, a); });
}

int PlacesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(places_.size());
}

int PlacesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant PlacesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Column& column = columns_.at(index.column());
    if (role == Qt::TextAlignmentRole)
        return sideOf(column.right);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != toneRole && role != markRole)
        return {};
    return cellData(column.cell(places_.at(index.row())), role);
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const Column& column = columns_.at(section);
    if (role == Qt::TextAlignmentRole)
        return sideOf(column.right);
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

} // namespace steward
