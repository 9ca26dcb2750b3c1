#pragma once

#include "claims/Finding.h"
#include "exchange/XmlTags.h"

#include <QHash>

namespace steward::xlsx {

/**
 * The styles of a workbook, to which cells' formats with another background are added. All that the part
 * holds stays; a format that exists already is used again.
 */
class XlsxStyles {
public:
    /** `part` may be empty: then a plain one is made, whose elements are in the namespace `main`. */
    XlsxStyles(const QByteArray& part, const QByteArray& main);

    /** The format like `base`, with the background of that severity. */
    int marked(int base, Severity severity);
    /** Whether the format has one of our backgrounds. */
    bool isMarked(int format) const { return marked_.value(format); }
    /** The format like `base` without a background. */
    int unmarked(int base) { return withFill(base, 0); }

    /** The part with what was added. */
    QByteArray part() const;

private:
    void read();
    int withFill(int base, int fill);
    int fillOf(Severity severity);

    QByteArray text_;
    QByteArray prefix_; ///< of the elements' names, with its colon
    Stretch fillsAt_;   ///< where added fills go; what stands there is an element without any
    bool fillsOpen_ = false;
    Stretch formatsAt_; ///< where added formats go
    Stretch fillCount_;
    Stretch formatCount_;
    QList<QByteArray> fills_;
    QList<QByteArray> formats_;
    QList<bool> marked_;           ///< by format, of those that the part came with
    QHash<QByteArray, int> known_; ///< format by its text
    qsizetype oldFills_ = 0;
    qsizetype oldFormats_ = 0;
};

} // namespace steward::xlsx
