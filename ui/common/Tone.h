#pragma once

#include <QColor>
#include <QPalette>

namespace steward {

/** How loudly something is shown. Red only for late, blocking or reversed. */
enum class Tone { Quiet, Plain, Good, Active, Caution, Late };

/** The two colours of a tone, for the light and the dark palette. */
struct ToneColours {
    QColor text;
    QColor field;
};
ToneColours toneColours(Tone tone, const QPalette& palette);

} // namespace steward
