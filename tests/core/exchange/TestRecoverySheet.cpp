#include "Sheets.h"
#include "exchange/RecoverySheet.h"

#include <QTest>

using namespace steward;
using namespace steward::sheets;
using namespace Qt::StringLiterals;

/** Lists of recoveries as banks lay them out. */
class TestRecoverySheet : public QObject {
    Q_OBJECT

    static QString told(const Result<SheetRead<RecoveryRow>>& read) {
        if (!read)
            return read.error().code;
        QStringList rows;
        for (const auto& row : read->rows)
            rows << QStringList{QString::number(row.row),
                                row.bank,
                                row.note,
                                row.borrower,
                                row.day.toString(Qt::ISODate),
                                row.principal.plain(),
                                row.interest.plain(),
                                row.document}
                        .join(u'|');
        for (const auto& problem : read->problems)
            rows << u"%1 %2"_s.arg(problem.row).arg(problem.code());
        return rows.join(u'\n');
    }

private slots:
    void headingsAreKnownByManyNames_data() {
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("ours") << QStringList{u"借据号"_s,   u"借款人"_s,   u"收回日期"_s,
                                             u"收回本金"_s, u"收回利息"_s, u"凭证号"_s};
        QTest::newRow("repaid") << QStringList{u"借据编号"_s,       u"客户名称"_s,       u"还款日期"_s,
                                               u"归还本金（元）"_s, u"归还利息（元）"_s, u"交易流水号"_s};
        QTest::newRow("chased") << QStringList{u"贷款借据号"_s,   u"借款人姓名"_s,   u"追偿日期"_s,
                                               u"本次收回本金"_s, u"本次收回利息"_s, u"回单号"_s};
        QTest::newRow("cleared") << QStringList{u"借款借据编号"_s, u"姓名"_s,     u"清收日期"_s,
                                                u"清收本金"_s,     u"清收利息"_s, u"凭证编号"_s};
    }
    void headingsAreKnownByManyNames() {
        QFETCH(QStringList, headings);
        const auto read = readRecoveries(
            workbookOf({{u"填报单位：巫山农商行"_s},
                        headings,
                        {u"NS001"_s, u"张三"_s, u"2018-05-02"_s, u"1,234.56"_s, u""_s, u"A1"_s},
                        {u"NS002"_s, u"李四"_s, u"2018年5月3日"_s, u"-"_s, u"10.00"_s, u""_s},
                        {u"合计"_s, u""_s, u""_s, u"1,234.56"_s, u"10.00"_s, u""_s}}));
        QCOMPARE(told(read), u"3|巫山农商行|NS001|张三|2018-05-02|1234.56|0.00|A1\n"
                             "4|巫山农商行|NS002|李四|2018-05-03|0.00|10.00|"_s);
    }
    void whatCannotBeReadIsNamed() {
        const auto read = readRecoveries(workbookOf({{u"借据号"_s, u"收回日期"_s, u"收回本金"_s, u"银行"_s},
                                                     {u"NS001"_s, u"五月"_s, u"12.345"_s, u"农商行"_s},
                                                     {u""_s, u"2018-05-02"_s, u"1.00"_s, u"农商行"_s}}));
        QVERIFY(read);
        QVERIFY(read->blocked());
        QCOMPARE(told(read), u"2|农商行|NS001|||0.00|0.00|\n3|农商行|||2018-05-02|1.00|0.00|\n"
                             "2 cell.not_a_day\n2 amount.below_fen\n3 cell.missing"_s);
        QCOMPARE(told(readRecoveries(workbookOf({{u"借据号"_s, u"收回日期"_s, u"收回利息"_s, u"凭证号"_s},
                                                 {u"NS001"_s, u"2018-05-02"_s, u"1"_s, u"x"_s}}))),
                 u"sheet.column_missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestRecoverySheet)
#include "TestRecoverySheet.moc"
