#pragma once

#include "common/Tone.h"

#include <QMap>
#include <QWidget>

class QTableView;

namespace steward {

/** The sums under a table, each under its column however the columns are moved; a figure can be asked about.
 */
class TableFoot : public QWidget {
    Q_OBJECT
public:
    struct Cell {
        QString text;
        bool right = false;
        Tone tone = Tone::Plain;
        int span = 1; ///< columns that the words may run over
    };
    explicit TableFoot(QTableView* table);
    void setCells(const QMap<int, Cell>& cells);
    QSize sizeHint() const override;

signals:
    void clicked(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QFont sumFont() const;
    /** A sum is often wider than any of its parts, and never shown in part. */
    void makeRoom(int column, const QString& text);
    QRect fieldOf(int column, int span) const;

    QTableView* table_;
    QMap<int, Cell> cells_;
};

} // namespace steward
