#pragma once

#include "common/RowsModel.h"

namespace steward {

/**
 * A table over a long list that somebody else holds: its rows are places in that list, of which only those in
 * sight are turned into words. Sorts and filters places, never rows, so that a hundred thousand stay quick.
 */
class PlacesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        QString title;
        bool right = false; ///< figures stand right
        std::function<RowCell(int place)> cell;
        std::function<bool(int a, int b)> less;       ///< by what the column is sorted
        std::function<QStringView(int place)> text{}; ///< instead of it, of a column of words
    };
    explicit PlacesModel(QList<Column> columns, QObject* parent = nullptr);

    /** Another list of `count` places, unfiltered, in the order that the headings ask for. With `framed` the
     * first and the last stay where they are, whatever is sorted or filtered: what is carried over, and the
     * sum. */
    void setList(int count, bool framed = false);
    /** Shows only the places that `passes`; without one, all. */
    void setFilter(std::function<bool(int place)> passes);
    int place(int row) const { return places_.at(row); }
    /** Row of a place; -1 when it is filtered away. */
    int rowOf(int place) const { return static_cast<int>(places_.indexOf(place)); }
    const QList<int>& places() const { return places_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /** A column below zero brings the list's own order back. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Places = QList<int>::iterator;
    void arrange();
    void sortBy(const Column& column, Places first, Places last) const;

    QList<Column> columns_;
    int count_ = 0;
    bool framed_ = false;
    std::function<bool(int place)> passes_;
    int sortedBy_ = -1;
    Qt::SortOrder order_ = Qt::AscendingOrder;
    QList<int> places_;
};

} // namespace steward
