#include "forms/AccountingVoucherForm.h"
#include "forms/InterestSheetForm.h"
#include "forms/ReconciliationForm.h"
#include "forms/RegisterBookForm.h"
#include "forms/TopUpLetterForm.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QList<FormCell>& cells) {
    QStringList all;
    for (const auto& cell : cells)
        all << cell.text;
    return all;
}

ReconciliationForm reconciliation() {
    ReconciliationForm form;
    form.head.fundName = u"扶贫小额信贷风险补偿金"_s;
    form.from = {2018, 1, 1};
    form.to = {2018, 3, 31};
    form.opening = Amount::yuan(100);
    form.in = {{u"资金拨入"_s, 2, Amount::yuan(50)}, {u"冲销"_s, 1, Amount::yuan(-20)}};
    form.closing = Amount::yuan(130);
    form.bankBalance = Amount::yuan(125);
    form.bankReceived = {u"银行已收、我方未收"_s,
                         {{{2018, 3, 30}, u"7001"_s, u"结息"_s, Amount::yuan(5), 1}}};
    form.bankPaid.kind = u"银行已付、我方未付"_s;
    form.weReceived = {u"我方已收、银行未收"_s,
                       {{{2018, 3, 29}, u"2018-收-0002"_s, u"拨入"_s, Amount::yuan(8), 2},
                        {{2018, 3, 31}, {}, u"拨入"_s, Amount::yuan(2), 0}}};
    form.wePaid.kind = u"我方已付、银行未付"_s;
    return form;
}

/** Summary, in, out, balance of each row of the register. */
QStringList registerRows(const RegisterBookForm& form) {
    QStringList all;
    for (const auto& row : form.table().rows)
        all << QStringList{row[2].text, row[3].text, row[4].text, row[5].text}.join(u' ');
    return all;
}

RegisterLine moved(QDate day, qint64 in, qint64 out) {
    return {day, u"n"_s, u"x"_s, {Amount::yuan(in), Amount::yuan(out)}};
}

} // namespace

class TestBookForms : public QObject {
    Q_OBJECT
private slots:
    void bothSidesAreAdjusted() {
        const auto form = reconciliation();
        QCOMPARE(form.adjustedBook(), Amount::yuan(135));
        QCOMPARE(form.adjustedBank(), Amount::yuan(135));
        const auto table = form.adjustments();
        QCOMPARE(table.rows.size(), 5); // balances, two sums, and the longer list of two
        QCOMPARE(texts(table.rows[1]), QStringList({{},
                                                    u"加：银行已收、我方未收（1笔）"_s,
                                                    {},
                                                    u"5.00"_s,
                                                    {},
                                                    u"加：我方已收、银行未收（2笔）"_s,
                                                    {},
                                                    u"10.00"_s}));
        QCOMPARE(texts(table.rows[3]),
                 QStringList({{}, {}, {}, {}, u"2018-03-31"_s, u"拨入"_s, u"0"_s, u"2.00"_s}));
        QCOMPARE(
            texts(table.rows[4]),
            QStringList(
                {{}, u"减：银行已付、我方未付"_s, {}, u"–"_s, {}, u"减：我方已付、银行未付"_s, {}, u"–"_s}));
        QCOMPARE(table.totals[3].text, u"135.00"_s);
        QCOMPARE(table.totals[7].text, u"135.00"_s);
    }
    void movementsLeadFromOpeningToClosing() {
        const auto table = reconciliation().movements();
        QCOMPARE(texts(table.rows[0]).mid(0, 3),
                 QStringList({u"期初余额（2018年1月1日）"_s, {}, u"100.00"_s}));
        QVERIFY(table.rows[2][2].negative); // a reversal is red
        QCOMPARE(texts(table.rows.last()),
                 QStringList({u"收入合计"_s, u"3"_s, u"30.00"_s, u"支出合计"_s, u"0"_s, u"–"_s}));
        QCOMPARE(table.totals.last().text, u"130.00"_s);
    }
    void withoutFiguresThereIsNoMultiple() {
        QCOMPARE(texts(reconciliation().leverage().rows[0]),
                 QStringList({u"–"_s, u"–"_s, u"130.00"_s, u"–"_s}));
    }
    void theRegisterSumsWhatIsOver() {
        RegisterBookForm form;
        form.from = {2018, 1, 1};
        form.to = {2018, 4, 10};
        form.opening = Amount::yuan(100);
        form.lines = {moved({2018, 1, 5}, 10, 0), moved({2018, 1, 31}, -10, 0), moved({2018, 3, 2}, 0, 30),
                      moved({2018, 4, 10}, 5, 0)};
        QCOMPARE(registerRows(form),
                 QStringList({u"上年结转   100.00"_s, u"x 10.00  110.00"_s, u"x -10.00  100.00"_s,
                              u"本月合计 – – 100.00"_s, u"本年累计 – – 100.00"_s, u"x  30.00 70.00"_s,
                              u"本月合计 – 30.00 70.00"_s, u"本季合计 – 30.00 70.00"_s,
                              u"本年累计 – 30.00 70.00"_s, u"x 5.00  75.00"_s})); // April isn't over
        QVERIFY(form.table().rows[2][3].negative);
        QCOMPARE(texts(form.table().totals),
                 QStringList({{}, {}, u"期间合计及期末余额"_s, u"5.00"_s, u"30.00"_s, u"75.00"_s}));
    }
    /** Art. 60 of 会计基础工作规范: what moved since the month began, and the balance. */
    void aPageCarriesTheMonthToTheNext() {
        RegisterBookForm form;
        form.from = {2018, 1, 1};
        form.to = {2018, 2, 28};
        form.opening = Amount::yuan(100);
        form.lines = {moved({2018, 1, 5}, 10, 0), moved({2018, 1, 9}, 5, 2), moved({2018, 2, 2}, 0, 30)};
        const auto table = form.table();
        QCOMPARE(table.carried.size(), table.rows.size());
        QStringList carried;
        for (const auto& cells : table.carried)
            carried << texts(cells).mid(3).join(u' ');
        QCOMPARE(carried,
                 QStringList({u"– – 100.00"_s, u"10.00 – 110.00"_s, u"15.00 2.00 113.00"_s, u"– – 113.00"_s,
                              u"– – 113.00"_s, u"– 30.00 83.00"_s, u"– – 83.00"_s, u"– – 83.00"_s}));
    }
    void aRegisterFromMidMonthCountsWhatCameBefore() {
        RegisterBookForm form;
        form.from = {2018, 12, 15};
        form.to = {2019, 1, 31};
        form.opening = Amount::yuan(100);
        form.monthBefore = {Amount::yuan(1), {}};
        form.quarterBefore = {Amount::yuan(2), {}};
        form.yearBefore = {Amount::yuan(3), Amount::yuan(4)};
        form.lines = {moved({2018, 12, 20}, 10, 0), moved({2019, 1, 8}, 0, 50)};
        QCOMPARE(registerRows(form),
                 QStringList({u"承前   100.00"_s, u"x 10.00  110.00"_s, u"本月合计 11.00 – 110.00"_s,
                              u"本季合计 12.00 – 110.00"_s, u"本年累计 13.00 4.00 110.00"_s,
                              u"上年结转   110.00"_s, u"x  50.00 60.00"_s, u"本月合计 – 50.00 60.00"_s,
                              u"本年累计 – 50.00 60.00"_s}));
    }
    void aVoucherIsNumberedByItsSeries() {
        AccountingVoucherForm form;
        form.series = u"收"_s;
        form.sequence = 12;
        form.lines = {{{}, {}, {}, Amount::yuan(-5), {}}, {{}, {}, {}, {}, Amount::yuan(-5)}};
        QCOMPARE(form.numberWords(), u"收字第0012号"_s);
        QCOMPARE(form.debits(), form.credits());
        QCOMPARE(*form.capitals(), u"人民币（负）伍元整"_s);
    }
    void aCreditThatDiffersIsFound() {
        InterestSheetForm form;
        form.computed = Amount::fen(88472);
        form.refusal = u"没有挂牌利率。"_s;
        QVERIFY(form.finding().startsWith(u"尚未到入账日"_s));
        QVERIFY(form.difference().isZero());
        form.due = true;
        QVERIFY(form.finding().startsWith(u"银行未计入利息884.72元"_s));
        form.credited = Amount::fen(88000);
        QVERIFY(form.finding().startsWith(u"实计利息比应计利息少4.72元"_s));
        QVERIFY(form.result().rows[0][2].negative);
        form.credited = Amount::fen(88500);
        QVERIFY(form.finding().startsWith(u"实计利息比应计利息多0.28元"_s));
        form.credited = Amount::fen(88472);
        QVERIFY(form.finding().contains(u"相符"_s));
        form.computed.reset();
        QCOMPARE(form.finding(), u"不能计算应计利息：没有挂牌利率。"_s);
        QCOMPARE(texts(form.result().rows[0]), QStringList({u"–"_s, u"884.72"_s, u"–"_s, u"–"_s}));
    }
    void theTopUpLetterNamesCauseAndDay() {
        TopUpLetterForm form;
        form.head.fundName = u"扶贫小额信贷风险补偿金"_s;
        form.leverage = 10;
        form.banks = {{u"甲银行"_s, u"123"_s, Amount::yuan(3), Amount::yuan(32), u"10.67"_s, Amount::yuan(5),
                       u"贷款增长"_s, 6, QDate(2018, 5, 31)}};
        QVERIFY(form.table().totals.isEmpty()); // one bank needs no total
        QVERIFY(form.closing()->last().contains(u"于2018年5月31日前（含当日）"_s));
        form.banks << form.banks[0];
        form.banks[1].due = {2018, 4, 30};
        QCOMPARE(form.table().totals[4].text, u"10.00"_s);
        QCOMPARE(form.table().rows[0][5].text, u"贷款增长\n（第六条）"_s);
        QVERIFY(form.closing()->first().contains(u"人民币壹拾元整（￥10.00）"_s));
        QVERIFY(form.closing()->last().contains(u"最早为2018年4月30日"_s));
    }
};

QTEST_APPLESS_MAIN(TestBookForms)
#include "TestBookForms.moc"
