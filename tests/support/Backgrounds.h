#pragma once

#include "exchange/ZipFile.h"

#include <QMap>
#include <QXmlStreamReader>

namespace steward {

/** A part of the zip that a workbook is. */
inline QByteArray partOf(const QByteArray& archive, const QString& name) {
    ZipFile zip(archive);
    const auto part = zip.part(name);
    return part ? part->readAll() : QByteArray();
}

/** The background of each cell of a sheet that has one, by cell. */
inline QMap<QString, QString> backgrounds(const QByteArray& archive, const QString& sheet) {
    QStringList fills;
    QList<int> formats;
    bool inFormats = false;
    QXmlStreamReader styles(partOf(archive, QStringLiteral("xl/styles.xml")));
    while (!styles.atEnd()) {
        styles.readNext();
        if (styles.name() == u"cellXfs")
            inFormats = styles.isStartElement();
        if (!styles.isStartElement())
            continue;
        if (styles.name() == u"fill")
            fills << QString();
        else if (styles.name() == u"fgColor")
            fills.last() = styles.attributes().value(QStringLiteral("rgb")).mid(2).toString();
        else if (styles.name() == u"xf" && inFormats)
            formats << styles.attributes().value(QStringLiteral("fillId")).toInt();
    }
    QMap<QString, QString> found;
    QXmlStreamReader cells(partOf(archive, sheet));
    while (!cells.atEnd()) {
        cells.readNext();
        if (!cells.isStartElement() || cells.name() != u"c")
            continue;
        const auto fill = fills.value(formats.value(cells.attributes().value(QStringLiteral("s")).toInt()));
        if (!fill.isEmpty())
            found.insert(cells.attributes().value(QStringLiteral("r")).toString(), fill);
    }
    return found;
}

} // namespace steward
