#include "common/PlacesModel.h"

#include <algorithm>
#include <vector>

namespace steward {

PlacesModel::PlacesModel(QList<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns)) {}

void PlacesModel::setList(int count, bool framed) {
    beginResetModel();
    passes_ = {};
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
    if (sortedBy_ >= 0)
        sortBy(columns_.at(sortedBy_), places_.begin() + edge, places_.end() - edge);
}

void PlacesModel::sortBy(const Column& column, Places first, Places last) const {
    const auto sorted = [this](auto from, auto to, const auto& less) {
        if (order_ == Qt::AscendingOrder)
            std::stable_sort(from, to, less);
        else
            std::stable_sort(from, to, [&less](const auto& a, const auto& b) { return less(b, a); });
    };
    if (column.less)
        return sorted(first, last, column.less);
    // Words are fetched once and lie side by side: a comparison that looks each up anew takes twice as long.
    using Word = std::pair<QStringView, int>;
    std::vector<Word> words;
    words.reserve(static_cast<std::size_t>(last - first));
    std::transform(first, last, std::back_inserter(words),
                   [&column](int place) { return Word(column.text(place), place); });
    sorted(words.begin(), words.end(), [](const Word& a, const Word& b) { return a.first < b.first; });
    std::ranges::transform(words, first, &Word::second);
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
