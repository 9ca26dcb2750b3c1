#include "common/Tones.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace steward {

namespace {

constexpr int cellMargin = 6;   ///< as wide as the one of the headings, so that both stand in line
constexpr int badgePadding = 6; ///< between a badge's edge and its words

bool isBadge(const QModelIndex& index) {
    return index.data(toneRole).isValid() &&
           static_cast<ToneMark>(index.data(markRole).toInt()) == ToneMark::Badge;
}

/** The font in which `text` fits, as long as it can be read. */
QFont shrunk(QFont font, const QString& text, int room) {
    constexpr int smallest = 8;
    for (int size = QFontInfo(font).pixelSize() - 1;
         size >= smallest && QFontMetrics(font).horizontalAdvance(text) > room; --size)
        font.setPixelSize(size);
    return font;
}

/** What is left for the words of a cell in `field`. */
int roomForWords(const QRect& field, const QModelIndex& index) {
    return field.width() - 2 * cellMargin - (isBadge(index) ? 2 * badgePadding : 0);
}

/** The cell in hand gets a frame of our own instead of the style's dotted line. */
QStyleOptionViewItem withoutFocus(QStyleOptionViewItem option) {
    option.state &= ~QStyle::State_HasFocus;
    return option;
}

QString toneName(Tone tone) {
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Caution:
        return QStringLiteral("caution");
    case Tone::Late:
        return QStringLiteral("late");
    case Tone::Quiet:
    case Tone::Plain:
    case Tone::Active:
        break;
    }
    return {};
}

} // namespace

void setLabelTone(QLabel* label, Tone tone) {
    label->setProperty("tone", toneName(tone));
    label->setProperty("quiet", tone == Tone::Quiet);
    label->style()->unpolish(label); // the style sheet asks for properties only when polishing
    label->style()->polish(label);
}

void ToneDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    if (index.data(Qt::CheckStateRole).isValid() || index.data(Qt::DecorationRole).isValid())
        QStyledItemDelegate::paint(painter, withoutFocus(option), index);
    else
        paintCell(painter, option, index);
    painter->setPen(option.palette.color(QPalette::AlternateBase));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(toneColours(Tone::Active, option.palette).text, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

bool ToneDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid() ||
        !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const bool cut = QFontMetrics(line.font).horizontalAdvance(line.text) > roomForWords(option.rect, index);
    QToolTip::showText(event->globalPos(), cut ? line.text : QString(), view->viewport());
    return true;
}

void ToneDelegate::paintCell(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QStyleOptionViewItem line = withoutFocus(option);
    initStyleOption(&line, index);
    const QString text = line.text;
    line.text.clear();
    const QVariant tone = index.data(toneRole);
    if (tone.isValid() && static_cast<ToneMark>(index.data(markRole).toInt()) == ToneMark::Field)
        line.backgroundBrush = toneColours(static_cast<Tone>(tone.toInt()), option.palette).field;
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, widget);
    painter->save();
    painter->setFont(line.font);
    paintWords(painter, line, index, text);
    painter->restore();
}

void ToneDelegate::paintWords(QPainter* painter, const QStyleOptionViewItem& line, const QModelIndex& index,
                              const QString& text) const {
    QRect room = line.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    if (line.displayAlignment & Qt::AlignRight) // a figure without its end would be another figure
        painter->setFont(shrunk(line.font, text, room.width()));
    const QFontMetrics metrics(painter->font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, roomForWords(line.rect, index));
    const QVariant tone = index.data(toneRole);
    if (!tone.isValid()) {
        painter->setPen(line.palette.color(QPalette::Text));
        painter->drawText(room, static_cast<int>(line.displayAlignment | Qt::TextSingleLine), shown);
        return;
    }
    const ToneColours colours = toneColours(static_cast<Tone>(tone.toInt()), line.palette);
    if (isBadge(index) && !text.isEmpty()) {
        const int width = qMin(metrics.horizontalAdvance(shown) + 2 * badgePadding, room.width());
        const int height = metrics.height() + 2;
        const QRect field(room.left(), room.top() + (room.height() - height) / 2, width, height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.field);
        painter->drawRoundedRect(field, 3, 3);
        room = field.adjusted(badgePadding, 0, -badgePadding, 0);
    }
    painter->setPen(colours.text);
    painter->drawText(room, static_cast<int>(line.displayAlignment | Qt::TextSingleLine), shown);
}

} // namespace steward
