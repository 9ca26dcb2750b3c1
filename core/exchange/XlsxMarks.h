#pragma once

#include "exchange/XlsxComments.h"
#include "exchange/XlsxStyles.h"

#include <optional>

namespace steward::xlsx {

/**
 * The sheet with the backgrounds of `marks` under their cells, which are made where they are missing, and
 * without those that an earlier time left under others. Nothing else of it changes.
 */
QByteArray withMarks(const QByteArray& sheet, const QMap<CellPlace, Severity>& marks, XlsxStyles& styles);

/** The relationship by which the sheet finds the boxes of its comments; empty when it has none. */
QByteArray boxesOf(const QByteArray& sheet);
/** The sheet with that relationship, whose names are in the namespace `relations`. */
QByteArray withBoxesAt(const QByteArray& sheet, const QByteArray& relation, const QByteArray& relations);

} // namespace steward::xlsx
