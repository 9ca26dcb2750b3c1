#include "exchange/ClaimList.h"
#include "services/CellNotes.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(steward::FindingCode)

/** Which cell of its list a bank finds marked, and that it reads the reason in Chinese. */
class TestCellNotes : public QObject {
    Q_OBJECT
private slots:
    void theCellAtFaultIsMarked_data() {
        QTest::addColumn<FindingCode>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("article");
        using enum FindingCode;
        QTest::newRow("no agreement") << BankWithoutAgreement << QString() << u"第二十八条"_s;
        QTest::newRow("township") << TownshipDiffers << u"township"_s << u"第十九条"_s;
        QTest::newRow("household") << HouseholdUnknown << u"borrower"_s << u"第三条"_s;
        QTest::newRow("name") << NameDiffers << u"borrower"_s << u"第三条"_s;
        QTest::newRow("ID number") << IdDiffers << u"idNumber"_s << u"第三条"_s;
        QTest::newRow("note") << CompensatedBefore << u"note"_s << u"第二十二条"_s;
        QTest::newRow("principal") << AmountAboveOverduePrincipal << u"overduePrincipal"_s << u"第十七条"_s;
        QTest::newRow("day due") << NotOverdue << u"dueOn"_s << u"第十七条"_s;
        QTest::newRow("ground") << Ground4WithoutExtension << u"ground"_s << u"第十六条"_s;
        QTest::newRow("notice") << CollectionNoticeMissing << u"lastNotice"_s << u"第十八条"_s;
        QTest::newRow("insurer") << InsurerNotHeard << u"insurerPaid"_s << u"第十一条"_s;
        QTest::newRow("asked") << AskedAmountDiffers << u"asked"_s << u"第十二条"_s;
    }
    void theCellAtFaultIsMarked() {
        QFETCH(FindingCode, code);
        QFETCH(QString, field);
        QFETCH(QString, article);
        const Finding finding{code, {}};
        const auto note = noteOf(finding);
        QCOMPARE(note.field, field);
        QCOMPARE(note.blocking, finding.blocking());
        QVERIFY2(note.text.contains(article), qPrintable(note.text));
    }

    /** The remedy follows the reason, whatever the screen speaks; only facts in braces stay as they are. */
    void everyFindingIsSaidInChinese() {
        QSet<QString> fields{QString()};
        const auto columns = claimListFields();
        for (const auto& column : columns)
            fields.insert(column.key);
        const QRegularExpression facts(u"\\{[a-z_]+\\}|NPL"_s);
        const QRegularExpression letters(u"[A-Za-z]{2,}"_s);
        for (const auto& kind : findingKinds()) {
            const auto note = noteOf({kind.code, {}});
            const auto bare = QString(note.text).remove(facts);
            QVERIFY2(!bare.isEmpty() && !bare.contains(letters), qPrintable(note.text));
            QVERIFY2(fields.contains(note.field), kind.name);
            QVERIFY2(note.text.endsWith(u'。'), qPrintable(note.text));
        }
    }

    void factsStandInTheSentence() {
        const auto note = noteOf({FindingCode::AmountAboveOverduePrincipal,
                                  {{u"claimed"_s, u"31,000.00"_s},
                                   {u"registered"_s, u"30,000.00"_s},
                                   {u"as_of"_s, u"2018-02-28"_s}}});
        QVERIFY2(note.text.contains(u"31,000.00") && note.text.contains(u"30,000.00"), qPrintable(note.text));
    }
};

QTEST_APPLESS_MAIN(TestCellNotes)
#include "TestCellNotes.moc"
