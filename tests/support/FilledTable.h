#pragma once

#include "exchange/XmlTags.h"
#include "exchange/ZipFile.h"

#include <QHash>
#include <QStringList>

namespace steward {

/** A workbook with rows of texts added to its first sheet from row `first` (1-based) on; empty texts are left
 * out. */
inline QByteArray filledTable(const QByteArray& workbook, int first, const QList<QStringList>& rows) {
    const auto sheet = QStringLiteral("xl/worksheets/sheet1.xml");
    ZipFile zip(workbook);
    const auto stream = zip.part(sheet);
    const auto part = stream ? stream->readAll() : QByteArray();
    QByteArray added;
    for (const auto& row : rows) {
        added += "<row r=\"" + QByteArray::number(first) + "\">";
        for (qsizetype column = 0; column < row.size(); ++column)
            if (!row.at(column).isEmpty())
                added += "<c r=\"" + QByteArray(1, static_cast<char>('A' + column)) +
                         QByteArray::number(first) + "\" t=\"inlineStr\"><is><t>" +
                         xlsx::xmlText(row.at(column)) + "</t></is></c>";
        added += "</row>";
        ++first;
    }
    xlsx::TextEdits edits(part);
    edits.insert(part.indexOf("</sheetData>"), added);
    return zipWith(workbook, {{sheet, edits.done()}}).value_or(QByteArray());
}

/** A workbook with other texts in some cells (`R32`) of its first sheet, as a person would leave it. */
inline QByteArray mendedTable(const QByteArray& workbook, const QHash<QByteArray, QString>& texts) {
    const auto sheet = QStringLiteral("xl/worksheets/sheet1.xml");
    ZipFile zip(workbook);
    const auto stream = zip.part(sheet);
    const auto part = stream ? stream->readAll() : QByteArray();
    xlsx::TextEdits edits(part);
    for (xlsx::XmlTags tags(part); tags.next();) {
        if (tags.tag().name != "c" || !tags.opens())
            continue;
        const auto reference = tags.attribute("r").toByteArray();
        const auto style = tags.attribute("s").toByteArray();
        if (const auto at = tags.element(); texts.contains(reference))
            edits.replace(at, "<c r=\"" + reference + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t>" +
                                  xlsx::xmlText(texts.value(reference)) + "</t></is></c>");
    }
    return zipWith(workbook, {{sheet, edits.done()}}).value_or(QByteArray());
}

} // namespace steward
