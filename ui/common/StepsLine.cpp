#include "common/StepsLine.h"

#include "common/Tone.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace steward {

namespace {
constexpr int gap = 3;
constexpr int barHeight = 3;
constexpr int between = 5; ///< name and note
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

int StepsLine::wordsWidth(const StepShown& step) const {
    QFont bold = font();
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(step.name) + between +
           fontMetrics().horizontalAdvance(step.note) + 3 * gap;
}

/** Each step has the room that its words need and an equal part of the rest; less for all where that is not
 * there. */
QRect StepsLine::fieldOf(int step) const {
    int before = 0;
    int all = 0;
    for (int i = 0; i < steps_.size(); ++i) {
        all += wordsWidth(steps_.at(i));
        if (i < step)
            before = all;
    }
    const int own = wordsWidth(steps_.at(step));
    const int count = static_cast<int>(steps_.size());
    const int room = width() + gap;
    if (all > room)
        return {before * room / all, 0, (before + own) * room / all - gap - before * room / all, height()};
    const int left = before + (room - all) * step / count;
    return {left, 0, before + own + (room - all) * (step + 1) / count - gap - left, height()};
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
    line.setLeft(line.left() + boldMetrics.horizontalAdvance(name) + between);
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
