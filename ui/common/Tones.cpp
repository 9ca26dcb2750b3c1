#include "common/Tones.h"

#include <QApplication>
#include <QPainter>

namespace steward {

namespace {

/** The cell in hand gets a frame of our own instead of the style's dotted line. */
QStyleOptionViewItem withoutFocus(QStyleOptionViewItem option) {
    option.state &= ~QStyle::State_HasFocus;
    return option;
}

} // namespace

void ToneDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const QVariant value = index.data(toneRole);
    if (value.isValid())
        paintToned(painter, option, index, static_cast<Tone>(value.toInt()));
    else
        QStyledItemDelegate::paint(painter, withoutFocus(option), index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(toneColours(Tone::Active, option.palette).text, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void ToneDelegate::paintToned(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              Tone tone) const {
    const ToneColours colours = toneColours(tone, option.palette);
    QStyleOptionViewItem line = withoutFocus(option);
    initStyleOption(&line, index);
    const QString text = line.text;
    const auto mark = static_cast<ToneMark>(index.data(markRole).toInt());
    line.text.clear();
    if (mark == ToneMark::Field)
        line.backgroundBrush = colours.field;
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, widget);
    QRect room = option.rect.adjusted(8, 0, -8, 0);
    const QFontMetrics metrics(line.font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter->save();
    painter->setFont(line.font);
    if (mark == ToneMark::Badge && !text.isEmpty()) {
        const int width = qMin(metrics.horizontalAdvance(shown) + 12, room.width());
        const int height = metrics.height() + 2;
        const QRect field(room.left() - 2, room.center().y() - height / 2 + 1, width, height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.field);
        painter->drawRoundedRect(field, 3, 3);
        room = field.adjusted(6, 0, -2, 0);
    }
    painter->setPen(colours.text);
    painter->drawText(room, static_cast<int>(line.displayAlignment | Qt::TextSingleLine), shown);
    painter->restore();
}

} // namespace steward
