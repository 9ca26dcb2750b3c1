#include "common/StepsLine.h"

#include "common/Tone.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace steward {

namespace {
constexpr int gap = 3;
constexpr int barHeight = 3;
} // namespace

StepsLine::StepsLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepsLine::setSteps(const QList<StepShown>& steps) {
    steps_ = steps;
    QStringList words;
    for (const StepShown& step : steps)
        words << step.name + QLatin1Char(' ') + step.note;
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

QSize StepsLine::sizeHint() const {
    return {800, barHeight + 6 + fontMetrics().height()};
}

QSize StepsLine::minimumSizeHint() const {
    return {400, sizeHint().height()};
}

QRect StepsLine::fieldOf(int step) const {
    const int count = static_cast<int>(steps_.size());
    const int left = step * (width() + gap) / count;
    const int right = (step + 1) * (width() + gap) / count - gap;
    return {left, 0, right - left, height()};
}

QColor StepsLine::barColour(const StepShown& step) const {
    if (step.late)
        return toneColours(Tone::Late, palette()).text;
    switch (step.phase) {
    case StepPhase::Done:
        return toneColours(Tone::Good, palette()).text;
    case StepPhase::Current:
        return toneColours(Tone::Active, palette()).text;
    case StepPhase::Coming:
        break;
    case StepPhase::Dropped:
        return palette().color(QPalette::Midlight);
    }
    return palette().color(QPalette::Mid);
}

void StepsLine::drawStep(QPainter& painter, int number) const {
    const StepShown& step = steps_.at(number);
    const QRect field = fieldOf(number);
    painter.fillRect(QRect(field.topLeft(), QSize(field.width(), barHeight)), barColour(step));
    const bool reached = step.phase == StepPhase::Done || step.phase == StepPhase::Current;
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    QRect line = field.adjusted(0, barHeight + 5, 0, 0);
    painter.setFont(bold);
    painter.setPen(reached ? palette().color(QPalette::WindowText) : quiet);
    const QString name = boldMetrics.elidedText(step.name, Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, name);
    line.setLeft(line.left() + boldMetrics.horizontalAdvance(name) + 5);
    painter.setFont(font());
    painter.setPen(step.late ? toneColours(Tone::Late, palette()).text : quiet);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop,
                     fontMetrics().elidedText(step.note, Qt::ElideRight, qMax(0, line.width())));
}

void StepsLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (int step = 0; step < steps_.size(); ++step)
        drawStep(painter, step);
}

/** Where a narrow window cuts the words, the tooltip has them whole. */
bool StepsLine::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int step = 0; step < steps_.size(); ++step) {
        if (fieldOf(step).contains(help->pos()))
            QToolTip::showText(help->globalPos(),
                               steps_.at(step).name + QLatin1Char(' ') + steps_.at(step).note, this);
    }
    return true;
}

} // namespace steward
