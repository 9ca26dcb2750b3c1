#include "CommandRun.h"
#include "services/Setup.h"
#include "support/FilledTable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QString Samples = QStringLiteral(STEWARD_SHARED "/samples");

BankSetup bankCalled(const QString& name, int number) {
    BankSetup setup;
    setup.bank.name = name;
    setup.bank.shortName = name;
    setup.bank.receivingName = name;
    setup.bank.receivingNumber = u"622800000000000%1"_s.arg(number);
    setup.account.name = u"扶贫办"_s;
    setup.account.number = u"500237000000000%1"_s.arg(number);
    setup.account.openedAt = name;
    setup.account.openedOn = QDate(2015, 1, 1);
    Agreement agreement;
    agreement.number = u"协议%1号"_s.arg(number);
    agreement.signedOn = QDate(2015, 1, 1);
    agreement.from = agreement.signedOn;
    setup.agreement = agreement;
    return setup;
}

/** An office as it stood on 2 January 2018, with the three banks of the registers. */
QString makeOffice(const QString& path) {
    OfficeSetup setup;
    setup.details = shippedDetails();
    setup.banks = {bankCalled(u"巫山农商行"_s, 1), bankCalled(u"邮储银行巫山支行"_s, 2),
                   bankCalled(u"三峡银行巫山支行"_s, 3)};
    setup.users = {{u"管理员"_s, u"admin"_s, u"imports-1"_s, Role::Administrator},
                   {u"甲"_s, u"clerk"_s, u"imports-1"_s, Role::Clerk},
                   {u"乙"_s, u"reviewer"_s, u"imports-1"_s, Role::Reviewer}};
    const auto made = setUpOffice(path, setup, std::make_shared<FixedClock>(QDate(2018, 1, 2)));
    return made ? QString() : made.error().text();
}

QString rowsOf(const QJsonArray& items) {
    QStringList lines{u"row,note,finding"_s};
    int row = 0;
    for (const auto& item : items) {
        QStringList codes;
        for (const auto& code : item[u"findings"_s].toArray())
            codes << code.toString();
        lines << u"%1,%2,%3"_s.arg(++row).arg(item[u"note"_s].toString(), codes.join(u';'));
    }
    return lines.join(u'\n');
}

QByteArray bytesIn(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void mend(const QString& from, const QString& to, const QHash<QByteArray, QString>& texts) {
    QFile file(to);
    if (file.open(QIODevice::WriteOnly))
        file.write(mendedTable(bytesIn(from), texts));
}

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(file.readAll()).remove(u'\r').remove(QChar::ByteOrderMark).trimmed()
               : QString();
}

} // namespace

class TestImports : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString office_;
    int offices_ = 0;

    QString in(const QString& name) const { return folder_.filePath(name); }
    QString written(const QString& name, const QString& text) const {
        QFile file(in(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return in(name);
    }
    CommandRun import(const QString& what, const QString& sheet, const QStringList& more = {}) const {
        return runWords(QStringList{u"import"_s, what, office_, sheet, u"--user"_s, u"clerk"_s} + more +
                        QStringList{u"--json"_s});
    }
    /** Two households and loans of the rural bank, by way of the command line too. */
    void importOwnRegisters() {
        const auto households = written(u"户.csv"_s, u"户编号,乡镇,村,户主姓名,户主身份证号,建档立卡日期\n"
                                                     "H1,庙宇镇,一村,张三,11010519491231002X,2014-06-01\n"
                                                     "H2,官渡镇,二村,李四,440524188001010014,2014-06-01\n"_s);
        const auto loans =
            written(u"贷.csv"_s,
                    u"借据号,银行,户编号,借款人,身份证号,借款金额,发放日期,到期日期,贷款余额,五级分类\n"
                    "J1,巫山农商行,H1,张三,11010519491231002X,50000,2016-01-01,2017-12-01,50000,次级\n"
                    "J2,巫山农商行,H2,李四,440524188001010014,30000,2016-01-01,2017-12-01,30000,次级\n"_s);
        QCOMPARE(import(u"households"_s, households).err, QString());
        QCOMPARE(import(u"loans"_s, loans).err, QString());
    }

private slots:
    void init() {
        office_ = in(u"%1.steward"_s.arg(++offices_));
        QCOMPARE(makeOffice(office_), QString());
        qputenv("FUND_STEWARD_PASSWORD", "imports-1");
    }
    void cleanup() {
        qunsetenv("FUND_STEWARD_PASSWORD");
        QCOMPARE(runWords({u"check"_s, office_}).code, 0);
    }
    void theSamplesGetTheirFindings() {
        if (!QDir(Samples).exists())
            QSKIP("the samples are not there");
        const auto households = import(u"households"_s, Samples + u"/建档立卡户登记表.xlsx"_s);
        QCOMPARE(households.err, QString());
        QVERIFY(households.json()[u"added"_s].toInt() > 500);
        QCOMPARE(import(u"loans"_s, Samples + u"/扶贫小额信贷台账.xlsx"_s).err, QString());
        const auto rural = import(u"claim"_s, Samples + u"/农商行2018年第1季度补偿名单.xlsx"_s,
                                  {u"--received"_s, u"2018-03-26"_s})
                               .json();
        QCOMPARE(rowsOf(rural[u"items"_s].toArray()),
                 textOf(Samples + u"/农商行2018年第1季度补偿名单.expected.csv"_s));
        QCOMPARE(rural[u"quarter"_s].toString(), u"2018Q1"_s);
        QCOMPARE(rural[u"totals"_s][u"items"_s].toInt(), 32);
        QCOMPARE(rural[u"totals"_s][u"principal"_s].toString(), u"678924.00"_s);
        QCOMPARE(rural[u"totals"_s][u"fund"_s].toString(), u"461043.80"_s);
        QVERIFY(!rural[u"statedTotals"_s].toArray().isEmpty());
        for (const auto& total : rural[u"statedTotals"_s].toArray())
            QVERIFY(total[u"agrees"_s].toBool());
        const auto postal = import(u"claim"_s, Samples + u"/邮储银行2018年第1季度补偿名单.csv"_s,
                                   {u"--bank"_s, u"邮储银行"_s, u"--quarter"_s, u"2018Q1"_s, u"--received"_s,
                                    u"2018-03-26"_s})
                                .json();
        QCOMPARE(rowsOf(postal[u"items"_s].toArray()),
                 textOf(Samples + u"/邮储银行2018年第1季度补偿名单.expected.csv"_s));
        QCOMPARE(postal[u"totals"_s][u"items"_s].toInt(), 8);
        QCOMPARE(postal[u"totals"_s][u"principal"_s].toString(), u"158570.50"_s);
        QCOMPARE(postal[u"totals"_s][u"fund"_s].toString(), u"103225.33"_s);
    }
    /** The bank's workbook comes back with marks, and mended in it only what was mended is taken up. */
    void aMendedWorkbookBringsTheMendedRows() {
        if (!QDir(Samples).exists())
            QSKIP("the samples are not there");
        QCOMPARE(import(u"households"_s, Samples + u"/建档立卡户登记表.xlsx"_s).err, QString());
        QCOMPARE(import(u"loans"_s, Samples + u"/扶贫小额信贷台账.xlsx"_s).err, QString());
        const QStringList onDay{u"--received"_s, u"2018-03-26"_s};
        const auto marked = in(u"批注.xlsx"_s);
        const auto first =
            import(u"claim"_s, Samples + u"/农商行2018年第1季度补偿名单.xlsx"_s,
                   onDay + QStringList{u"--annotate"_s, marked, u"--return-list"_s, in(u"退件.pdf"_s)});
        QCOMPARE(first.err, QString());
        QCOMPARE(first.json()[u"annotated"_s][u"rows"_s].toInt(), 12); // 10 blocked and 2 with a caution
        QVERIFY(first.json()[u"accepted"_s].toArray().isEmpty());
        QVERIFY(first.json()[u"returnList"_s][u"number"_s].toString().endsWith(u"1号"_s));
        QVERIFY(bytesIn(in(u"退件.pdf"_s)).startsWith("%PDF"));

        const auto mended = in(u"补正.xlsx"_s);
        mend(marked, mended,
             {{"R32", u"（二）自然灾害、疫情"_s},
              {"R28", u"（二）自然灾害、疫情"_s},
              {"M7", u"40000"_s},
              {"M4", u"12000"_s}});
        const auto again = in(u"再批.xlsx"_s);
        const auto second = import(u"claim"_s, mended, onDay + QStringList{u"--annotate"_s, again});
        QCOMPARE(second.err, QString());
        const auto json = second.json();
        QCOMPARE(json[u"claim"_s], first.json()[u"claim"_s]);
        QCOMPARE(json[u"rows"_s].toInt(), 10);
        QCOMPARE(json[u"clean"_s].toInt(), 3);
        QCOMPARE(json[u"items"_s].toArray().size(), 42);
        QCOMPARE(json[u"totals"_s][u"items"_s].toInt(), 35);
        QCOMPARE(json[u"accepted"_s].toArray().size(), 32);
        QStringList changed;
        for (const auto& row : json[u"accepted"_s].toArray())
            for (const auto& change : row[u"changes"_s].toArray())
                changed << u"%1 %2 %3→%4"_s.arg(row[u"note"_s].toString(), change[u"column"_s].toString(),
                                                change[u"accepted"_s].toString(),
                                                change[u"listed"_s].toString());
        QCOMPARE(changed, QStringList{u"NS2017000241 overduePrincipal 12260.00→12000.00"_s});
        // Seven still blocked, the two cautions, the mended amount that no longer fits what is asked, the
        // changed row, and the total that no longer fits.
        QCOMPARE(json[u"annotated"_s][u"rows"_s].toInt(), 12);
        QVERIFY(!json[u"problems"_s].toArray().isEmpty());
    }
    void aRegisterIsImportedWhollyOrNot() {
        const auto bad = written(u"坏.csv"_s, u"户编号,乡镇,村,户主姓名,户主身份证号,建档立卡日期\n"
                                              "H1,庙宇镇,一村,张三,11010519491231002X,2014-06-01\n"
                                              "H2,官渡镇,二村,李四,5.00237E+17,2014-06-01\n"_s);
        const auto run = import(u"households"_s, bad);
        QCOMPARE(run.code, 1);
        QCOMPARE(run.refusal()[u"code"_s].toString(), u"import.refused"_s);
        const auto problem = run.json()[u"problems"_s][0];
        QCOMPARE(problem[u"row"_s].toInt(), 3);
        QCOMPARE(problem[u"code"_s].toString(), u"id.spoiled_by_spreadsheet"_s);
        QVERIFY(!run.json()[u"imported"_s].toBool());
        importOwnRegisters(); // both households are new, so the bad file left none
        const auto again = import(u"households"_s, in(u"户.csv"_s)).json();
        QCOMPARE(again[u"added"_s].toInt(), 0);
    }
    void aListIsJudgedRowByRowAndItsTotalsCompared() {
        importOwnRegisters();
        const auto list =
            written(u"名单.csv"_s,
                    u"填报单位：巫山农商行,2018年第1季度\n"
                    "序号,借据号,借款人姓名,身份证号码,逾期本金（元）,补偿情形,最近催收日期,保险赔付本金\n"
                    "1,J1,张三,11010519491231002X,50000,（一）,2018-01-05,0\n"
                    "2,J2,李四,440524188001010014,30000.01,（一）,2018-01-05,0\n"
                    "3,J9,王五,11010519491231002X,1000,（一）,2018-01-05,0\n"
                    "合计,,,,81000.00,,,\n"_s);
        const auto run = import(u"claim"_s, list, {u"--received"_s, u"2018-02-05"_s});
        QCOMPARE(run.err, QString());
        const auto json = run.json();
        QCOMPARE(rowsOf(json[u"items"_s].toArray()),
                 u"row,note,finding\n1,J1,\n"
                 "2,J2,amount_above_overdue_principal\n3,J9,loan_unknown"_s);
        QCOMPARE(json[u"clean"_s].toInt(), 1);
        QCOMPARE(json[u"blocked"_s].toInt(), 2);
        QCOMPARE(json[u"totals"_s][u"fund"_s].toString(), u"35000.00"_s);
        const auto stated = json[u"statedTotals"_s][0];
        QCOMPARE(stated[u"stated"_s].toString(), u"81000.00"_s);
        QCOMPARE(stated[u"computed"_s].toString(), u"81000.01"_s);
        QVERIFY(!stated[u"agrees"_s].toBool());
        QVERIFY(!json[u"problems"_s].toArray().isEmpty());

        // The mended rows come back into the same draft.
        const auto mended =
            written(u"补正.csv"_s,
                    u"序号,借据号,借款人姓名,身份证号码,逾期本金（元）,补偿情形,最近催收日期,保险赔付本金\n"
                    "1,J2,李四,440524188001010014,30000,（一）,2018-01-05,0\n"_s);
        const auto second =
            import(u"claim"_s, mended, {u"--bank"_s, u"农商行"_s, u"--quarter"_s, u"2018Q1"_s}).json();
        QCOMPARE(second[u"claim"_s], json[u"claim"_s]);
        QCOMPARE(second[u"items"_s].toArray().size(), 3);
        QCOMPARE(second[u"totals"_s][u"fund"_s].toString(), u"56000.00"_s);
    }
    /** Blank tables, filled in as they are, bring registers and a list in without a word of complaint. */
    void filledTablesAreImported() {
        const auto fill = [this](const QString& kind, const QStringList& row) {
            const auto blank = in(kind + u"空.xlsx"_s);
            const auto run = runWords({u"export"_s, u"template"_s, kind, blank, u"--json"_s});
            QFile file(in(kind + u".xlsx"_s));
            if (run.code == 0 && file.open(QIODevice::WriteOnly))
                file.write(filledTable(bytesIn(blank), 4, {row}));
            return file.fileName();
        };
        const auto households = import(u"households"_s, fill(u"households"_s, {u"H1"_s,
                                                                               u"庙宇镇"_s,
                                                                               u"一村"_s,
                                                                               u"张三"_s,
                                                                               u"11010519491231002X"_s,
                                                                               u"3"_s,
                                                                               {},
                                                                               u"2014-06-01"_s}));
        QCOMPARE(households.err, QString());
        QCOMPARE(households.json()[u"added"_s].toInt(), 1);
        const auto loans = import(u"loans"_s, fill(u"loans"_s, {u"巫山农商行"_s,
                                                                u"001"_s,
                                                                u"HT1"_s,
                                                                u"H1"_s,
                                                                u"张三"_s,
                                                                u"11010519491231002X"_s,
                                                                u"户主"_s,
                                                                u"2016-01-01"_s,
                                                                u"2017-12-01"_s,
                                                                u"50000"_s,
                                                                u"4.75"_s,
                                                                u"否"_s,
                                                                {},
                                                                u"首贷"_s,
                                                                {},
                                                                {},
                                                                u"50000"_s,
                                                                u"次级"_s,
                                                                u"养羊"_s,
                                                                u"否"_s}));
        QCOMPARE(loans.err, QString());
        QVERIFY(loans.json()[u"problems"_s].toArray().isEmpty());
        const auto claim =
            import(u"claim"_s,
                   fill(u"claim"_s, {u"1"_s,
                                     u"庙宇镇"_s,
                                     u"一村"_s,
                                     u"张三"_s,
                                     u"张三"_s,
                                     u"11010519491231002X"_s,
                                     u"户主"_s,
                                     u"001"_s,
                                     u"50000"_s,
                                     u"2016-01-01"_s,
                                     u"2017-12-01"_s,
                                     {},
                                     u"50000"_s,
                                     u"60"_s,
                                     u"次级"_s,
                                     u"2"_s,
                                     u"2018-01-05"_s,
                                     u"（一）借款人死亡或重病"_s,
                                     u"0"_s}),
                   {u"--bank"_s, u"农商行"_s, u"--quarter"_s, u"2018Q1"_s, u"--received"_s, u"2018-02-05"_s});
        QCOMPARE(claim.err, QString());
        QCOMPARE(claim.json()[u"clean"_s].toInt(), 1);
        QVERIFY(claim.json()[u"problems"_s].toArray().isEmpty());
        const auto none = runWords({u"export"_s, u"template"_s, u"cheque"_s, in(u"x.xlsx"_s), u"--json"_s});
        QCOMPARE(none.refusal()[u"code"_s].toString(), u"export.no_such_template"_s);
    }
    void columnsNamedByHandAreRemembered() {
        importOwnRegisters();
        const QString rows = u"甲,乙,丙,丁,戊,己,庚\n"
                             "J1,张三,11010519491231002X,50000,（一）,2018-01-05,0\n"_s;
        const auto list = written(u"怪.csv"_s, rows);
        const QStringList when{u"--bank"_s, u"农商行"_s,     u"--quarter"_s,
                               u"2018Q1"_s, u"--received"_s, u"2018-02-05"_s};
        QCOMPARE(import(u"claim"_s, list, when).code, 1);
        QStringList columns;
        for (const auto& column : {u"note=甲"_s, u"borrower=乙"_s, u"idNumber=丙"_s, u"overduePrincipal=丁"_s,
                                   u"ground=戊"_s, u"lastNotice=己"_s, u"insurerPaid=庚"_s})
            columns << u"--column"_s << column;
        const auto first = import(u"claim"_s, list, when + columns);
        QCOMPARE(first.err, QString());
        QCOMPARE(first.json()[u"totals"_s][u"fund"_s].toString(), u"35000.00"_s);
        const auto next =
            import(u"claim"_s, written(u"又.csv"_s, QString(rows).replace(u"J1"_s, u"J2"_s)), when);
        QCOMPARE(next.err, QString());
        QCOMPARE(next.json()[u"items"_s].toArray().size(), 2);
    }
    void refusalsSayWhy_data() {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("code");
        QTest::newRow("bank") << QStringList{} << u"import.occasion_missing"_s;
        QTest::newRow("quarter") << QStringList{u"--bank"_s, u"农商行"_s} << u"import.occasion_missing"_s;
        QTest::newRow("no such bank") << QStringList{u"--bank"_s, u"花旗"_s} << u"bank.unknown"_s;
        QTest::newRow("no quarter") << QStringList{u"--bank"_s, u"农商行"_s, u"--quarter"_s, u"2018Q5"_s}
                                    << u"quarter.unreadable"_s;
        QTest::newRow("no day") << QStringList{u"--bank"_s, u"农商行"_s,     u"--quarter"_s,
                                               u"2018Q1"_s, u"--received"_s, u"2018-02-30"_s}
                                << u"day.unreadable"_s;
        QTest::newRow("column") << QStringList{u"--column"_s, u"note"_s} << u"import.column_unreadable"_s;
    }
    void refusalsSayWhy() {
        QFETCH(QStringList, more);
        QFETCH(QString, code);
        const auto list = written(u"名单.csv"_s, u"借据号,借款人,身份证号,逾期本金,补偿情形,催收日期\n"
                                                 "J1,张三,11010519491231002X,50000,（一）,2018-01-05\n"_s);
        const auto run = import(u"claim"_s, list, more);
        QCOMPARE(run.code, 1);
        QCOMPARE(run.refusal()[u"code"_s].toString(), code);
    }
    void othersMayNotImport() {
        const auto run =
            runWords({u"import"_s, u"loans"_s, office_, u"x.csv"_s, u"--user"_s, u"reviewer"_s, u"--json"_s});
        QCOMPARE(run.refusal()[u"code"_s].toString(), u"access.role_missing"_s);
    }
};

QTEST_MAIN(TestImports)
#include "TestImports.moc"
