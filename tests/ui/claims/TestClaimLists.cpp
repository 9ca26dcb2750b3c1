#include "ClaimSample.h"

#include "claims/ClaimListState.h"
#include "claims/ClaimOccasion.h"

#include <QTest>

using namespace steward;

/** What a bank's list tells of its claim, and the list of all claims. */
class TestClaimLists : public QObject {
    Q_OBJECT
    QList<Bank> banks_;
private slots:
    void initTestCase() {
        Bank rural;
        rural.id = BankId(1);
        rural.name = QStringLiteral("重庆农村商业银行股份有限公司巫山支行");
        rural.shortName = QStringLiteral("巫山农商行");
        Bank postal;
        postal.id = BankId(2);
        postal.name = QStringLiteral("中国邮政储蓄银行股份有限公司巫山县支行");
        postal.shortName = QStringLiteral("邮储银行巫山支行");
        banks_ = {rural, postal};
    }
    void titleNamesBankQuarterAndDay() {
        const ClaimOccasion occasion = claimOccasionIn(
            {QStringLiteral("扶贫小额信贷风险补偿名单（2018年第1季度）"),
             QStringLiteral("填报单位：巫山农商行（盖章）    填报日期：2018年3月26日    单位：元")},
            banks_);
        QCOMPARE(occasion.bank, BankId(1));
        QCOMPARE(occasion.quarter, (Quarter{2018, 1}));
        QCOMPARE(occasion.writtenOn, QDate(2018, 3, 26));
    }
    void fileNameServesWhereTheTitleIsSilent() {
        const ClaimOccasion occasion =
            claimOccasionIn({QStringLiteral("农商行2018年第1季度补偿名单.xlsx")}, banks_);
        QCOMPARE(occasion.bank, BankId(1));
        QCOMPARE(occasion.quarter, (Quarter{2018, 1}));
        QCOMPARE(claimOccasionIn({QStringLiteral("邮储银行2018年二季度.csv")}, banks_).quarter,
                 (Quarter{2018, 2}));
        QCOMPARE(claimOccasionIn({QStringLiteral("list 2018Q3.xlsx")}, banks_).quarter, (Quarter{2018, 3}));
    }
    void nothingIsGuessed() {
        QVERIFY(
            !claimOccasionIn({QStringLiteral("巫山2018年第1季度.xlsx")}, banks_).bank); // both are of Wushan
        const ClaimOccasion none = claimOccasionIn({QStringLiteral("名单")}, banks_);
        QVERIFY(!none.bank && !none.quarter && !none.writtenOn.isValid());
    }
    void listOfClaimsFiltersAndSums() {
        ClaimSummary first = sample::view(ClaimState::Draft).summary;
        ClaimSummary second = sample::view(ClaimState::TownshipReview).summary;
        second.bankName = QStringLiteral("邮储银行");
        second.daysLeft = -1;
        const ClaimListState all = claimListState({first, second}, {});
        QCOMPARE(all.lines.size(), 2);
        QCOMPARE(all.lines.at(1).left.tone, Tone::Late);
        QVERIFY(all.totals.contains(QStringLiteral("2 claim(s)")));
        QVERIFY(all.totals.contains(Amount::fen(2 * 3733333).text()));
        const ClaimListState some = claimListState({first, second}, QStringLiteral("邮储"));
        QCOMPARE(some.lines.size(), 1);
        QVERIFY(!claimListState({}, {}).empty.isEmpty());
    }

    void filterSurvivesAsText() {
        ClaimListFilter filter;
        filter.core.bank = BankId(3);
        filter.core.quarter = Quarter{2018, 1};
        filter.core.state = ClaimState::TownshipReview;
        filter.core.openOnly = true;
        filter.search = QStringLiteral("a|b");
        const ClaimListFilter back = ClaimListFilter::fromText(filter.toText());
        QCOMPARE(back.core.bank, filter.core.bank);
        QCOMPARE(back.core.quarter, filter.core.quarter);
        QCOMPARE(back.core.state, filter.core.state);
        QVERIFY(back.core.openOnly);
        QCOMPARE(back.search, filter.search);
        const ClaimListFilter none = ClaimListFilter::fromText({});
        QVERIFY(!none.core.bank && !none.core.quarter && !none.core.state && !none.core.openOnly);
    }
};

QTEST_GUILESS_MAIN(TestClaimLists)
#include "TestClaimLists.moc"
