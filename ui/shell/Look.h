#pragma once

#include <QPalette>

class QApplication;

namespace steward {

/** The light or the dark colours, with the one accent. */
QPalette stewardPalette(bool dark);

/** The one style sheet over Fusion, in the colours of `palette`. Widgets ask for a look by property: `card`,
 * `primary`, `quiet`, `title`, `flat`, `figure`, and `tone` (`late`, `caution`, `good`). */
QString stewardSheet(const QPalette& palette);

/** Fusion with our palette, light or dark as the system is, the sheet, a Chinese face and icons by their
 * freedesktop names. */
void applyLook(QApplication& application);

} // namespace steward
