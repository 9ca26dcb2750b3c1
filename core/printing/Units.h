#pragma once

#include <QtGlobal>

namespace steward {

/** Pages are laid out in tenths of a point (720 to the inch), which no rounding of fonts can show. */
constexpr int UnitsPerInch = 720;
constexpr qreal mm(qreal millimetres) {
    return millimetres * UnitsPerInch / 25.4;
}
constexpr qreal pt(qreal points) {
    return points * UnitsPerInch / 72.0;
}

} // namespace steward
