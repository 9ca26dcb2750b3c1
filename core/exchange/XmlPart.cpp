#include "exchange/XmlPart.h"

namespace steward::xlsx {

namespace {

constexpr int Deepest = 200; ///< open elements cost memory, and an archive packs millions of them into little

} // namespace

bool XmlPart::next() {
    if (broken_ || xml_.atEnd())
        return false;
    switch (xml_.readNext()) {
    case QXmlStreamReader::StartElement:
        broken_ = ++depth_ > Deepest;
        break;
    case QXmlStreamReader::EndElement:
        --depth_;
        break;
    case QXmlStreamReader::DTD:
        broken_ = true;
        break;
    case QXmlStreamReader::Invalid:
        return false;
    default:
        break;
    }
    return !broken_;
}

} // namespace steward::xlsx
