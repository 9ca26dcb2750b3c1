#pragma once

#include "claims/ItemsState.h"

#include <QAbstractTableModel>

namespace steward {

/**
 * A claim's list as a table. Sorted by value (sortRole), shown by text; findings colour their cells
 * (toneRole). Thousands of rows are one QList and no widget.
 */
class ItemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setView(const ClaimView& view);
    /** Only items with a finding are shown. */
    void setOnlyFindings(bool only);
    bool onlyFindings() const { return onlyFindings_; }
    const Item& item(int row) const { return items_.at(shown_.at(row)); }
    /** Row of an item among those shown, or -1. */
    int rowOf(ItemId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    QString text(const Item& item, ItemColumn column) const;
    QVariant sortValue(const Item& item, ItemColumn column) const;
    QVariant tone(const Item& item, ItemColumn column) const;
    QString toolTip(const Item& item, ItemColumn column) const;
    QString amountText(const std::optional<Amount>& amount) const;

    QList<Item> items_;
    QList<qsizetype> shown_;
    QHash<QString, QString> townships_;
    Policy policy_;
    QString fundTitle_;
    QString bankTitle_;
    bool onlyFindings_ = false;
};

} // namespace steward
