#include "exchange/SheetTotals.h"

#include "exchange/CellText.h"

#include <QHash>
#include <QRegularExpression>

#include <limits>

namespace steward {

namespace {

/** The word that makes a total speak of a part: the rows since the one before it with that word. Else empty.
 */
QString partWord(const SheetRow& row) {
    static const QRegularExpression blank(QStringLiteral("\\s"));
    static const QRegularExpression part(QStringLiteral("小计|本[页日月]"));
    for (const auto& cell : row.cells)
        if (const auto match = part.match(QString(cell.text).remove(blank));
            cell.kind == CellKind::Text && match.hasMatch())
            return match.captured();
    return {};
}

Amount sumOf(const SheetTable& table, const FoundColumn& column, int after, int before) {
    Amount sum;
    for (const auto& row : table.rows) {
        const auto& cell = row.at(column.column);
        if (row.number <= after || row.number >= before || saysNothing(trimmed(cell)))
            continue;
        if (const auto amount = parseAmount(trimmed(cell), column.unit))
            sum += *amount;
    }
    return sum;
}

} // namespace

void compareTotals(SheetTable& table, std::span<const char* const> amountKeys) {
    QHash<QString, int> partBefore; // its row
    constexpr int end = std::numeric_limits<int>::max();
    for (const auto& row : table.totals) {
        const auto part = partWord(row);
        const bool above = !table.rows.isEmpty() && row.number < table.rows.first().number;
        for (const auto* key : amountKeys) {
            const auto* column = table.column(key);
            if (!column || saysNothing(trimmed(row.at(column->column))))
                continue;
            const auto stated = parseAmount(trimmed(row.at(column->column)), column->unit);
            if (!stated)
                continue;
            const ColumnTotal total{row.number, column->heading, column->field, *stated,
                                    sumOf(table, *column, partBefore.value(part), above ? end : row.number)};
            table.report.totals.append(total);
            if (total.agrees())
                continue;
            table.report.problems.append(
                {row.number, column->heading, trimmed(row.at(column->column)),
                 Error{QStringLiteral("sheet.total_differs"),
                       QT_TRANSLATE_NOOP("Refusal",
                                         "The file's total of “{column}” is {stated}; its rows add up "
                                         "to {computed}."),
                       QT_TRANSLATE_NOOP("Refusal", "Ask who made the file which of the two is right."),
                       {{QStringLiteral("column"), column->heading},
                        {QStringLiteral("stated"), total.stated.text()},
                        {QStringLiteral("computed"), total.computed.text()}},
                       0},
                 Severity::Caution});
        }
        if (!part.isEmpty())
            partBefore.insert(part, row.number);
    }
}

} // namespace steward
