#include "exchange/XlsxParts.h"

#include "exchange/XmlPart.h"

#include <QDir>

namespace steward::xlsx {

namespace {

constexpr qsizetype MostStrings = 4'000'000;
constexpr qsizetype MostText = 64 << 20;
constexpr qsizetype MostFormats = 100'000;

/** Calls `element` for each start element. */
template<class Element>
PartFault eachElement(QIODevice& part, Element element) {
    XmlPart xml(part);
    while (xml.next())
        if (xml.isStart())
            element(xml);
    return xml.fault();
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
    return eachElement(part, [&](const XmlPart& xml) {
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
    return eachElement(part, [&](const XmlPart& xml) {
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
    const auto fault = eachElement(part, [&](const XmlPart& xml) {
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
    XmlPart xml(part);
    QString text;
    qsizetype size = 0;
    bool reading = false;
    int phonetic = 0;
    while (xml.next()) {
        if (xml.isStart()) {
            phonetic += xml.name() == u"rPh" ? 1 : 0;
            reading = xml.name() == u"t" && phonetic == 0;
            if (xml.name() == u"si")
                text = QString();
        } else if (xml.isText()) {
            if (reading)
                text += xml.text();
            if (text.size() > MostText)
                return PartFault::TooLarge;
        } else if (xml.isEnd()) {
            reading = false;
            phonetic -= xml.name() == u"rPh" ? 1 : 0;
            if (xml.name() != u"si")
                continue;
            size += text.size();
            if (size > MostText || strings.size() >= MostStrings)
                return PartFault::TooLarge;
            strings.append(unescaped(text));
        }
    }
    return xml.fault();
}

} // namespace steward::xlsx
