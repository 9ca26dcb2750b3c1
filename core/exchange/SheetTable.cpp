#include "exchange/SheetTable.h"

#include "exchange/HeadingRows.h"
#include "exchange/Refusals.h"
#include "exchange/RowSorter.h"

#include <QFileInfo>

#include <algorithm>

namespace steward {

namespace {

/** What stands in `column` in the rows just under the headings; empty when nothing does. */
QString sampleUnder(const Headings& headings, int column) {
    constexpr qsizetype RowsLookedAt = 5;
    const auto& rows = headings.sheet->rows;
    const auto end = std::min(rows.size(), headings.last + 1 + RowsLookedAt);
    for (qsizetype i = headings.last + 1; i < end; ++i)
        if (const auto text = shown(rows.at(i).at(column)); !text.isEmpty())
            return text;
    return {};
}

QStringList requiredNames(std::span<const ColumnField> fields) {
    QStringList names;
    for (const auto& field : fields)
        if (field.required)
            names.append(QString::fromUtf16(field.name));
    return names;
}

QString lineOf(const SheetRow& row) {
    QStringList texts;
    for (const auto& cell : row.cells)
        if (!shown(cell).isEmpty())
            texts.append(shown(cell));
    return texts.join(QStringLiteral("    "));
}

void setUnits(SheetTable& table) {
    std::optional<MoneyUnit> stated;
    for (const auto& line : table.lines)
        if (!stated)
            stated = unitOfLine(line);
    table.unit = stated.value_or(MoneyUnit::Yuan);
    for (auto& column : table.report.columns)
        column.unit = unitOf(column.heading, table.unit);
}

/** What several rows may have in common. An amount or a number merged over rows is of the first one only. */
bool rowsShare(const QString& field) {
    static const QStringList shared{QStringLiteral("bank"),     QStringLiteral("township"),
                                    QStringLiteral("village"),  QStringLiteral("household"),
                                    QStringLiteral("head"),     QStringLiteral("borrower"),
                                    QStringLiteral("idNumber"), QStringLiteral("borrowerIdNumber"),
                                    QStringLiteral("relation")};
    return shared.contains(field);
}

void spreadMerged(SheetTable& table, const Sheet& sheet) {
    for (const auto& merge : sheet.merges) {
        const auto column = std::find_if(
            table.report.columns.begin(), table.report.columns.end(),
            [&merge](const FoundColumn& c) { return c.column == merge.firstColumn && rowsShare(c.field); });
        const auto* from = sheet.find(merge.firstRow);
        if (merge.lastRow == merge.firstRow || column == table.report.columns.end() || !from)
            continue;
        const auto value = from->at(merge.firstColumn);
        for (auto& row : table.rows) {
            if (!merge.holds(row.number, merge.firstColumn) || !row.at(merge.firstColumn).isEmpty())
                continue;
            row.cells.resize(std::max<qsizetype>(row.cells.size(), merge.firstColumn + 1));
            row.cells[merge.firstColumn] = value;
        }
    }
}

/** Filtered rows belong to a table as much as the others, but whoever looks at the file doesn't see them. */
void tellHidden(SheetTable& table) {
    QStringList numbers;
    for (const auto& row : table.rows)
        if (row.hidden)
            numbers.append(QString::number(row.number));
    if (numbers.isEmpty())
        return;
    table.report.problems.append(
        {0,
         {},
         {},
         {QStringLiteral("sheet.hidden_rows"),
          QT_TRANSLATE_NOOP("Refusal",
                            "These rows are hidden in the file and were read like the others: {rows}."),
          QT_TRANSLATE_NOOP("Refusal", "Delete them in the file if they are not meant."),
          {{QStringLiteral("rows"), numbers.join(QStringLiteral(u"、"))}},
          0},
         Severity::Caution});
}

void takeRows(SheetTable& table, const Headings& headings) {
    const auto& sheet = *headings.sheet;
    const RowSorter sorter(headings.columns);
    for (qsizetype i = 0; i < headings.first; ++i) {
        table.report.titles.append(lineOf(sheet.rows.at(i)));
        table.lines.append(table.report.titles.last());
    }
    for (qsizetype i = headings.last + 1; i < sheet.rows.size(); ++i) {
        const auto& row = sheet.rows.at(i);
        if (firstText(row).isEmpty())
            continue;
        const auto why = sorter.skip(row);
        if (!why) {
            table.rows.append(row);
            continue;
        }
        table.report.skipped.append({row.number, firstText(row), *why});
        if (*why == SkippedRow::Why::Total)
            table.totals.append(row);
        else
            table.lines.append(lineOf(row));
    }
}

} // namespace

const FoundColumn* SheetTable::column(const char* key) const {
    for (const auto& column : report.columns)
        if (column.field == QLatin1String(key))
            return &column;
    return nullptr;
}

Result<SheetTable> findTable(const Workbook& workbook, std::span<const ColumnField> fields,
                             const ColumnMapping& mapping) {
    const auto all = headingsOfSheets(workbook, fields, mapping);
    const auto best = bestOf(all);
    if (!best.sheet || best.known < FewestHeadings)
        return refuse(sheetRefusal::noHeadings(workbook.name, requiredNames(fields)));
    if (!best.missing.isEmpty())
        return refuse(sheetRefusal::columnMissing(workbook.name, best.sheet->name,
                                                  best.sheet->rows.at(best.last).number, best.missing));
    if (const auto rivals = rivalSheets(all, best); rivals.size() > 1)
        return refuse(sheetRefusal::severalTables(workbook.name, rivals));
    SheetTable table;
    table.date1904 = best.sheet->date1904;
    table.report.sheet = best.sheet->name;
    table.report.headingRow = best.sheet->rows.at(best.last).number;
    table.report.columns = best.columns;
    for (const auto& column : best.columns) {
        if (column.field.isEmpty())
            table.report.unknownColumns.append(column.heading);
        else
            table.report.mapping.insert(column.field, column.heading);
    }
    takeRows(table, best);
    spreadMerged(table, *best.sheet);
    tellHidden(table);
    setUnits(table);
    table.lines.append(best.sheet->name);
    table.lines.append(QFileInfo(workbook.name).completeBaseName());
    return table;
}

Result<SheetHeadings> findHeadings(const Workbook& workbook, std::span<const ColumnField> fields,
                                   const ColumnMapping& mapping) {
    auto best = bestOf(headingsOfSheets(workbook, fields, mapping));
    if (!best.sheet || best.known < FewestHeadings)
        best = likeliestHeadings(workbook, fields, mapping);
    if (!best.sheet)
        return refuse(sheetRefusal::noHeadings(workbook.name, requiredNames(fields)));
    SheetHeadings headings{best.sheet->name, best.sheet->rows.at(best.last).number, best.columns, {}};
    for (const auto& column : best.columns)
        headings.samples.append(sampleUnder(best, column.column));
    return headings;
}

} // namespace steward
