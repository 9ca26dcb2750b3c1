#include "exchange/XlsxParts.h"

#include "exchange/XmlScanner.h"

#include <QDir>
#include <QXmlStreamReader>

namespace steward::xlsx {

namespace {

constexpr qsizetype MostStrings = 4'000'000;
constexpr qsizetype MostText = 64 << 20;
constexpr qsizetype MostFormats = 100'000;

bool isTrue(QStringView text) {
    return text == u"1" || text == u"true";
}

/** A part must be well-formed; a document type is never part of a workbook and is how entities explode. */
PartFault ending(const QXmlStreamReader& xml) {
    return xml.hasError() || xml.tokenType() == QXmlStreamReader::DTD ? PartFault::Damaged : PartFault::None;
}

/** Calls `element` for each start element. */
template<class Element>
PartFault eachElement(QIODevice& part, Element element) {
    QXmlStreamReader xml(&part);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            break;
        if (token == QXmlStreamReader::StartElement)
            element(xml);
    }
    return ending(xml);
}

/** The attribute of that local name in any namespace but none: r:id whatever its prefix or strictness. */
QString relationId(const QXmlStreamAttributes& attributes) {
    for (const auto& attribute : attributes)
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    return {};
}

bool isBuiltInDate(int format) {
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
           (format >= 50 && format <= 58);
}

} // namespace

PartFault readRelations(QIODevice& part, const QString& folder, QHash<QString, Relation>& relations) {
    return eachElement(part, [&](const QXmlStreamReader& xml) {
        if (xml.name() != u"Relationship" || xml.attributes().value("TargetMode") == u"External")
            return;
        const auto target = xml.attributes().value("Target").toString();
        const auto type = xml.attributes().value("Type");
        const auto path = target.startsWith(u'/') ? target : folder + u'/' + target;
        relations.insert(xml.attributes().value("Id").toString(),
                         {type.mid(type.lastIndexOf(u'/') + 1).toString(), QDir::cleanPath(path)});
    });
}

PartFault readContents(QIODevice& part, Contents& contents) {
    return eachElement(part, [&](const QXmlStreamReader& xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            contents.date1904 = isTrue(attributes.value("date1904"));
        } else if (xml.name() == u"sheet") {
            const auto state = attributes.value("state");
            contents.sheets.append({attributes.value("name").toString(), relationId(attributes),
                                    state == u"hidden" || state == u"veryHidden"});
        }
    });
}

bool isDateFormat(const QString& code) {
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const auto c = code[i];
        if (c == u'"' || c == u'[') {
            const auto end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c.toLower();
        }
    }
    if (bare == u"general" || bare == u"g/通用格式")
        return false;
    return bare.contains(u'y') || bare.contains(u'd') ||
           (bare.contains(u'm') && !bare.contains(u'h') && !bare.contains(u's'));
}

PartFault readDateStyles(QIODevice& part, QList<bool>& dateStyles) {
    QHash<int, bool> custom;
    QList<int> formats;
    bool inCellFormats = false;
    const auto fault = eachElement(part, [&](const QXmlStreamReader& xml) {
        const auto name = xml.name();
        if (name == u"numFmt") {
            custom.insert(xml.attributes().value("numFmtId").toInt(),
                          isDateFormat(xml.attributes().value("formatCode").toString()));
        } else if (name == u"cellXfs" || name == u"cellStyleXfs" || name == u"cellStyles" ||
                   name == u"dxfs") {
            inCellFormats = name == u"cellXfs";
        } else if (name == u"xf" && inCellFormats && formats.size() < MostFormats) {
            formats.append(xml.attributes().value("numFmtId").toInt());
        }
    });
    for (const auto format : formats)
        dateStyles.append(custom.contains(format) ? custom.value(format) : isBuiltInDate(format));
    return fault;
}

QString unescaped(const QString& text) {
    if (!text.contains(u"_x"))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_';
        const auto code = ok ? QStringView(text).mid(i + 2, 4).toUShort(&ok, 16) : ushort(0);
        plain += ok ? QChar(code) : text[i];
        i += ok ? 6 : 0;
    }
    return plain;
}

PartFault readSharedStrings(QIODevice& part, QList<QString>& strings) {
    XmlScanner xml(part);
    QString text;
    qsizetype size = 0;
    bool reading = false;
    int phonetic = 0;
    for (auto token = xml.next(); token != XmlScanner::Token::Finished; token = xml.next()) {
        if (token == XmlScanner::Token::Broken)
            return PartFault::Damaged;
        if (token == XmlScanner::Token::Start) {
            phonetic += xml.name() == "rPh" ? 1 : 0;
            reading = xml.name() == "t" && phonetic == 0;
            if (xml.name() == "si")
                text = QString();
        } else if (token == XmlScanner::Token::Text) {
            if (reading && !xml.appendText(text))
                return PartFault::Damaged;
            if (text.size() > MostText)
                return PartFault::TooLarge;
        } else {
            reading = false;
            phonetic -= xml.name() == "rPh" ? 1 : 0;
            if (xml.name() != "si")
                continue;
            size += text.size();
            if (size > MostText || strings.size() >= MostStrings)
                return PartFault::TooLarge;
            strings.append(unescaped(text));
        }
    }
    return PartFault::None;
}

} // namespace steward::xlsx
