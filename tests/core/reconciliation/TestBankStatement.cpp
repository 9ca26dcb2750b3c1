#include "reconciliation/BankStatement.h"
#include "support/Property.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

StatementLine lineOf(int row, QDate day, qint64 yuan, std::optional<qint64> balance = std::nullopt,
                     const QString& serial = {}) {
    StatementLine line;
    line.row = row;
    line.day = day;
    line.serial = serial;
    line.memo = u"memo"_s;
    line.amount = Amount::yuan(yuan);
    if (balance)
        line.balance = Amount::yuan(*balance);
    return line;
}

BankStatement statementOf(QDate from, QDate to, qint64 opening, qint64 closing,
                          const QList<StatementLine>& lines) {
    BankStatement statement;
    statement.from = from;
    statement.to = to;
    statement.opening = Amount::yuan(opening);
    statement.closing = Amount::yuan(closing);
    statement.lines = lines;
    return statement;
}

QString fact(const Error& error, const QString& name) {
    for (const auto& one : error.facts)
        if (one.name == name)
            return one.value;
    return {};
}

template<class T>
QString refusalOf(const Result<T>& result) {
    return result ? QString() : result.error().code + u' ' + fact(result.error(), u"row"_s);
}

const QDate January(2018, 1, 1);
const QDate March(2018, 3, 31);
const QDate Fifth(2018, 1, 5);
const QDate Sixth(2018, 1, 6);

BankStatement sound() {
    return statementOf(January, March, 100, 120,
                       {lineOf(4, Fifth, 50, 150, u"a"_s), lineOf(5, Fifth, -30, 120, u"b"_s),
                        lineOf(6, Sixth, 7, {}, u"c"_s), lineOf(7, Sixth, -7, 120, u"d"_s)});
}

} // namespace

/** What a statement must hold, and how statements of overlapping days meet. */
class TestBankStatement : public QObject {
    Q_OBJECT
private slots:
    void soundOnePasses() {
        QVERIFY(checkStatement(sound()));
        QVERIFY(checkStatement(statementOf(January, March, 100, 100, {})));
    }

    void days() {
        auto statement = sound();
        statement.to = January.addDays(-1);
        QCOMPARE(refusalOf(checkStatement(statement)), u"statement.days_backwards "_s);
        statement.to = QDate();
        QCOMPARE(refusalOf(checkStatement(statement)), u"statement.days_backwards "_s);
        statement = sound();
        statement.to = Fifth;
        QCOMPARE(refusalOf(checkStatement(statement)), u"statement.line_outside 6"_s);
        statement = sound();
        statement.from = Sixth;
        QCOMPARE(refusalOf(checkStatement(statement)), u"statement.line_outside 4"_s);
        statement = sound();
        statement.lines[1].day = Sixth.addDays(1);
        QCOMPARE(refusalOf(checkStatement(statement)), u"statement.out_of_order 6"_s);
    }

    void breakIsNamedByItsRow() {
        auto statement = sound();
        statement.lines.removeAt(2); // the line without a balance: seen at the next one that has it
        const auto checked = checkStatement(statement);
        QCOMPARE(refusalOf(checked), u"statement.breaks_at 7"_s);
        QCOMPARE(fact(checked.error(), u"computed"_s), u"113.00"_s);
        QCOMPARE(fact(checked.error(), u"written"_s), u"120.00"_s);
        statement = sound();
        statement.opening += Amount::fen(1);
        QCOMPARE(refusalOf(checkStatement(statement)), u"statement.breaks_at 4"_s);
    }

    void closingDiffers() {
        auto statement = sound();
        statement.closing += Amount::fen(1);
        const auto checked = checkStatement(statement);
        QCOMPARE(refusalOf(checked), u"statement.closing_differs "_s);
        QCOMPARE(fact(checked.error(), u"difference"_s), u"0.01"_s);
        QCOMPARE(checked.error().article, 8);
    }

    /** Whichever amount is spoiled, the break is found at that very row. */
    void anySpoiledLineIsFound() {
        QVERIFY_LAW("a spoiled line is found",
                    [](const std::vector<int>& amounts, unsigned which, int error) {
                        RC_PRE(!amounts.empty() && error != 0);
                        auto statement = statementOf(January, March, 0, 0, {});
                        Amount running;
                        for (const auto fen : amounts) {
                            auto line = lineOf(10 + int(statement.lines.size()), Fifth, 0);
                            line.amount = Amount::fen(fen);
                            running += line.amount;
                            line.balance = running;
                            statement.lines.append(line);
                        }
                        statement.closing = running;
                        RC_ASSERT(checkStatement(statement).has_value());
                        auto& spoiled = statement.lines[which % unsigned(statement.lines.size())];
                        spoiled.amount += Amount::fen(error);
                        RC_ASSERT(refusalOf(checkStatement(statement)) ==
                                  u"statement.breaks_at "_s + QString::number(spoiled.row));
                    });
    }

    void secondImportBringsNothingNew() {
        const auto fresh = newLines(sound(), {sound()});
        QVERIFY(fresh);
        QVERIFY(fresh->isEmpty());
        QCOMPARE(newLines(sound(), {})->size(), 4);
    }

    void longerStatementBringsItsNewDays() {
        auto first = sound();
        first.to = Fifth;
        first.lines.resize(2);
        const auto fresh = newLines(sound(), {first});
        QVERIFY(fresh);
        QCOMPARE(*fresh, sound().lines.mid(2));
    }

    /** Lines of one day that say the same count as often as they occur. */
    void equalLinesCount() {
        auto held = sound();
        held.lines = {lineOf(4, Fifth, 5), lineOf(5, Fifth, 5)};
        auto again = held;
        QVERIFY(newLines(again, {held})->isEmpty());
        again.lines.append(lineOf(6, Fifth, 5));
        QCOMPARE(refusalOf(newLines(again, {held})), u"statement.overlap_differs 6"_s);
        again.lines = {lineOf(4, Fifth, 5)};
        QVERIFY(refusalOf(newLines(again, {held})).startsWith(u"statement.overlap_differs"_s));
    }

    void overlapMustAgree() {
        auto other = sound();
        other.lines[1].amount = Amount::yuan(-31);
        QCOMPARE(refusalOf(newLines(other, {sound()})), u"statement.overlap_differs 5"_s);
        other = sound();
        other.lines.removeLast();
        QCOMPARE(refusalOf(newLines(other, {sound()})), u"statement.overlap_differs 7"_s);
    }

    /** A statement around one that is held brings what lies before and after it. */
    void piecesAroundAHeldOne() {
        auto held = statementOf(Fifth, Fifth, 100, 120, sound().lines.mid(0, 2));
        const auto pieces = newPieces(sound(), {held});
        QVERIFY(pieces);
        QCOMPARE(pieces->size(), 2);
        QCOMPARE(pieces->first().from, January);
        QCOMPARE(pieces->first().to, Fifth.addDays(-1));
        QCOMPARE(pieces->first().closing, Amount::yuan(100));
        QCOMPARE(pieces->last().from, Sixth);
        QCOMPARE(pieces->last().opening, Amount::yuan(120));
        QCOMPARE(pieces->last().lines, sound().lines.mid(2));
        for (const auto& piece : *pieces)
            QVERIFY(checkStatement(piece));
        held.lines.removeLast();
        QCOMPARE(refusalOf(newPieces(sound(), {held})), u"statement.overlap_differs 5"_s);
        QVERIFY(newPieces(sound(), {sound()})->isEmpty());
    }

    void balanceOnADay() {
        const auto first = sound();
        const auto second =
            statementOf(March.addDays(1), QDate(2018, 6, 30), 120, 90, {lineOf(4, QDate(2018, 4, 2), -30)});
        const QList<BankStatement> both{second, first};
        QCOMPARE(bankBalanceOn(both, January), std::optional(Amount::yuan(100)));
        QCOMPARE(bankBalanceOn(both, Fifth), std::optional(Amount::yuan(120)));
        QCOMPARE(bankBalanceOn(both, March), std::optional(Amount::yuan(120)));
        QCOMPARE(bankBalanceOn(both, QDate(2018, 4, 2)), std::optional(Amount::yuan(90)));
        QVERIFY(!bankBalanceOn(both, QDate(2018, 7, 1)));
        QVERIFY(!bankBalanceOn(both, January.addDays(-1)));
        QVERIFY(!bankBalanceOn({}, January));
    }

    void missingDays() {
        const auto spans = [](QDate from, QDate to) { return statementOf(from, to, 0, 0, {}); };
        const auto none = std::optional<QDate>();
        QCOMPARE(firstDayWithout({}, January, March), std::optional(January));
        QCOMPARE(firstDayWithout({spans(January, March)}, January, March), none);
        QCOMPARE(firstDayWithout({spans(Sixth, March), spans(January, Fifth)}, January, March), none);
        QCOMPARE(firstDayWithout({spans(January, Fifth), spans(January, Sixth)}, January, March),
                 std::optional(Sixth.addDays(1)));
        QCOMPARE(firstDayWithout({spans(Sixth, March), spans(January, Fifth.addDays(-1))}, January, March),
                 std::optional(Fifth));
        QCOMPARE(firstDayWithout({spans(QDate(2017, 12, 1), QDate(2018, 4, 30))}, January, March), none);
    }
};

QTEST_APPLESS_MAIN(TestBankStatement)
#include "TestBankStatement.moc"
