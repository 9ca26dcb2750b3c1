#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QTemporaryDir>

#include <utility>
#include <zip.h>

namespace steward::archive {

using Parts = QList<std::pair<QByteArray, QByteArray>>;

/** The bytes of a zip archive that holds these parts. */
inline QByteArray of(const Parts& parts) {
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("made.zip"));
    auto* zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    for (const auto& [name, bytes] : parts)
        zip_file_add(zip, name.constData(),
                     zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0),
                     0);
    zip_close(zip);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray relation(const char* id, const char* kind, const char* target) {
    return QByteArray("<Relationship Id=\"") + id +
           "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind +
           "\" Target=\"" + target + "\"/>";
}

inline QByteArray relations(const QByteArray& all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all +
           "</Relationships>";
}

/** The parts of a workbook whose one sheet and shared strings are given as XML. */
inline Parts workbookParts(const QByteArray& sheet, const QByteArray& strings,
                           const QByteArray& workbookPr = {}) {
    return {{"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
            {"xl/workbook.xml",
             "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
             "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
                 workbookPr + "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                                                     relation("rId2", "sharedStrings", "sharedStrings.xml") +
                                                     relation("rId3", "styles", "styles.xml"))},
            {"xl/styles.xml",
             "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
            {"xl/sharedStrings.xml", strings},
            {"xl/worksheets/sheet1.xml", sheet}};
}

} // namespace steward::archive
