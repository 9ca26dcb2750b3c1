#pragma once

#include "money/Amount.h"

#include <QDate>
#include <QList>
#include <QString>

namespace steward {

enum class CellAlign { Left, Centre, Right };

/** One column of a paper's table. Widths are relative; a kept column never breaks its content. */
struct FormColumn {
    QString title;
    int width = 10; ///< relative to the other columns; of a kept column only where surplus is spread
    CellAlign align = CellAlign::Left;
    bool kept = false;   ///< grows to its longest line instead of wrapping: amounts, numbers, days
    bool strong = false; ///< the column that matters: heavier
    bool byHand = false; ///< filled in with a pen: keeps its width though empty
};

/** One cell: its text, whether it is a negative amount (printed red), and whether it stands out. */
struct FormCell {
    QString text;
    bool negative = false;
    bool strong = false; ///< heavier: sums among other rows
    FormCell() = default;
    FormCell(QString words) : text(std::move(words)) {}
    FormCell(Amount amount) : text(amount.text()), negative(amount.isNegative()) {}
};

/** A table of a paper: header (repeated on every page), rows that stay whole, and a total row. */
struct FormTable {
    QList<FormColumn> columns;
    QList<QList<FormCell>> rows;
    QList<FormCell> totals; ///< empty: the table has no total row
    /** By row, what a page that ends with it carries to the next, as the accounting habit wants
     * (会计基础工作规范 art. 60): printed last as 过次页 and first on the next as 承前页. Empty: nothing is
     * carried. */
    QList<QList<FormCell>> carried{};
    qsizetype carryWords = 0; ///< the column in which 过次页 and 承前页 stand
};

/** The cell, standing out. */
FormCell strongCell(FormCell cell);

/** The amount, or a dash where there is nothing. */
FormCell amountOrDash(Amount amount);

/** `2018-03-05`, as tables write days; empty for no day. */
QString tableDay(QDate day);

} // namespace steward
