#include "exchange/Workbook.h"

#include "exchange/CsvReader.h"
#include "exchange/HtmlTable.h"
#include "exchange/Refusals.h"
#include "exchange/TextEncoding.h"
#include "exchange/XlsxReader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace steward {

namespace {

constexpr qint64 MostBytes = 128LL << 20;

QByteArray inUtf16(const char* text) {
    QByteArray bytes;
    for (const char* c = text; *c != '\0'; ++c)
        bytes.append(*c).append('\0');
    return bytes;
}

/** The container of old Office files, also around an xlsx that needs a password. */
Error insideCompoundFile(const QByteArray& bytes, const QString& name) {
    if (bytes.contains(inUtf16("EncryptedPackage")))
        return sheetRefusal::encrypted(name);
    if (bytes.contains(inUtf16("Workbook")) || bytes.contains(inUtf16("Book")))
        return sheetRefusal::oldXls(name);
    return sheetRefusal::notAWorkbook(name);
}

bool isOldSheet(const QByteArray& bytes) {
    return bytes.startsWith(QByteArray("\x09\x08\x10\x00", 4)) ||
           bytes.startsWith(QByteArray("\x09\x04\x06\x00", 4)) ||
           bytes.startsWith(QByteArray("\x09\x02\x06\x00", 4)) ||
           bytes.startsWith(QByteArray("\x09\x00\x04\x00", 4));
}

} // namespace

const Cell& SheetRow::at(qsizetype column) const {
    static const Cell none;
    return column >= 0 && column < cells.size() ? cells[column] : none;
}

bool MergedCells::holds(int row, int column) const {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}

const SheetRow* Sheet::find(int number) const {
    const auto at = std::lower_bound(rows.begin(), rows.end(), number,
                                     [](const SheetRow& row, int wanted) { return row.number < wanted; });
    return at != rows.end() && at->number == number ? &*at : nullptr;
}

Result<Workbook> readWorkbook(const QByteArray& bytes, const QString& name) {
    if (bytes.trimmed().isEmpty())
        return refuse(sheetRefusal::empty(name));
    if (bytes.size() > MostBytes)
        return refuse(sheetRefusal::tooLarge(name));
    if (bytes.startsWith("PK\x03\x04"))
        return readXlsx(bytes, name);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refuse(insideCompoundFile(bytes, name));
    if (isOldSheet(bytes))
        return refuse(sheetRefusal::oldXls(name));
    const auto text = decodedText(bytes);
    if (!text)
        return refuse(sheetRefusal::notAWorkbook(name));
    if (text->trimmed().isEmpty())
        return refuse(sheetRefusal::empty(name));
    if (looksLikeHtml(*text))
        return readHtml(*text, name);
    // XML of any kind, PDF and PostScript are text, but no table.
    if (text->trimmed().startsWith(u"<?xml") || text->startsWith(u"%PDF") || text->startsWith(u"{\\rtf"))
        return refuse(sheetRefusal::notAWorkbook(name));
    return readCsv(*text, name);
}

Result<Workbook> openWorkbook(const QString& path) {
    QFile file(path);
    const auto name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return refuse(sheetRefusal::unreadable(name, file.errorString()));
    if (file.size() > MostBytes)
        return refuse(sheetRefusal::tooLarge(name));
    const auto bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return refuse(sheetRefusal::unreadable(name, file.errorString()));
    return readWorkbook(bytes, name);
}

} // namespace steward
