#include "exchange/StatementRows.h"

#include "exchange/CellText.h"
#include "exchange/RowReader.h"
#include "exchange/TitleLines.h"
#include "money/Decimal.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace steward {

namespace {

constexpr auto Required = RowReader::Need::Required;
constexpr std::array<const char*, 3> Movements{"debit", "credit", "amount"};

bool has(const SheetTable& table, const SheetRow& row, const char* key) {
    const auto* column = table.column(key);
    return column && !row.at(column->column).text.trimmed().isEmpty();
}

bool hasDay(const SheetTable& table, const SheetRow& row) {
    const auto* column = table.column("day");
    return column && cellDay(row.at(column->column), table.date1904);
}

bool moves(const SheetTable& table, const SheetRow& row) {
    return std::any_of(Movements.begin(), Movements.end(),
                       [&](const char* key) { return has(table, row, key); });
}

QString plainWord(const Cell& cell) {
    static const QRegularExpression noise(QStringLiteral("[\\s:：]"));
    return cell.kind == CellKind::Text ? plainHeading(cell.text).remove(noise) : QString();
}

std::optional<StatedBalance::Kind> balanceWord(const QString& word) {
    static const QRegularExpression opening(QStringLiteral(
        "^(上期|期初|上月|上年|年初|月初|上日|起始|承前|初始)(账户|账面)?(余额|结余|结转|结存)$"));
    static const QRegularExpression closing(
        QStringLiteral("^(本期|期末|终止|截止|截至|月末|年末|结束)(账户|账面)?(余额|结余|结存)$"));
    static const QRegularExpression here(QStringLiteral("^(承前页|承上页|接前页|接上页|过次页|转下页|转次页|("
                                                        "上页|本页|本月|本日|日终)(余额|结余|结转|结存))$"));
    if (word.contains(opening))
        return StatedBalance::Kind::Opening;
    if (word.contains(closing))
        return StatedBalance::Kind::Closing;
    return word.contains(here) ? std::optional(StatedBalance::Kind::Here) : std::nullopt;
}

bool isTotal(const SheetRow& row) {
    static const QRegularExpression total(
        QStringLiteral("^本?[页日月季年期]?(合计|总计|小计|累计)(发生额|金额)?$|^本[页日月季年期]发生额$"));
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const Cell& cell) { return plainWord(cell).contains(total); });
}

QString joined(const SheetRow& row) {
    QStringList texts;
    for (const auto& cell : row.cells)
        if (const auto text = cell.text.simplified(); !text.isEmpty())
            texts.append(text);
    return texts.join(QStringLiteral("    "));
}

/** A row of text between or below the lines: neither a day nor an amount, or a label with a colon. */
bool isText(const SheetTable& table, const SheetRow& row) {
    const auto text = joined(row);
    static const QRegularExpression label(QStringLiteral("^[^\\d\\s]+[:：]"));
    return !hasDay(table, row) && (!moves(table, row) || text.contains(label));
}

/** The balance that a row states beside the word `text`: in the balance column, else next to the word. */
std::optional<Amount> statedAmount(SheetTable& table, const SheetRow& row, const QString& text) {
    if (has(table, row, "balance"))
        return RowReader(table, row).amount("balance");
    return titleLines::amountAfter({joined(row)}, {text}, table.unit);
}

/** The balances that a row without movement states; usually one, both ends where they share a row. */
QList<StatedBalance> balancesIn(SheetTable& table, const SheetRow& row, qsizetype after) {
    QList<StatedBalance> found;
    for (const auto& cell : row.cells) {
        const auto kind = balanceWord(plainWord(cell));
        if (!kind)
            continue;
        if (const auto amount = statedAmount(table, row, cell.text.simplified()))
            found.append({*kind, row.number, cell.text.simplified(), *amount, after});
    }
    return found;
}

/** Whether money goes out by the direction word; a strange word is a problem. */
bool isOut(SheetTable& table, const SheetRow& row, RowReader& in) {
    // A lone - or + says something here.
    const auto word = plainForms(trimmed(row.at(table.column("direction")->column))).toUpper();
    static const QRegularExpression out(
        QStringLiteral("^(借记?|付|支|支付|支取|出|出账|转出|往账|往帐|扣|扣款|D|DR|DEBIT|-)(方|出|款)?$"));
    static const QRegularExpression into(
        QStringLiteral("^(贷记?|收|入|入账|进|进账|存|存入|转入|来账|来帐|C|CR|CREDIT|\\+)(方|入|款)?$"));
    if (word.isEmpty())
        in.text("direction", Required);
    else if (!word.contains(out) && !word.contains(into))
        in.wrong("direction",
                 unknownWord(word, QStringLiteral(u"借、贷、收、付、收入、支出、转入、转出、D、C、+、-")));
    return word.contains(out);
}

/** Credit less debit; with neither, the empty cell is a problem. */
Amount creditLessDebit(const SheetTable& table, const SheetRow& row, RowReader& in) {
    if (!has(table, row, "debit") && !has(table, row, "credit"))
        in.amount(table.column("credit") ? "credit" : "debit", Required);
    return in.amount("credit").value_or(Amount()) - in.amount("debit").value_or(Amount());
}

/** How a table writes the direction of a movement. */
struct Directions {
    bool columns = false;   ///< debit and credit columns
    bool words = false;     ///< a direction word beside the amount
    bool redundant = false; ///< the word, though the amount bears its sign already
};

/** A bank that signs amounts beside a word signs all that go out; one that doesn't only signs corrections. */
bool signsAllOut(SheetTable& table) {
    int out = 0;
    int negative = 0;
    auto copy = table; // problems are told when the rows are read
    for (const auto& row : table.rows) {
        RowReader in(copy, row);
        if (!has(table, row, "direction") || !has(table, row, "amount") || !isOut(copy, row, in))
            continue;
        ++out;
        negative += in.amount("amount").value_or(Amount()).isNegative();
    }
    return out > 0 && out == negative;
}

Directions directionsOf(SheetTable& table) {
    Directions directions;
    directions.columns = table.column("debit") || table.column("credit");
    directions.words = !directions.columns && table.column("direction");
    directions.redundant = directions.words && signsAllOut(table);
    return directions;
}

Amount movement(SheetTable& table, const SheetRow& row, RowReader& in, const Directions& directions) {
    if (directions.columns)
        return creditLessDebit(table, row, in);
    const auto amount = in.amount("amount", Required).value_or(Amount());
    const bool out = directions.words && isOut(table, row, in);
    return out && !directions.redundant ? -amount : amount;
}

/** The bank's own number of the movement. A number that only counts the lines begins anew in every file. */
QString serialOf(RowReader& in) {
    constexpr qsizetype LongestCount = 6;
    auto voucher = in.reference("voucher");
    auto number = in.reference("number");
    auto sequence = in.text("sequence");
    if (!voucher.isEmpty())
        return voucher;
    if (!number.isEmpty())
        return number;
    return sequence.size() > LongestCount ? sequence : QString();
}

/** What the bank says of the movement, each text once. */
QString memoOf(RowReader& in) {
    QStringList texts;
    for (const auto* key : {"memo", "purpose", "postscript", "remark"})
        if (const auto text = in.text(key).simplified(); !text.isEmpty() && !texts.contains(text))
            texts.append(text);
    return texts.join(u' ');
}

/** Numbers that count the lines of the file, forward or backward, are the file's and not the movements'. */
void dropCounts(QList<StatementLine>& lines) {
    const auto counts = [&lines](auto place) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (lines[i].serial.toLongLong() != place(i))
                return false;
        return lines.size() > 1;
    };
    if (!counts([](qsizetype i) { return i + 1; }) && !counts([&](qsizetype i) { return lines.size() - i; }))
        return;
    for (auto& line : lines)
        line.serial.clear();
}

StatementLine readLine(SheetTable& table, const SheetRow& row, const Directions& directions) {
    RowReader in(table, row);
    StatementLine line;
    line.row = row.number;
    line.day = in.day("day", Required).value_or(QDate());
    line.serial = serialOf(in);
    line.memo = memoOf(in);
    line.counterparty = in.text("counterparty");
    line.amount = movement(table, row, in, directions);
    line.balance = in.amount("balance");
    return line;
}

/** Takes a row that is no movement; false when it is one. */
bool setAside(SheetTable& table, const SheetRow& row, StatementRows& taken) {
    const bool isLine = has(table, row, "voucher") && moves(table, row) && hasDay(table, row);
    if (!isLine && isTotal(row)) {
        table.totals.append(row);
        table.report.skipped.append({row.number, joined(row), SkippedRow::Why::Total});
        return true;
    }
    if (!moves(table, row) || !hasDay(table, row)) {
        const auto balances = balancesIn(table, row, taken.lines.size());
        taken.balances.append(balances);
        if (!balances.isEmpty())
            return true;
    }
    if (!isText(table, row))
        return false;
    table.lines.append(joined(row));
    table.report.skipped.append({row.number, joined(row), SkippedRow::Why::Note});
    return true;
}

} // namespace

StatementRows takeStatementRows(SheetTable& table) {
    StatementRows taken;
    const auto directions = directionsOf(table);
    const auto rows = table.rows;
    table.rows.clear();
    for (const auto& row : rows) {
        if (setAside(table, row, taken))
            continue;
        table.rows.append(row);
        const auto line = readLine(table, row, directions);
        if (!line.amount.isZero() || table.report.rowBlocked(row.number))
            taken.lines.append(line);
    }
    dropCounts(taken.lines);
    std::sort(table.totals.begin(), table.totals.end(),
              [](const SheetRow& a, const SheetRow& b) { return a.number < b.number; });
    return taken;
}

} // namespace steward
