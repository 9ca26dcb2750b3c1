#include "reconciliation/SumSearch.h"

#include "Books.h"
#include "support/Property.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

using namespace steward;

namespace {

/** `certain voucher_number 1-2|7`: entries, then lines. */
QString told(const MatchProposal& proposal) {
    static const QStringList Sure{u"certain"_s, u"likely"_s, u"equal"_s};
    QStringList entries;
    QStringList lines;
    for (const auto id : proposal.entries)
        entries << QString::number(id.value);
    for (const auto id : proposal.lines)
        lines << QString::number(id.value);
    return u"%1 %2 %3|%4"_s.arg(Sure.at(static_cast<int>(proposal.confidence)), matchRuleName(proposal.rule),
                                entries.join(u'-'), lines.join(u'-'));
}

QStringList told(const QList<MatchProposal>& proposals) {
    QStringList all;
    for (const auto& proposal : proposals)
        all << told(proposal);
    return all;
}

QDate march(int day) {
    return {2018, 3, day};
}

} // namespace

class TestMatching : public QObject {
    Q_OBJECT

private slots:
    void theBanksTextNamesTheVoucher() {
        const QList entries{booked(1, march(1), -9625000), booked(2, march(1), -9625000)};
        for (const auto& memo :
             {u"划拨风险补偿金 2018-付-0001"_s, u"补偿2018付第1号"_s, u"２０１８－付－０００１"_s})
            QCOMPARE(told(proposeMatches(entries, {written(5, march(12), -9625000, memo)})),
                     QStringList{u"certain voucher_number 1|5"_s});
        // A number with another amount proves nothing.
        QVERIFY(proposeMatches(entries, {written(5, march(12), -9600000, u"2018-付-0001"_s)}).isEmpty());
    }

    void theDocumentIsTheBanksSerial() {
        auto line = written(5, march(20), 80000000, u"拨款"_s);
        line.serial = u"00784059"_s;
        const QList entries{booked(1, march(1), 80000000, {}, u"00784059"_s), booked(2, march(19), 80000000)};
        QCOMPARE(told(proposeMatches(entries, {line})), QStringList{u"certain voucher_number 1|5"_s});
    }

    void anAmountThatIsAloneIsCertain() {
        QCOMPARE(told(proposeMatches({booked(1, march(1), 140000)}, {written(5, march(4), 140000)})),
                 QStringList{u"certain amount_and_day 1|5"_s});
        QVERIFY(proposeMatches({booked(1, march(1), 140000)}, {written(5, march(17), 140000)}).isEmpty());
        QVERIFY(proposeMatches({booked(1, march(1), 140000)}, {written(5, march(1), -140000)}).isEmpty());
    }

    void whatTheTextsTellApartIsCertain() {
        const QList entries{booked(1, march(1), 140000, u"追偿退回 NS2015001579"_s),
                            booked(2, march(1), 140000, u"追偿退回 NS2015000211"_s)};
        const QList lines{written(5, march(1), 140000, u"退回追偿款 NS2015000211"_s),
                          written(6, march(1), 140000, u"退回追偿款 NS2015001579"_s)};
        QCOMPARE(told(proposeMatches(entries, lines)),
                 (QStringList{u"certain amount_and_day 2|5"_s, u"certain amount_and_day 1|6"_s}));
    }

    /** The bank took each a day later; the same day alone would pair them wrongly and leave two over. */
    void equalAmountsOfSeveralDaysAreOfferedInOrder() {
        const QList entries{booked(1, march(5), 140000), booked(2, march(7), 140000)};
        const QList lines{written(5, march(7), 140000), written(6, march(8), 140000)};
        QCOMPARE(told(proposeMatches(entries, lines)),
                 (QStringList{u"likely amount_and_day 1|5"_s, u"likely amount_and_day 2|6"_s}));
    }

    void whatHasNoPartnerDoesNotShiftTheOthers() {
        const QList entries{booked(1, march(1), 140000), booked(2, march(9), 140000),
                            booked(3, march(14), 140000)};
        const QList lines{written(5, march(9), 140000), written(6, march(14), 140000),
                          written(7, march(24), 140000)};
        QCOMPARE(told(proposeMatches(entries, lines)),
                 (QStringList{u"likely amount_and_day 2|5"_s, u"likely amount_and_day 3|6"_s}));
    }

    void equalAmountsOfOneDayAreOfferedTogether() {
        const QList entries{booked(1, march(5), 140000), booked(2, march(5), 140000)};
        const QList lines{written(5, march(6), 140000), written(6, march(6), 140000)};
        QCOMPARE(told(proposeMatches(entries, lines)), QStringList{u"equal amount_and_day 1-2|5-6"_s});
        // One line for two: which of them it is, only a person can say.
        QCOMPARE(told(proposeMatches(entries, {lines.first()})),
                 (QStringList{u"equal amount_and_day 1|5"_s, u"equal amount_and_day 2|5"_s}));
    }

    void aReversalTheBankNeverSaw() {
        auto reversal = booked(3, march(6), -140000);
        reversal.kind = EntryKind::Reversal;
        reversal.reverses = EntryId(2);
        const QList entries{booked(1, march(5), 140000), booked(2, march(5), 140000), reversal};
        QCOMPARE(told(proposeMatches(entries, {written(5, march(5), 140000)})),
                 (QStringList{u"certain reversal 2-3|"_s, u"certain amount_and_day 1|5"_s}));
        // The bank took it back too: then each has its own line.
        const QList lines{written(5, march(5), 140000), written(6, march(5), 140000),
                          written(7, march(6), -140000)};
        QCOMPARE(told(proposeMatches(entries, lines)),
                 (QStringList{u"certain amount_and_day 3|7"_s, u"equal amount_and_day 1-2|5-6"_s}));
    }

    void sumsOfSeveral() {
        const QList entries{booked(1, march(5), 648213), booked(2, march(5), 140000),
                            booked(3, march(6), 86419)};
        QCOMPARE(told(proposeMatches(entries, {written(5, march(7), 788213)})),
                 QStringList{u"likely one_to_many 1-2|5"_s});
        const QList lines{written(5, march(7), -10000), written(6, march(8), -20000)};
        QCOMPARE(told(proposeMatches({booked(1, march(6), -30000)}, lines)),
                 QStringList{u"likely many_to_one 1|5-6"_s});
        const QList both{booked(1, march(5), 10000), booked(2, march(5), 30000), booked(3, march(5), 15000),
                         booked(4, march(5), 25000)};
        QCOMPARE(told(proposeMatches(both, {written(5, march(7), 40000)})),
                 QStringList{u"equal one_to_many 1-2|5"_s});
    }

    void aSumIsNotCalledTheOnlyOneUnseen() {
        qint64 little = 2;
        QVERIFY(!findSum({Amount::fen(1), Amount::fen(2), Amount::fen(3)}, Amount::fen(5), little));
        qint64 enough = 100;
        const auto found = findSum({Amount::fen(1), Amount::fen(2), Amount::fen(3)}, Amount::fen(5), enough);
        QVERIFY(found && !found->another);
        QCOMPARE(found->places, (QList<qsizetype>{1, 2}));
        enough = 1000;
        QVERIFY(findSum(QList<Amount>(9, Amount::fen(7)), Amount::fen(63),
                        enough)); // all together, beyond MostParts
    }

    void byHandBothSidesAreEqual() {
        QCOMPARE(checkMatch({}, {}).error().code, u"match.nothing_chosen"_s);
        QCOMPARE(checkMatch({booked(1, march(1), 5)}, {written(1, march(1), 6)}).error().code,
                 u"match.sums_differ"_s);
        QVERIFY(checkMatch({booked(1, march(1), 5), booked(2, march(1), -5)}, {}));
    }

    void everyReasonIsSaid() {
        for (const auto rule : {MatchRule::VoucherNumber, MatchRule::Reversal, MatchRule::AmountAndDay,
                                MatchRule::OneToMany, MatchRule::ManyToOne, MatchRule::ByHand})
            for (const auto confidence : {Confidence::Certain, Confidence::Likely, Confidence::Equal}) {
                MatchProposal proposal;
                proposal.rule = rule;
                proposal.confidence = confidence;
                QVERIFY(!proposal.why().isEmpty());
                QCOMPARE(matchRuleFrom(matchRuleName(rule)), std::optional(rule));
            }
    }

    /** A quarter of 1,200 lines of twelve amounts, up to two days late: whatever is certain is right. */
    void manyEqualAmountsComeOutRight() {
        std::mt19937 random(20180331);
        QList<BookLine> entries;
        QList<StatementLine> lines;
        for (int i = 1; i <= 1200; ++i) {
            const auto day = QDate(2018, 1, 1).addDays(static_cast<int>(random() % 88));
            const auto amount = 100'00 * (1 + static_cast<qint64>(random() % 12));
            const auto note = i % 3 == 0 ? u"NS2015%1"_s.arg(i, 6, 10, QLatin1Char('0')) : QString();
            entries << booked(i, day, amount, u"追偿退回 "_s + note);
            lines << written(i, day.addDays(static_cast<int>(random() % 3)), amount, note);
        }
        const auto proposals = proposeMatches(entries, lines);
        QCOMPARE(faultOf(proposals, entries, lines), QString());
        int certain = 0;
        for (const auto& proposal : proposals) {
            if (proposal.confidence != Confidence::Certain)
                continue;
            ++certain;
            QCOMPARE(proposal.entries.first().value,
                     proposal.lines.first().value); // the generator's own pairs
        }
        QVERIFY(certain >= 400); // every one that the bank names
    }

    void orderOfInputDoesNotMatter() {
        QVERIFY_LAW("any order gives the same proposals", [](quint32 seed) {
            std::mt19937 random(seed);
            QList<BookLine> entries;
            QList<StatementLine> lines;
            for (int i = 1; i <= 40; ++i) {
                const auto day = QDate(2018, 1, 1).addDays(static_cast<int>(random() % 40));
                entries << booked(i, day, 1 + static_cast<qint64>(random() % 5));
                lines << written(i, day.addDays(static_cast<int>(random() % 4)),
                                 1 + static_cast<qint64>(random() % 5));
            }
            const auto proposals = proposeMatches(entries, lines);
            RC_ASSERT(faultOf(proposals, entries, lines).isEmpty());
            std::shuffle(entries.begin(), entries.end(), random);
            std::shuffle(lines.begin(), lines.end(), random);
            RC_ASSERT(told(proposeMatches(entries, lines)) == told(proposals));
        });
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "TestMatching.moc"
