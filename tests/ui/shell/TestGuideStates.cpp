#include "shell/GuideState.h"
#include "shell/PeopleTable.h"
#include "shell/PlaceField.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;

namespace {

const QDate Today{2018, 3, 20};

BankDraft fullBank() {
    auto draft = newBankDraft(shippedDetails(), Today);
    draft.bank.name = QStringLiteral("巫山农商行");
    draft.bank.receivingName = draft.bank.name;
    draft.bank.receivingNumber = QStringLiteral("62001");
    draft.bank.receivingBank = draft.bank.name;
    draft.account.number = QStringLiteral("50001");
    draft.account.openedAt = draft.bank.name;
    draft.agreement.number = QStringLiteral("1");
    return draft;
}

QStringList fields(const QList<GuideFault>& faults) {
    QStringList fields;
    for (const auto& fault : faults)
        fields << QStringLiteral("%1:%2").arg(fault.row).arg(fault.field);
    return fields;
}

NewUser person(const QString& login, Roles roles) {
    return {QStringLiteral("甲"), login, QStringLiteral("12345678"), roles};
}

} // namespace

class TestGuideStates : public QObject {
    Q_OBJECT
private slots:
    void aFullBankHasNoFault() { QCOMPARE(fields(bankFaults({fullBank()}, Today)), QStringList()); }
    void eachMissingFieldIsNamed() {
        QCOMPARE(fields(bankFaults({fullBank(), newBankDraft(shippedDetails(), Today)}, Today)),
                 QStringList({QStringLiteral("1:bankName"), QStringLiteral("1:bankReceivingName"),
                              QStringLiteral("1:bankReceivingNumber"), QStringLiteral("1:bankReceivingBank"),
                              QStringLiteral("1:accountNumber"), QStringLiteral("1:accountOpenedAt"),
                              QStringLiteral("1:agreementNumber")}));
    }
    void withoutAgreementNoneIsAsked() {
        auto draft = fullBank();
        draft.hasAgreement = false;
        draft.agreement.number.clear();
        QCOMPARE(fields(bankFaults({draft}, Today)), QStringList());
        QVERIFY(!setupFrom(shippedDetails(), {draft}, {}).banks.first().agreement);
    }
    void anAgreementEndsAfterItBegins() {
        auto draft = fullBank();
        draft.agreement.to = draft.agreement.from.addDays(-1);
        QCOMPARE(fields(bankFaults({draft}, Today)), QStringList({QStringLiteral("0:agreementTo")}));
    }
    void openingBalance_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("plain") << QStringLiteral("3,000,000.00") << true;
        QTest::newRow("unit") << QStringLiteral("300万元") << true;
        QTest::newRow("below fen") << QStringLiteral("1.005") << false;
        QTest::newRow("negative") << QStringLiteral("-1.00") << false;
        QTest::newRow("words") << QStringLiteral("much") << false;
    }
    void openingBalance() {
        QFETCH(QString, text);
        auto draft = fullBank();
        draft.openingText = text;
        QTEST(bankFaults({draft}, Today).isEmpty(), "good");
    }
    void openingDayIsNotInTheFuture() {
        auto draft = fullBank();
        draft.openingText = QStringLiteral("1.00");
        draft.openingDay = Today.addDays(1);
        QCOMPARE(fields(bankFaults({draft}, Today)), QStringList({QStringLiteral("0:openingDay")}));
    }
    void peopleAreCheckedByRow() {
        auto shortOne = person(QStringLiteral("b"), Role::Clerk);
        shortOne.password = QStringLiteral("1234567");
        QCOMPARE(fields(peopleFaults({person(QStringLiteral("a"), Role::Clerk),
                                      {},
                                      shortOne,
                                      person(QStringLiteral("a"), Role::Clerk),
                                      person(QStringLiteral("c"), {})})),
                 QStringList(
                     {QStringLiteral("2:password"), QStringLiteral("3:login"), QStringLiteral("4:roles")}));
    }
    void blankRowsAreLeftOut() {
        auto draft = fullBank();
        draft.openingText = QStringLiteral("300万元");
        const auto setup =
            setupFrom(shippedDetails(), {draft}, {{}, person(QStringLiteral("a"), Role::Clerk), {}});
        QCOMPARE(setup.users.size(), 1);
        QCOMPARE(setup.banks.first().openingBalance, Amount::yuan(3'000'000));
        QCOMPARE(setup.details, shippedDetails());
    }
    void refusalsLeadToTheirPage_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("place");
        QTest::newRow("file") << QStringLiteral("file.exists") << int(GuidePlace::File);
        QTest::newRow("login") << QStringLiteral("access.login_taken") << int(GuidePlace::People);
        QTest::newRow("roles") << QStringLiteral("setup.no_second_person") << int(GuidePlace::People);
        QTest::newRow("bank") << QStringLiteral("setup.bank_incomplete") << int(GuidePlace::Banks);
    }
    void refusalsLeadToTheirPage() {
        QFETCH(QString, code);
        Error error;
        error.code = code;
        QTEST(int(placeOf(error)), "place");
    }
    void aPlaceIsJudgedBeforeAnythingIsMade() {
        QTemporaryDir folder;
        const auto problem = [](const QString& path) { return PlaceField(path).problem(); };
        QCOMPARE(problem(folder.filePath(QStringLiteral("new.steward"))), QString());
        QVERIFY(!problem({}).isEmpty());
        QVERIFY(!problem(QStringLiteral("relative.steward")).isEmpty());
        QVERIFY(problem(folder.filePath(QStringLiteral("no/where.steward"))).contains(QStringLiteral("/no")));
        QFile taken(folder.filePath(QStringLiteral("taken.steward")));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        QVERIFY(problem(taken.fileName()).contains(QStringLiteral("taken.steward")));
    }
    void peopleAreTypedWithEnterAndTab() {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("editor")));
        PeopleTable table;
        table.addPerson({});
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.setCurrentCell(0, 0);
        for (const auto& typed : {QStringLiteral("A"), QStringLiteral("a"), QStringLiteral("12345678")}) {
            table.editItem(table.item(table.currentRow(), table.currentColumn()));
            auto* editor = table.viewport()->findChild<QLineEdit*>();
            QVERIFY(editor);
            QTest::keyClicks(editor, typed);
            QTest::keyClick(editor, Qt::Key_Return);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        const auto people = table.people();
        QCOMPARE(people.first().login, QStringLiteral("a"));
        QCOMPARE(people.first().password, QStringLiteral("12345678"));
        QCOMPARE(table.currentColumn(), 3);
    }
};

QTEST_MAIN(TestGuideStates)
#include "TestGuideStates.moc"
