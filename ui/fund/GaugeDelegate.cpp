#include "fund/GaugeDelegate.h"

#include <QPainter>

namespace steward {

namespace {

/** The track goes a little beyond the limit, so that a shortage is seen as one. */
constexpr int TrackPermille = 1300;
constexpr int TrackHeight = 10;
constexpr int SideMargin = 8;

} // namespace

void GaugeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    ToneDelegate::paint(painter, option, index);
    const QVariant used = index.data(sortRole);
    if (!used.isValid())
        return;
    const QRect track(option.rect.left() + SideMargin, option.rect.center().y() - TrackHeight / 2,
                      option.rect.width() - 2 * SideMargin, TrackHeight);
    const auto at = [&track](int permille) {
        return track.width() * qMin(permille, TrackPermille) / TrackPermille;
    };
    const ToneColours tone = toneColours(static_cast<Tone>(index.data(toneRole).toInt()), option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone.field);
    painter->drawRoundedRect(track, 3, 3);
    QRect filled = track;
    filled.setWidth(at(used.toInt()));
    painter->setBrush(tone.text);
    painter->drawRoundedRect(filled, 3, 3);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(option.palette.color(QPalette::Text), 2));
    const int limit = track.left() + at(1000);
    painter->drawLine(limit, track.top() - 4, limit, track.bottom() + 4);
    painter->restore();
}

} // namespace steward
