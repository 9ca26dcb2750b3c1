#pragma once

#include <QWidget>

namespace steward {

enum class StepPhase { Done, Current, Coming, Dropped };

/** One step of a line of steps. */
struct StepShown {
    QString name;
    QString note; ///< when it was done, how long is left, or its limit
    StepPhase phase = StepPhase::Coming;
    bool late = false;
};

/** A line of steps from left to right: a coloured bar for each, its name and its note below. Only shows. */
class StepsLine : public QWidget {
    Q_OBJECT
public:
    explicit StepsLine(QWidget* parent = nullptr);
    void setSteps(const QList<StepShown>& steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int wordsWidth(const StepShown& step) const;
    QRect fieldOf(int step) const;
    QColor barColour(const StepShown& step) const;
    void drawStep(QPainter& painter, int step) const;

    QList<StepShown> steps_;
};

} // namespace steward
