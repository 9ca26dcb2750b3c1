#pragma once

#include "common/Tones.h"

#include <QAbstractTableModel>

#include <functional>

namespace steward {

/** What one cell shows and by what it is sorted. */
struct RowCell {
    QString text{};
    QVariant sort{}; ///< by the text where absent
    std::optional<Tone> tone{};
    ToneMark mark = ToneMark::Words;
    QString tip{};
};

/** Where a column stands: figures right. */
inline QVariant sideOf(bool right) {
    return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

/** What a read-only cell answers for a role. */
inline QVariant cellData(const RowCell& cell, int role) {
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip;
    case sortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case toneRole:
        return cell.tone ? QVariant(static_cast<int>(*cell.tone)) : QVariant();
    case markRole:
        return static_cast<int>(cell.mark);
    default:
        return {};
    }
}

/** A table over a list of values, described by its columns; for tables that are only read. */
template<class Row>
class RowsModel : public QAbstractTableModel {
public:
    struct Column {
        QString title;
        bool right = false; ///< figures stand right
        std::function<RowCell(const Row&)> cell;
    };
    explicit RowsModel(QList<Column> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), columns_(std::move(columns)) {}

    void setRows(QList<Row> rows) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
    }
    const Row& row(int number) const { return rows_.at(number); }
    const QList<Row>& rows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(columns_.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid())
            return {};
        const Column& column = columns_.at(index.column());
        if (role == Qt::TextAlignmentRole)
            return sideOf(column.right);
        return cellData(column.cell(rows_.at(index.row())), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal)
            return {};
        const Column& column = columns_.at(section);
        if (role == Qt::TextAlignmentRole)
            return sideOf(column.right);
        return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
    }

private:
    QList<Column> columns_;
    QList<Row> rows_;
};

} // namespace steward
