#include "forms/RegisterBookForm.h"

#include "money/Capitals.h"

#include <utility>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

int quarterOf(QDate day) {
    return day.year() * 4 + (day.month() - 1) / 3;
}

bool sameMonth(QDate one, QDate other) {
    return one.year() == other.year() && one.month() == other.month();
}

FormCell moved(Amount amount) {
    return amount.isZero() ? FormCell() : FormCell(amount);
}

/** Writes the rows with the sums that the accounting habit wants between them. */
class Writer {
public:
    explicit Writer(const RegisterBookForm& form)
        : balance_(form.opening), month_(form.monthBefore), quarter_(form.quarterBefore),
          year_(form.yearBefore) {
        const bool yearBegins = form.from.month() == 1 && form.from.day() == 1;
        balanceRow(form.from, yearBegins ? u"上年结转"_s : u"承前"_s);
    }

    void add(const RegisterLine& line) {
        balance_ += line.takenOver + line.moved.in - line.moved.out;
        for (auto* sum : {&month_, &quarter_, &year_})
            *sum += line.moved;
        rows << QList<FormCell>{tableDay(line.day),   line.number,           line.summary,
                                moved(line.moved.in), moved(line.moved.out), balance_};
        carry();
    }

    /** Sums of what is over between an entry of `last` and what follows on `next`. */
    void close(QDate last, QDate next) {
        if (sameMonth(last, next))
            return;
        const auto month = std::exchange(month_, {});
        sumRow(u"本月合计"_s, month);
        const bool quarterOver = quarterOf(last) != quarterOf(next);
        if (quarterOver) {
            sumRow(u"本季合计"_s, quarter_);
            quarter_ = {};
        }
        sumRow(u"本年累计"_s, year_);
        if (last.year() != next.year())
            year_ = {};
    }

    void balanceRow(QDate day, const QString& words) {
        rows << QList<FormCell>{tableDay(day), {}, strongCell(words), {}, {}, strongCell(balance_)};
        carry();
    }

    QList<QList<FormCell>> rows;
    QList<QList<FormCell>> carried;

private:
    void sumRow(const QString& words, const Turnover& sum) {
        rows << QList<FormCell>{{},
                                {},
                                strongCell(words),
                                strongCell(amountOrDash(sum.in)),
                                strongCell(amountOrDash(sum.out)),
                                strongCell(balance_)};
        carry();
    }

    /** After the row just written: what moved since the month began, and the balance. */
    void carry() {
        carried << QList<FormCell>{
            {}, {}, {}, amountOrDash(month_.in), amountOrDash(month_.out), strongCell(balance_)};
    }

    Amount balance_;
    Turnover month_;
    Turnover quarter_;
    Turnover year_;
};

} // namespace

Turnover& Turnover::operator+=(const Turnover& other) {
    in += other.in;
    out += other.out;
    return *this;
}

QString RegisterBookForm::title() const {
    return head.fundName + u"专户台账"_s;
}

QString RegisterBookForm::scope() const {
    return u"%1\u3000账号：%2\u3000%3至%4"_s.arg(bankName, accountNumber, chineseDate(from), chineseDate(to));
}

FormTable RegisterBookForm::table() const {
    using enum CellAlign;
    FormTable table{{{u"日期"_s, 4, Centre, true},
                     {u"凭证号"_s, 4, Centre, true},
                     {u"摘要"_s, 110, Left},
                     {u"收入"_s, 10, Right, true},
                     {u"支出"_s, 10, Right, true},
                     {u"余额"_s, 10, Right, true}},
                    {},
                    {}};
    Writer writer(*this);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        writer.add(lines[i]);
        const bool last = i + 1 == lines.size();
        const auto next = last ? to.addDays(1) : lines[i + 1].day;
        writer.close(lines[i].day, next);
        if (!last && lines[i].day.year() != next.year())
            writer.balanceRow(QDate(next.year(), 1, 1), u"上年结转"_s);
    }
    table.rows = writer.rows;
    table.carried = writer.carried;
    table.carryWords = 2;
    const auto sum = turnover();
    table.totals = {{}, {}, u"期间合计及期末余额"_s, amountOrDash(sum.in), amountOrDash(sum.out), closing()};
    return table;
}

Turnover RegisterBookForm::turnover() const {
    Turnover sum;
    for (const auto& line : lines)
        sum += line.moved;
    return sum;
}

Amount RegisterBookForm::closing() const {
    const auto sum = turnover();
    auto balance = opening + sum.in - sum.out;
    for (const auto& line : lines)
        balance += line.takenOver;
    return balance;
}

} // namespace steward
