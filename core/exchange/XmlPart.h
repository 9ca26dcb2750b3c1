#pragma once

#include "exchange/XlsxParts.h"

#include <QXmlStreamReader>

namespace steward::xlsx {

/**
 * Reads a part of a workbook token by token. A document type is an error, since it is never part of a
 * workbook and is how entities explode; so are elements nested deeper than any workbook's.
 */
class XmlPart {
public:
    explicit XmlPart(QIODevice& part) : xml_(&part) {}

    /** Goes on to the next token; false at the end of the part or of what of it can be read. */
    bool next();
    bool isStart() const { return xml_.isStartElement(); }
    bool isEnd() const { return xml_.isEndElement(); }
    bool isText() const { return xml_.isCharacters(); }
    /** Of a start or end: the name without its prefix. Views are good until the next call of next(). */
    QStringView name() const { return xml_.name(); }
    QStringView text() const { return xml_.text(); }
    QXmlStreamAttributes attributes() const { return xml_.attributes(); }
    /** None when the part was well-formed up to where next() stopped. */
    PartFault fault() const { return broken_ || xml_.hasError() ? PartFault::Damaged : PartFault::None; }

private:
    QXmlStreamReader xml_;
    int depth_ = 0;
    bool broken_ = false;
};

/** `1` and `true`, as attributes and cells write it. */
inline bool isTrue(QStringView text) {
    return text == u"1" || text == u"true";
}

} // namespace steward::xlsx
