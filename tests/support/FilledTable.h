#pragma once

#include "exchange/XmlTags.h"
#include "exchange/ZipFile.h"

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

} // namespace steward
