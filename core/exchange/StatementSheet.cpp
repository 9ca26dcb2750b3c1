#include "exchange/StatementSheet.h"

#include "exchange/Refusals.h"
#include "exchange/RowReader.h"
#include "exchange/SheetTotals.h"
#include "exchange/StatementOrder.h"
#include "exchange/StatementSigns.h"
#include "exchange/TitleLines.h"

#include <algorithm>
#include <array>

namespace steward {

namespace {

using Kind = StatedBalance::Kind;

const QStringList& openingWords() {
    static const QStringList words{QStringLiteral(u"期初余额"), QStringLiteral(u"起始余额"),
                                   QStringLiteral(u"上期余额"), QStringLiteral(u"期初结余"),
                                   QStringLiteral(u"上期结余"), QStringLiteral(u"上月余额"),
                                   QStringLiteral(u"年初余额"), QStringLiteral(u"承前余额")};
    return words;
}

const QStringList& closingWords() {
    static const QStringList words{QStringLiteral(u"期末余额"), QStringLiteral(u"终止余额"),
                                   QStringLiteral(u"本期余额"), QStringLiteral(u"期末结余"),
                                   QStringLiteral(u"本期结余"), QStringLiteral(u"截止余额"),
                                   QStringLiteral(u"月末余额"), QStringLiteral(u"年末余额")};
    return words;
}

/** The balances in the lines above and below the table; a file of several pages names the first opening
 * first. */
void addTitleBalances(const SheetTable& table, StatementRows& rows) {
    if (const auto opening = titleLines::amountAfter(table.lines, openingWords(), table.unit))
        rows.balances.append({Kind::Opening, 0, {}, *opening, 0});
    const QStringList backwards(table.lines.rbegin(), table.lines.rend());
    if (const auto closing = titleLines::amountAfter(backwards, closingWords(), table.unit))
        rows.balances.append({Kind::Closing, 0, {}, *closing, rows.lines.size()});
}

/** How many lines are behind a balance. A word for an end means that end when it stands at either. */
qsizetype linesBehind(const StatedBalance& stated, qsizetype lines) {
    const bool atAnEnd = stated.after == 0 || stated.after == lines;
    if (!atAnEnd || stated.kind == Kind::Here)
        return stated.after;
    return stated.kind == Kind::Opening ? 0 : lines;
}

Amount sumOf(const QList<StatementLine>& lines, qsizetype count) {
    Amount sum;
    for (qsizetype i = 0; i < count; ++i)
        sum += lines[i].amount;
    return sum;
}

const StatedBalance* statedAt(const StatementRows& rows, qsizetype place) {
    for (const auto& stated : rows.balances)
        if (linesBehind(stated, rows.lines.size()) == place)
            return &stated;
    return nullptr;
}

/** What the account held before the first line; none when no balance is known at all. */
std::optional<Amount> openingOf(const StatementRows& rows) {
    if (const auto* stated = statedAt(rows, 0))
        return stated->amount;
    for (qsizetype i = 0; i < rows.lines.size(); ++i)
        if (rows.lines[i].balance)
            return *rows.lines[i].balance - sumOf(rows.lines, i + 1);
    if (rows.balances.isEmpty())
        return std::nullopt;
    const auto& stated = rows.balances.first();
    return stated.amount - sumOf(rows.lines, linesBehind(stated, rows.lines.size()));
}

Amount closingOf(const StatementRows& rows, Amount opening) {
    if (const auto* stated = statedAt(rows, rows.lines.size()))
        return stated->amount;
    if (!rows.lines.isEmpty() && rows.lines.last().balance)
        return *rows.lines.last().balance;
    return opening + sumOf(rows.lines, rows.lines.size());
}

Error balancesDiffer(Amount stated, Amount other) {
    return {QStringLiteral("statement.balances_differ"),
            QT_TRANSLATE_NOOP("Refusal", "A balance of {stated} is stated here, but {other} elsewhere in the "
                                         "statement."),
            QT_TRANSLATE_NOOP("Refusal", "Ask the bank for the statement again; nothing was imported."),
            {{QStringLiteral("stated"), stated.text()}, {QStringLiteral("other"), other.text()}},
            8};
}

/** Every stated balance against the others; a break between lines is checkStatement()'s to find. */
void compareBalances(const StatementRows& rows, const BankStatement& statement, SheetReport& report) {
    const auto count = rows.lines.size();
    for (const auto& stated : rows.balances) {
        const auto place = linesBehind(stated, count);
        auto other = place == 0 ? statement.opening : statement.closing;
        if (place > 0 && place < count) {
            const auto written = rows.lines[place - 1].balance;
            other = written ? *written : statement.opening + sumOf(rows.lines, place);
        }
        if (stated.amount != other)
            report.problems.append(
                {stated.row, {}, stated.text, balancesDiffer(stated.amount, other), Severity::Blocking});
    }
}

void tellUnstated(const StatementRows& rows, const BankStatement& statement, SheetReport& report) {
    const bool written = std::any_of(rows.lines.begin(), rows.lines.end(),
                                     [](const StatementLine& line) { return line.balance.has_value(); });
    const auto ends = int(statedAt(rows, 0) != nullptr) + int(statedAt(rows, rows.lines.size()) != nullptr);
    if (written || ends == 2)
        return;
    report.problems.append(
        {0,
         {},
         {},
         {QStringLiteral("statement.balance_not_stated"),
          QT_TRANSLATE_NOOP("Refusal", "The statement states only one balance: opening {opening} and closing "
                                       "{closing} follow from each other by its lines."),
          QT_TRANSLATE_NOOP("Refusal",
                            "Compare both with the bank's paper; a missing line can't be found here."),
          {{QStringLiteral("opening"), statement.opening.text()},
           {QStringLiteral("closing"), statement.closing.text()}},
          8},
         Severity::Caution});
}

/** The days that the file says it speaks of, else those of its lines. */
void setPeriod(const QStringList& texts, BankStatement& statement) {
    QDate first;
    QDate last;
    for (const auto& line : statement.lines) {
        first = first.isValid() ? std::min(first, line.day) : line.day;
        last = last.isValid() ? std::max(last, line.day) : line.day;
    }
    const auto period = titleLines::period(texts);
    const auto span = period ? period : titleLines::namedPeriod(texts);
    const bool holds = span && (!first.isValid() || (span->from <= first && last <= span->to));
    statement.from = period || holds ? span->from : first;
    statement.to = period || holds ? span->to : last;
}

Result<void> checkColumns(const Workbook& workbook, const SheetTable& table) {
    for (const auto* key : {"debit", "credit", "amount"})
        if (table.column(key))
            return {};
    return refuse(sheetRefusal::columnMissing(
        workbook.name, table.report.sheet, table.report.headingRow,
        {QStringLiteral(u"借方发生额"), QStringLiteral(u"贷方发生额"), QStringLiteral(u"发生额")}));
}

/** A total since January can be compared only where the statement begins there and runs forward. */
void compareStatementTotals(SheetTable& table, const BankStatement& statement) {
    const bool wholeYear = statement.from.isValid() && statement.from.dayOfYear() == 1 &&
                           statement.lines.size() > 1 &&
                           statement.lines.first().row < statement.lines.last().row;
    table.totals.removeIf([wholeYear](const SheetRow& row) {
        return !wholeYear && std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
            return cell.kind == CellKind::Text && cell.text.contains(u"累计");
        });
    });
    constexpr std::array<const char*, 3> amounts{"debit", "credit", "amount"};
    compareTotals(table, amounts);
}

Error noBalance(const QString& file) {
    return {QStringLiteral("statement.no_balance"),
            QT_TRANSLATE_NOOP("Refusal", "“{file}” states neither an opening nor a closing balance, nor a "
                                         "balance after its lines."),
            QT_TRANSLATE_NOOP("Refusal", "Ask the bank for a statement with balances, or write the opening "
                                         "balance (期初余额) above the table."),
            {{QStringLiteral("file"), file}},
            8};
}

/** Amounts without a sign or a direction get theirs from the balances; where those are too few, it is told.
 */
Result<void> signAmounts(SheetTable& table, StatementRows& rows, const QString& file) {
    if (table.column("debit") || table.column("credit") || table.report.blocked())
        return {};
    if (table.column("direction")) {
        overruleSingleDirection(rows);
        return {};
    }
    STEWARD_LET(assumed, signByBalances(rows, file));
    if (assumed)
        table.report.problems.append(
            {0,
             {},
             {},
             {QStringLiteral("statement.direction_assumed"),
              QT_TRANSLATE_NOOP("Refusal", "All amounts stand without a sign; they were taken for money in."),
              QT_TRANSLATE_NOOP("Refusal", "Compare with the bank's paper whether any of them went out."),
              {},
              8},
             Severity::Caution});
    return {};
}

/** The account's number, unless a spreadsheet took it for a number and lost its last digits. */
QString accountOf(const Workbook& workbook, const QStringList& texts) {
    constexpr qsizetype KeptDigits = 15;
    auto number = titleLines::accountNumber(texts);
    if (number.size() <= KeptDigits)
        return number;
    for (const auto& sheet : workbook.sheets)
        for (const auto& row : sheet.rows)
            if (row.cells.contains(Cell{number, CellKind::Number, false}))
                return {};
    return number;
}

} // namespace

Result<StatementRead> readStatement(const Workbook& workbook, const ColumnMapping& mapping) {
    STEWARD_LET(table, findTable(workbook, statementColumns(), mapping));
    STEWARD_TRY(checkColumns(workbook, table));
    auto rows = takeStatementRows(table);
    addTitleBalances(table, rows);
    STEWARD_TRY(signAmounts(table, rows, workbook.name));
    putOldestFirst(rows);
    const auto opening = openingOf(rows);
    if (!opening)
        return refuse(noBalance(workbook.name));
    StatementRead read;
    read.accountNumber = accountOf(workbook, table.lines);
    auto& statement = read.statement;
    statement.fileName = workbook.name;
    statement.lines = rows.lines;
    statement.opening = *opening;
    statement.closing = closingOf(rows, *opening);
    setPeriod(table.lines, statement);
    compareStatementTotals(table, statement);
    if (!table.report.blocked()) {
        compareBalances(rows, statement, table.report);
        tellUnstated(rows, statement, table.report);
    }
    static_cast<SheetReport&>(read) = table.report;
    return read;
}

Result<StatementRead> readStatement(const QString& path, const ColumnMapping& mapping) {
    STEWARD_LET(workbook, openWorkbook(path));
    return readStatement(workbook, mapping);
}

QList<SheetField> statementFields() {
    QList<SheetField> fields;
    for (const auto& field : statementColumns())
        fields.append({QString::fromLatin1(field.key), field.required});
    return fields;
}

Result<SheetHeadings> statementHeadings(const Workbook& workbook, const ColumnMapping& mapping) {
    return findHeadings(workbook, statementColumns(), mapping);
}

} // namespace steward
