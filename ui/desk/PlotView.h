#pragma once

#include "forms/Plot.h"

#include <QFrame>

namespace steward {

/** Draws one plot in the colours of the window; what is pointed at says its figure. */
class PlotView : public QFrame {
    Q_OBJECT
public:
    explicit PlotView(QWidget* parent = nullptr);
    void setPlot(const Plot& plot);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect area() const;
    QPoint placed(QPoint at) const;
    QRect placed(const QRect& box) const;
    QColor colourOf(PlotInk ink) const;
    void paintTicks(QPainter& painter) const;
    void paintFigures(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    QString whatAt(QPoint at) const;
    QList<QRect> legendFields() const;
    int legendHeight() const;

    Plot plot_;
};

} // namespace steward
