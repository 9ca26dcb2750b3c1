#include "exchange/HeadingRows.h"

#include "exchange/RowSorter.h"

#include <algorithm>

namespace steward {

namespace {

constexpr int DeepestHeading = 40; ///< rows above which headings are looked for
constexpr int MostReadings = 3;    ///< of a column under two rows of headings: both, the lower, the upper

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

Headings bestOfSheet(const Sheet& sheet, std::span<const ColumnField> fields, const ColumnMapping& mapping) {
    Headings best;
    const auto depth = std::min<qsizetype>(sheet.rows.size(), DeepestHeading);
    for (qsizetype row = 0; row < depth; ++row) {
        if (best.sheet && best.missing.isEmpty() && row > best.last)
            break; // a whole set of headings was found; what follows is data
        const auto one = headingsAt(sheet, row, row, fields, mapping);
        // A line above the headings (填报单位：…) adds nothing to them and is no upper row of theirs.
        const bool idleAbove = best.sheet && best.first + 1 == row && best.last == row &&
                               one.known >= best.known && one.missing.size() <= best.missing.size() &&
                               !mergedDown(sheet, sheet.rows.at(row - 1).number, sheet.rows.at(row).number);
        if (better(one, best) || idleAbove)
            best = one;
        if (row + 1 >= sheet.rows.size() || sheet.rows.at(row + 1).number != sheet.rows.at(row).number + 1 ||
            holdsValues(sheet.rows.at(row + 1)))
            continue;
        const auto two = headingsAt(sheet, row, row + 1, fields, mapping);
        const bool merged = mergedDown(sheet, sheet.rows.at(row).number, sheet.rows.at(row + 1).number);
        if (better(two, best) || (merged && two.known >= best.known))
            best = two;
    }
    return best;
}

/** Has the same kind of table as `best`, with rows in it. */
bool isRival(const Headings& one, const Headings& best) {
    if (one.known < FewestHeadings || !one.missing.isEmpty())
        return false;
    const auto shared =
        std::count_if(one.columns.begin(), one.columns.end(), [&best](const FoundColumn& column) {
            return !column.field.isEmpty() && isTaken(best, column.field.toLatin1().constData());
        });
    const RowSorter sorter(one.columns);
    const auto& rows = one.sheet->rows;
    return 3 * shared >= 2 * best.known &&
           std::any_of(rows.begin() + one.last + 1, rows.end(), [&sorter](const SheetRow& row) {
               return !firstText(row).isEmpty() && !sorter.skip(row);
           });
}

} // namespace

QList<Headings> headingsOfSheets(const Workbook& workbook, std::span<const ColumnField> fields,
                                 const ColumnMapping& mapping) {
    QList<Headings> all;
    for (const auto& sheet : workbook.sheets)
        if (!sheet.hidden)
            all.append(bestOfSheet(sheet, fields, mapping));
    return all;
}

Headings bestOf(const QList<Headings>& all) {
    Headings best;
    for (const auto& one : all)
        if (better(one, best))
            best = one;
    return best;
}

QStringList rivalSheets(const QList<Headings>& all, const Headings& best) {
    QStringList names;
    for (const auto& one : all)
        if (isRival(one, best))
            names.append(one.sheet->name);
    return names;
}

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

} // namespace steward
