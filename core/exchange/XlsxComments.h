#pragma once

#include "exchange/XmlTags.h"

#include <QMap>

#include <utility>

namespace steward::xlsx {

/** A cell: row 1-based, column from 0; in the order of reading. */
using CellPlace = std::pair<int, int>;

/** `BC12`: none when it is no reference. */
CellPlace placeOf(QByteArrayView reference);
QByteArray referenceOf(CellPlace place);

/** What our comments begin with, so that they are known again when the workbook comes back. */
inline constexpr char16_t CommentMark[] = u"【受理核对】";

/** The comments of a sheet and the boxes that show them. */
struct CommentParts {
    QByteArray comments; ///< empty: the sheet has none
    QByteArray drawing;  ///< in VML; empty: none
};

/**
 * Puts `notes` on the cells. What others wrote in a comment stays and ours follows it; ours from an earlier
 * time go. `main` is the namespace of the sheet's elements, for a part that has to be made.
 */
CommentParts withComments(const CommentParts& before, const QMap<CellPlace, QString>& notes,
                          const QByteArray& main);

/** The drawing without the boxes of `gone` and with one for each of `added`, as high as its text needs. */
QByteArray withBoxes(const QByteArray& drawing, const QList<CellPlace>& gone,
                     const QMap<CellPlace, QString>& added);

} // namespace steward::xlsx
