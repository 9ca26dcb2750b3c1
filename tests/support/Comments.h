#pragma once

#include "exchange/ZipFile.h"

#include <QMap>
#include <QXmlStreamReader>

namespace steward {

/** The comments on the first sheet of a workbook, by cell. */
inline QMap<QString, QString> commentsOf(const QByteArray& workbook) {
    ZipFile zip(workbook);
    const auto part = zip.part(QStringLiteral("xl/comments1.xml"));
    QMap<QString, QString> comments;
    QXmlStreamReader xml(part ? part->readAll() : QByteArray());
    QString cell;
    bool text = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"comment")
            cell = xml.attributes().value(QStringLiteral("ref")).toString();
        if (xml.isStartElement() || xml.isEndElement())
            text = xml.isStartElement() && xml.name() == u"t";
        if (xml.isCharacters() && text)
            comments[cell] += xml.text();
    }
    return comments;
}

} // namespace steward
