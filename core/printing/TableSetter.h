#pragma once

#include "printing/Flow.h"

namespace steward {

struct TableLook {
    qreal points = 9; ///< of the body; smaller when the columns need it
    qreal leastPoints = 5;
    bool spreadKept = false; ///< kept columns too take their part of what is left
    qreal padding = 0;       ///< above and below a row's text; 0: the usual
    qreal tail = 0;          ///< height of what follows: the last row goes with it to one page
};

/**
 * Sets a table into a flow: kept columns as wide as their longest line, the others sharing what is left by
 * their weights, the body smaller when that is too little. Rows stay whole (a row taller than a page goes on
 * in slices, which is the only way to lose nothing); the header is repeated on every page, and what the table
 * carries stands last on a page and first on the next; the total row never stands alone, nor do the
 * signatures that follow the table.
 */
class TableSetter {
public:
    TableSetter(const FormTable& table, qreal width, const TableLook& look);
    void place(Flow& flow) const;
    qreal points() const { return points_; }

private:
    struct SetRow {
        QList<QList<SetLine>> cells;
        QList<QColor> colours;
        qsizetype lines = 0;
    };

    void chooseWidths(qreal width, const TableLook& look);
    qreal naturalWidth(qsizetype column) const;
    qreal titleWidth(qsizetype column) const;
    qreal wish(qsizetype column) const;
    bool share(qreal width, bool spreadKept);
    TextStyle bodyStyle(qsizetype column) const;
    TextStyle headStyle() const;
    TextStyle totalStyle(qsizetype column) const;
    SetRow set(const QList<FormCell>& cells, bool total) const;
    SetRow setHead() const;
    qreal pitch() const;
    qreal rowHeight(const SetRow& row) const;
    void draw(Flow& flow, const SetRow& row, bool head) const;
    void drawSlices(Flow& flow, const SetRow& row, const SetRow& head) const;
    qreal carryHeight() const;
    SetRow carry(qsizetype row, const QString& words) const;
    void turnPage(Flow& flow, const SetRow& head, qsizetype rowsDone) const;

    const FormTable& table_;
    QList<qreal> widths_;
    qreal points_ = 9;
    qreal padding_ = 0;
    qreal tail_ = 0;
};

} // namespace steward
