#pragma once

#include "common/Tones.h"

namespace steward {

/**
 * Draws a cell as a gauge: a track, the part of it that is used (permille of the limit, the value that the
 * column is sorted by) in the tone of the cell, and a mark at the limit.
 * What it shows stands in words beside it, so that nobody depends on seeing it.
 */
class GaugeDelegate : public ToneDelegate {
    Q_OBJECT
public:
    using ToneDelegate::ToneDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace steward
