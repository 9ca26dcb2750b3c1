#include "exchange/XlsReader.h"

#include "exchange/Refusals.h"

#include <QFile>
#include <QTemporaryFile>

#include <freexl.h>

namespace steward {

namespace {

constexpr int SpreadsheetDigits = 15;

/** An open .xls; the library wants it closed even when it couldn't be opened. */
class OldFile {
public:
    explicit OldFile(const QString& path)
        : open_(freexl_open(QFile::encodeName(path).constData(), &handle_) == FREEXL_OK) {}
    ~OldFile() { freexl_close(handle_); }
    Q_DISABLE_COPY_MOVE(OldFile)

    bool isOpen() const { return open_; }
    unsigned int info(unsigned short what) const {
        unsigned int value = 0;
        return freexl_get_info(handle_, what, &value) == FREEXL_OK ? value : 0;
    }
    std::optional<Sheet> sheet(unsigned short index) const {
        const char* name = nullptr;
        unsigned int rows = 0;
        unsigned short columns = 0;
        if (freexl_get_worksheet_name(handle_, index, &name) != FREEXL_OK ||
            freexl_select_active_worksheet(handle_, index) != FREEXL_OK ||
            freexl_worksheet_dimensions(handle_, &rows, &columns) != FREEXL_OK)
            return std::nullopt;
        Sheet sheet;
        sheet.name = QString::fromUtf8(name);
        for (unsigned int row = 0; row < rows; ++row)
            if (auto cells = cellsOf(row, columns); !cells.isEmpty())
                sheet.rows.append({static_cast<int>(row) + 1, false, cells});
        return sheet;
    }

private:
    QList<Cell> cellsOf(unsigned int row, unsigned short columns) const {
        QList<Cell> cells;
        for (unsigned short column = 0; column < columns; ++column)
            cells.append(cell(row, column));
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        return cells;
    }
    Cell cell(unsigned int row, unsigned short column) const {
        FreeXL_CellValue value;
        if (freexl_get_cell_value(handle_, row, column, &value) != FREEXL_OK)
            return {};
        switch (value.type) {
        case FREEXL_CELL_INT:
            return {QString::number(value.value.int_value), CellKind::Number, false};
        case FREEXL_CELL_DOUBLE:
            return {QString::number(value.value.double_value, 'g', SpreadsheetDigits), CellKind::Number,
                    false};
        case FREEXL_CELL_TEXT:
        case FREEXL_CELL_SST_TEXT:
        case FREEXL_CELL_DATE:
        case FREEXL_CELL_DATETIME:
        case FREEXL_CELL_TIME:
            return textCell(QString::fromUtf8(value.value.text_value));
        default:
            return {};
        }
    }
    static Cell textCell(QString text) {
        static const auto midnight = QStringLiteral(" 00:00:00");
        if (text.endsWith(midnight))
            text.chop(midnight.size());
        return text.isEmpty() ? Cell() : Cell{text, CellKind::Text, false};
    }

    const void* handle_ = nullptr;
    bool open_ = false;
};

} // namespace

Result<Workbook> readOldXls(const QByteArray& bytes, const QString& name) {
    QTemporaryFile file; // the library reads files alone
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return refuse(sheetRefusal::unreadable(name, file.errorString()));
    const OldFile old(file.fileName());
    if (!old.isOpen())
        return refuse(sheetRefusal::oldXls(name));
    if (old.info(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED)
        return refuse(sheetRefusal::encrypted(name));
    Workbook workbook{name, {}};
    const auto sheets = old.info(FREEXL_BIFF_SHEET_COUNT);
    for (unsigned int index = 0; index < sheets; ++index) {
        auto sheet = old.sheet(static_cast<unsigned short>(index));
        if (!sheet)
            return refuse(sheetRefusal::oldXls(name));
        workbook.sheets.append(std::move(*sheet));
    }
    return workbook.sheets.isEmpty() ? Result<Workbook>(refuse(sheetRefusal::oldXls(name))) : workbook;
}

} // namespace steward
