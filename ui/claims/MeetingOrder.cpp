#include "claims/MeetingOrder.h"

#include "common/Tones.h"

namespace steward {

MeetingOrder::MeetingOrder(MeetingModel* model, QObject* parent)
    : QSortFilterProxyModel(parent), model_(*model) {
    setDynamicSortFilter(false); // a row must not run away from the hand that writes on it
    setSortRole(steward::sortRole);
    setSortLocaleAware(true);
    setSourceModel(model);
}

void MeetingOrder::setWords(const QString& words) {
    words_ = words.trimmed();
    invalidateFilter();
}

bool MeetingOrder::speaksOf(int row) const {
    for (int column = 0; column < MeetingModel::ColumnCount; ++column)
        if (model_.index(row, column).data().toString().contains(words_, Qt::CaseInsensitive))
            return true;
    return false;
}

bool MeetingOrder::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    if (words_.isEmpty() || model_.claim(row).agenda.name.contains(words_, Qt::CaseInsensitive))
        return true;
    if (!model_.isClaim(row))
        return speaksOf(row);
    for (int loan = row + 1; loan < model_.rowCount() && !model_.isClaim(loan); ++loan)
        if (speaksOf(loan))
            return true;
    return false;
}

bool MeetingOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const int one = model_.claimOf(left.row());
    const int other = model_.claimOf(right.row());
    if (one != other)
        return (one < other) == ascending;
    if (model_.isClaim(left.row()) != model_.isClaim(right.row()))
        return model_.isClaim(left.row()) == ascending;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace steward
