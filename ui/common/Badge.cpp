#include "common/Badge.h"

#include <QPainter>

namespace steward {

Badge::Badge(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::set(const QString& text, Tone tone) {
    text_ = text;
    tone_ = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text_) + 14, fontMetrics().height() + 4};
}

void Badge::paintEvent(QPaintEvent*) {
    const ToneColours colours = toneColours(tone_, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.field);
    painter.drawRoundedRect(rect(), 3, 3);
    painter.setPen(colours.text);
    painter.drawText(rect(), Qt::AlignCenter, text_);
}

} // namespace steward
