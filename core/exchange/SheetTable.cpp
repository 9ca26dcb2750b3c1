#include "exchange/SheetTable.h"

#include "exchange/Refusals.h"
#include "exchange/RowSorter.h"

#include <QFileInfo>

#include <algorithm>

namespace steward {

namespace {

constexpr int DeepestHeading = 40; ///< rows above which headings are looked for
constexpr int FewestHeadings = 3;  ///< recognised ones that make a row a row of headings
constexpr int MostReadings = 3;    ///< of a column under two rows of headings: both, the lower, the upper

/** One way to read the headings of a sheet. */
struct Headings {
    const Sheet* sheet = nullptr;
    qsizetype first = 0; ///< index of the first heading row
    qsizetype last = 0;
    QList<FoundColumn> columns;
    int known = 0;
    QStringList missing; ///< names of required fields
};

/** What stands over a column in the upper of two heading rows: its own cell or the one merged over it. */
QString upperHeading(const Sheet& sheet, const SheetRow& row, int column) {
    for (const auto& merge : sheet.merges)
        if (merge.holds(row.number, column))
            return shown(row.at(merge.firstColumn));
    return shown(row.at(column));
}

bool mergedDown(const Sheet& sheet, int upper, int lower) {
    return std::any_of(sheet.merges.begin(), sheet.merges.end(), [&](const MergedCells& merge) {
        return merge.firstRow == upper && merge.lastRow == lower;
    });
}

/** All ways in which a column's heading can be read, the most telling first. */
QStringList readings(const QString& upper, const QString& lower) {
    if (upper.isEmpty() || lower.isEmpty() || upper == lower)
        return {upper.isEmpty() ? lower : upper};
    return {upper + u' ' + lower, lower, upper};
}

bool isTaken(const Headings& headings, const char* key) {
    return std::any_of(headings.columns.begin(), headings.columns.end(),
                       [&](const FoundColumn& column) { return column.field == QLatin1String(key); });
}

using Recogniser = const ColumnField* (*)(std::span<const ColumnField>, const QString&);

/** Whole headings are surer than words in them, and both rows surer than one, so all columns are asked for
 * these first. */
void recognise(Headings& headings, const QList<QStringList>& ways, std::span<const ColumnField> fields) {
    for (int column = 0; column < ways.size(); ++column)
        headings.columns.append({column, ways.at(column).value(0), {}, MoneyUnit::Yuan});
    for (const Recogniser fieldBy : {fieldByName, fieldByWord}) {
        for (int way = 0; way < MostReadings; ++way) {
            for (auto& column : headings.columns) {
                const auto heading = ways.at(column.column).value(way);
                const auto* field = column.field.isEmpty() ? fieldBy(fields, heading) : nullptr;
                if (field && !isTaken(headings, field->key))
                    column.field = QLatin1String(field->key);
            }
        }
    }
    headings.columns.removeIf([](const FoundColumn& column) { return column.heading.isEmpty(); });
}

void applyMapping(Headings& headings, const ColumnMapping& mapping, std::span<const ColumnField> fields) {
    for (auto wish = mapping.begin(); wish != mapping.end(); ++wish) {
        const auto column = std::find_if(headings.columns.begin(), headings.columns.end(),
                                         [&](const FoundColumn& c) { return c.heading == wish.value(); });
        if (column == headings.columns.end() && !wish.value().isEmpty())
            continue;
        for (auto& other : headings.columns)
            if (other.field == wish.key())
                other.field.clear();
        if (column != headings.columns.end())
            column->field = wish.key();
    }
    headings.known = static_cast<int>(std::count_if(headings.columns.begin(), headings.columns.end(),
                                                    [](const FoundColumn& c) { return !c.field.isEmpty(); }));
    headings.missing.clear();
    for (const auto& field : fields) {
        const auto key = QString::fromLatin1(field.key);
        if (field.required && std::none_of(headings.columns.begin(), headings.columns.end(),
                                           [&](const FoundColumn& c) { return c.field == key; }))
            headings.missing.append(QString::fromUtf16(field.name));
    }
}

Headings headingsAt(const Sheet& sheet, qsizetype first, qsizetype last, std::span<const ColumnField> fields,
                    const ColumnMapping& mapping) {
    const auto& upper = sheet.rows.at(first);
    const auto& lower = sheet.rows.at(last);
    QList<QStringList> ways;
    QString carried; // CSV and loose sheets leave the cells beside an upper heading empty
    const auto width = std::max(upper.cells.size(), lower.cells.size());
    for (int column = 0; column < width; ++column) {
        const auto below = shown(lower.at(column));
        if (first == last) {
            ways.append(QStringList{below});
            continue;
        }
        auto above = upperHeading(sheet, upper, column);
        if (!above.isEmpty())
            carried = above;
        else if (!below.isEmpty())
            above = carried;
        ways.append(readings(above, below));
    }
    Headings headings{&sheet, first, last, {}, 0, {}};
    recognise(headings, ways, fields);
    applyMapping(headings, mapping, fields);
    return headings;
}

bool better(const Headings& one, const Headings& other) {
    if (one.missing.size() != other.missing.size() && one.known >= FewestHeadings &&
        other.known >= FewestHeadings)
        return one.missing.size() < other.missing.size();
    return one.known > other.known;
}

Headings bestHeadings(const Workbook& workbook, std::span<const ColumnField> fields,
                      const ColumnMapping& mapping) {
    Headings best;
    for (const auto& sheet : workbook.sheets) {
        if (sheet.hidden)
            continue;
        const auto depth = std::min<qsizetype>(sheet.rows.size(), DeepestHeading);
        for (qsizetype row = 0; row < depth; ++row) {
            if (best.sheet == &sheet && best.missing.isEmpty() && row > best.last)
                break; // a whole set of headings was found; what follows is data
            const auto one = headingsAt(sheet, row, row, fields, mapping);
            // A line above the headings (填报单位：…) adds nothing to them and is no upper row of theirs.
            const bool idleAbove =
                best.sheet == &sheet && best.first + 1 == row && best.last == row &&
                one.known >= best.known && one.missing.size() <= best.missing.size() &&
                !mergedDown(sheet, sheet.rows.at(row - 1).number, sheet.rows.at(row).number);
            if (better(one, best) || idleAbove)
                best = one;
            if (row + 1 >= sheet.rows.size() ||
                sheet.rows.at(row + 1).number != sheet.rows.at(row).number + 1 ||
                holdsValues(sheet.rows.at(row + 1)))
                continue;
            const auto two = headingsAt(sheet, row, row + 1, fields, mapping);
            const bool merged = mergedDown(sheet, sheet.rows.at(row).number, sheet.rows.at(row + 1).number);
            if (better(two, best) || (merged && two.known >= best.known))
                best = two;
        }
    }
    return best;
}

/** The row that looks most like headings though its words are strange; without a sheet when there is none. */
Headings likeliestHeadings(const Workbook& workbook, std::span<const ColumnField> fields,
                           const ColumnMapping& mapping) {
    Headings best;
    qsizetype most = 0;
    for (const auto& sheet : workbook.sheets) {
        const auto depth = sheet.hidden ? 0 : std::min<qsizetype>(sheet.rows.size(), DeepestHeading);
        for (qsizetype row = 0; row < depth; ++row) {
            const auto& cells = sheet.rows.at(row).cells;
            const auto texts = std::count_if(cells.begin(), cells.end(), [](const Cell& cell) {
                return cell.kind == CellKind::Text && !shown(cell).isEmpty();
            });
            if (texts <= most)
                continue;
            most = texts;
            best = headingsAt(sheet, row, row, fields, mapping);
        }
    }
    return best;
}

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
    auto unit = MoneyUnit::Yuan;
    for (const auto& line : table.lines)
        if (unit == MoneyUnit::Yuan)
            unit = unitOfLine(line);
    for (auto& column : table.report.columns)
        column.unit = unitOf(column.heading, unit);
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
    const auto best = bestHeadings(workbook, fields, mapping);
    if (!best.sheet || best.known < FewestHeadings)
        return refuse(sheetRefusal::noHeadings(workbook.name, requiredNames(fields)));
    if (!best.missing.isEmpty())
        return refuse(sheetRefusal::columnMissing(workbook.name, best.sheet->name,
                                                  best.sheet->rows.at(best.last).number, best.missing));
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
    setUnits(table);
    table.lines.append(best.sheet->name);
    table.lines.append(QFileInfo(workbook.name).completeBaseName());
    return table;
}

Result<SheetHeadings> findHeadings(const Workbook& workbook, std::span<const ColumnField> fields,
                                   const ColumnMapping& mapping) {
    auto best = bestHeadings(workbook, fields, mapping);
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
