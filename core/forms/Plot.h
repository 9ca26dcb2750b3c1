#pragma once

#include <QList>
#include <QPoint>
#include <QRect>
#include <QString>

#include <utility>

namespace steward {

/** What a part of a plot stands for; screen and paper each have their colours for it. */
enum class PlotInk { Course, In, Out, Lent, Limit, Short, Paid, UnderWay, Rejected };

/**
 * A drawing of figures that no device has given its size yet: every place is in whole ten-thousandths of the
 * area, from its upper left corner, so that screen and paper show the same and no amount passes through a
 * float.
 */
struct Plot {
    static constexpr int Units = 10'000;

    struct Field {
        QRect box;
        PlotInk ink = PlotInk::Lent;
        QString what; ///< with its figure, as shown when pointed at
    };
    struct Mark {
        QPoint at;
        PlotInk ink = PlotInk::In;
        QString what;
    };
    struct Tick {
        int at = 0;
        QString text;
    };

    QString title;
    QList<Field> fields;
    QList<QPoint> course;
    QList<Mark> marks;
    QList<Tick> heights; ///< words left of the area
    bool grid = true;    ///< a line across at each height
    QList<Tick> along;   ///< words below the area
    QList<std::pair<PlotInk, QString>> legend;
    QString empty; ///< said instead of a drawing; empty: there is something to draw
};

} // namespace steward
