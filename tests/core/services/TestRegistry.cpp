#include "services/Registry.h"
#include "support/AuditTrail.h"
#include "support/SmallOffice.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

HouseholdRow householdRow(const QString& number, const QString& township, const QString& head,
                          const QString& idNumber) {
    HouseholdRow row;
    row.number = number;
    row.township = township;
    row.village = u"三台村"_s;
    row.head = head;
    row.headIdNumber = idNumber;
    row.people = 4;
    row.phone = u"00013812345"_s;
    row.registeredOn = {2014, 1, 2};
    return row;
}

LoanRow loanRow(const QString& bank, const QString& note, const QString& household, qint64 yuan,
                QDate lentOn) {
    LoanRow row;
    row.bank = bank;
    row.note = note;
    row.household = household;
    row.borrower = u"赵正平"_s;
    row.borrowerIdNumber = u"990237198505040745"_s;
    row.lentOn = lentOn;
    row.dueOn = lentOn.addYears(2);
    row.amount = Amount::yuan(yuan);
    row.outstanding = row.amount;
    row.loanClass = LoanClass::Normal;
    return row;
}

QStringList notesOf(const QList<Loan>& loans) {
    QStringList notes;
    for (const auto& loan : loans)
        notes.append(loan.note);
    return notes;
}

QStringList numbersOf(const QList<Household>& households) {
    QStringList numbers;
    for (const auto& household : households)
        numbers.append(household.number);
    return numbers;
}

} // namespace

/** Households and loans: entered, changed, looked up, and what of them is shown to whom. */
class TestRegistry : public QObject {
    Q_OBJECT

    std::unique_ptr<SmallOffice> small_;
    BankId rural_;
    BankId postal_;

    Office& office() { return small_->office(); }
    Registry registry() { return Registry(office()); }
    HouseholdId idOf(const QString& number) {
        const auto page = registry().households({.search = number, .township = {}, .bank = {}, .sortBy = {}});
        return page->rows.isEmpty() ? HouseholdId() : page->rows.first().id;
    }
    Loan loanOf(const QString& note) {
        const auto page = registry().loans({.search = note, .township = {}, .bank = {}, .sortBy = {}});
        return page->rows.value(0);
    }
    BankId bank(const QString& name, const QString& shortName) {
        Bank bank;
        bank.name = name;
        bank.shortName = shortName;
        return *registry().saveBank(bank);
    }
    QString bankMeant(const QString& text) {
        const auto found = registry().findBank(text);
        return found ? found->shortName : found.error().code;
    }

private slots:
    void init() {
        small_ = std::make_unique<SmallOffice>();
        QVERIFY(small_->made() && small_->signInAs(u"jingban"_s));
        rural_ = bank(u"重庆农村商业银行股份有限公司巫山支行"_s, u"巫山农商行"_s);
        postal_ = bank(u"中国邮政储蓄银行股份有限公司巫山县支行"_s, u"邮储巫山"_s);
        const auto households = registry().takeHouseholds(
            {householdRow(u"WS001"_s, u"庙宇镇"_s, u"赵正平"_s, u"990237198505040745"_s),
             householdRow(u"WS002"_s, u"大昌镇"_s, u"钱春梅"_s, u"99023719720318102X"_s),
             householdRow(u"WS003"_s, u"庙宇镇"_s, u"孙永福"_s, u"990237196609012053"_s)});
        QVERIFY(households && !households->refused());
        QCOMPARE(households->added, 3);
        const auto loans =
            registry().takeLoans({loanRow(u"巫山农商行"_s, u"NS1"_s, u"WS001"_s, 30'000, {2016, 3, 1}),
                                  loanRow(u"邮储巫山"_s, u"YC1"_s, u"WS001"_s, 20'000, {2017, 1, 5}),
                                  loanRow(u"巫山农商行"_s, u"NS2"_s, u"WS002"_s, 50'000, {2016, 8, 1}),
                                  loanRow(u"巫山农商行"_s, u"NS3"_s, u"WS003"_s, 10'000, {2017, 6, 1})},
                                 {2018, 2, 28});
        QVERIFY(loans && !loans->refused());
        QCOMPARE(loans->added, 4);
    }

    void aTypedHouseholdIsTakenAndChanged() {
        auto row = householdRow(u" WS004 "_s, u"大昌"_s, u" 李小琴 "_s, u"990237199107220040"_s);
        const auto before = auditTrail(office()).size();
        const auto saved = registry().saveHousehold(row);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
        const auto household = registry().household(*saved);
        QCOMPARE(household->number, u"WS004"_s);
        QCOMPARE(household->head, u"李小琴"_s);
        QCOMPARE(household->townshipCode, u"500237102"_s);
        QCOMPARE(household->people, 4);
        row.phone = u"00099998888"_s;
        row.leftOn = QDate(2017, 12, 31);
        QCOMPARE(*registry().saveHousehold(row), *saved);
        QCOMPARE(registry().household(*saved)->leftOn, std::optional(QDate(2017, 12, 31)));
        QCOMPARE(actsSince(office(), before),
                 (QStringList{u"registry.save_household"_s, u"registry.save_household"_s}));
        const auto last = auditTrail(office()).last();
        QCOMPARE(last.subject, saved->value);
        QCOMPARE(factOf(last, u"number"_s), u"WS004"_s);
        // The trail is read by more people than the register: it names no one.
        for (const auto& fact : last.facts)
            QVERIFY(!fact.value.contains(u"李小琴"_s) && !fact.value.contains(u"99023719910722"_s));
    }

    void householdsThatAreRefused_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("township");
        QTest::addColumn<QString>("idNumber");
        QTest::addColumn<QString>("code");
        const auto id = u"990237199107220040"_s;
        QTest::newRow("no number") << u" "_s << u"大昌镇"_s << id << u"household.number_missing"_s;
        QTest::newRow("unknown township") << u"WS9"_s << u"云阳镇"_s << id << u"township.unknown"_s;
        QTest::newRow("id number too short")
            << u"WS9"_s << u"大昌镇"_s << u"99023719910722"_s << u"id.wrong_length"_s;
    }
    void householdsThatAreRefused() {
        QFETCH(QString, number);
        QFETCH(QString, township);
        QFETCH(QString, idNumber);
        QFETCH(QString, code);
        const auto before = auditTrail(office()).size();
        const auto refused = registry().saveHousehold(householdRow(number, township, u"李"_s, idNumber));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(registry().households({})->total, 3);
        QCOMPARE(auditTrail(office()).size(), before);
    }

    void aTypedLoanSpeaksOfToday() {
        auto row = loanRow(u"农商行"_s, u"NS9"_s, u"WS002"_s, 20'000, {2017, 3, 1});
        row.ratePerMillion = 47'500;
        const auto before = auditTrail(office()).size();
        const auto saved = registry().saveLoan(row);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
        const auto loan = registry().loan(*saved);
        QCOMPARE(loan->bank, rural_);
        QCOMPARE(loan->household, idOf(u"WS002"_s));
        QCOMPARE(loan->asOf, QDate(2018, 3, 20));
        QCOMPARE(loan->ratePerMillion, 47'500);
        row.outstanding = Amount::fen(1'234'567);
        QCOMPARE(*registry().saveLoan(row), *saved);
        QCOMPARE(registry().loan(*saved)->outstanding, Amount::fen(1'234'567));
        QCOMPARE(actsSince(office(), before),
                 (QStringList{u"registry.save_loan"_s, u"registry.save_loan"_s}));
        QCOMPARE(factOf(auditTrail(office()).last(), u"note"_s), u"NS9"_s);
    }

    void loansThatAreRefused_data() {
        QTest::addColumn<QString>("bank");
        QTest::addColumn<QString>("household");
        QTest::addColumn<qint64>("yuan");
        QTest::addColumn<QString>("code");
        QTest::newRow("foreign bank") << u"工商银行"_s << u"WS001"_s << 1000LL << u"bank.unknown"_s;
        QTest::newRow("either bank") << u"巫山"_s << u"WS001"_s << 1000LL << u"bank.ambiguous"_s;
        QTest::newRow("no household") << u"农商行"_s << u"WS900"_s << 1000LL << u"household.unknown"_s;
        QTest::newRow("no amount") << u"农商行"_s << u"WS001"_s << 0LL << u"loan.amount_not_positive"_s;
    }
    void loansThatAreRefused() {
        QFETCH(QString, bank);
        QFETCH(QString, household);
        QFETCH(qint64, yuan);
        QFETCH(QString, code);
        const auto before = auditTrail(office()).size();
        const auto refused = registry().saveLoan(loanRow(bank, u"NS9"_s, household, yuan, {2017, 3, 1}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(registry().loans({})->total, 4);
        QCOMPARE(auditTrail(office()).size(), before);
    }

    /** A register comes in whole or not at all, and every row at fault is named. */
    void aRegisterWithFaultsIsLeftOut() {
        const auto before = auditTrail(office()).size();
        const auto good = householdRow(u"WS010"_s, u"大昌镇"_s, u"周"_s, u"990237199107220040"_s);
        auto again = good;
        again.row = 5;
        const auto lost = householdRow(u"WS011"_s, u"某镇"_s, u"吴"_s, u"990237198801153322"_s);
        const auto households = registry().takeHouseholds({good, again, lost});
        QVERIFY(households && households->refused());
        QCOMPARE(households->rows, 3);
        QCOMPARE(households->problems.size(), 2);
        QCOMPARE(households->problems[0].code(), u"register.twice"_s);
        QCOMPARE(households->problems[0].row, 5);
        QCOMPARE(households->problems[0].column, u"户编号"_s);
        QCOMPARE(households->problems[1].code(), u"township.unknown"_s);
        const auto loan = loanRow(u"农商行"_s, u"NS7"_s, u"WS001"_s, 100, {2017, 3, 1});
        const auto loans =
            registry().takeLoans({loan, loan, loanRow(u"某银行"_s, u"NS8"_s, u"WS001"_s, 100, {2017, 3, 1}),
                                  loanRow(u"邮储巫山"_s, u"NS7"_s, u"WS777"_s, 100, {2017, 3, 1})},
                                 {2018, 2, 28});
        QVERIFY(loans && loans->refused());
        QStringList codes;
        for (const auto& problem : loans->problems)
            codes.append(problem.code());
        QCOMPARE(codes, (QStringList{u"register.twice"_s, u"bank.unknown"_s, u"household.unknown"_s}));
        QCOMPARE(registry().households({})->total, 3);
        QCOMPARE(registry().loans({})->total, 4);
        QCOMPARE(auditTrail(office()).size(), before);
    }

    void aRegisterThatIsStoppedIsLeftOut() {
        QList<HouseholdRow> rows;
        for (int i = 0; i < 1500; ++i)
            rows.append(householdRow(u"NEU%1"_s.arg(i), u"大昌镇"_s, u"周"_s, u"990237199107220040"_s));
        const auto before = auditTrail(office()).size();
        office().watch([](qint64, qint64) { return false; });
        const auto households = registry().takeHouseholds(rows);
        QVERIFY(!households);
        QCOMPARE(households.error().code, u"work.cancelled"_s);
        QList<LoanRow> loans;
        for (int i = 0; i < 1500; ++i)
            loans.append(loanRow(u"农商行"_s, u"NEU%1"_s.arg(i), u"WS001"_s, 100, {2017, 3, 1}));
        const auto stopped = registry().takeLoans(loans, {2018, 3, 1});
        office().watch({});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, u"work.cancelled"_s);
        QCOMPARE(registry().households({})->total, 3);
        QCOMPARE(registry().loans({})->total, 4);
        QCOMPARE(auditTrail(office()).size(), before);
    }

    void householdsByTownshipAndColumn_data() {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("township");
        QTest::addColumn<QString>("sortBy");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QStringList>("numbers");
        const QString any;
        QTest::newRow("all") << any << any << any << false << QStringList{u"WS001"_s, u"WS002"_s, u"WS003"_s};
        QTest::newRow("one township")
            << any << u"500237101"_s << u"number"_s << true << QStringList{u"WS003"_s, u"WS001"_s};
        QTest::newRow("by township") << any << any << u"township"_s << true
                                     << QStringList{u"WS002"_s, u"WS001"_s, u"WS003"_s};
        QTest::newRow("name") << u"春梅"_s << any << any << false << QStringList{u"WS002"_s};
        QTest::newRow("initials") << u"SYF"_s << any << any << false << QStringList{u"WS003"_s};
        QTest::newRow("ID tail") << u"102X"_s << any << any << false << QStringList{u"WS002"_s};
        QTest::newRow("ID in the middle") << u"19720318"_s << any << any << false << QStringList();
        QTest::newRow("a percent sign is itself") << u"%"_s << any << any << false << QStringList();
        QTest::newRow("no such column")
            << any << any << u"phone; --"_s << false << QStringList{u"WS001"_s, u"WS002"_s, u"WS003"_s};
    }
    void householdsByTownshipAndColumn() {
        QFETCH(QString, search);
        QFETCH(QString, township);
        QFETCH(QString, sortBy);
        QFETCH(bool, descending);
        QFETCH(QStringList, numbers);
        const auto page = registry().households(
            {.search = search, .township = township, .bank = {}, .sortBy = sortBy, .descending = descending});
        QCOMPARE(numbersOf(page->rows), numbers);
        QCOMPARE(page->total, numbers.size());
    }

    void loansOfABankAndTownship() {
        QCOMPARE(
            notesOf(registry().loans({.search = {}, .township = {}, .bank = postal_, .sortBy = {}})->rows),
            QStringList{u"YC1"_s});
        const auto ofTownship = registry().loans(
            {.search = {}, .township = u"500237101"_s, .bank = rural_, .sortBy = u"amount"_s});
        QCOMPARE(notesOf(ofTownship->rows), (QStringList{u"NS3"_s, u"NS1"_s}));
        const auto page = registry().loans({.search = {},
                                            .township = {},
                                            .bank = {},
                                            .sortBy = u"household"_s,
                                            .descending = true,
                                            .offset = 1,
                                            .limit = 2});
        QCOMPARE(notesOf(page->rows), (QStringList{u"NS2"_s, u"NS1"_s}));
        QCOMPARE(page->total, 4);
    }

    /** 30,000 of one bank and 20,000 of the other come to the cap of 50,000.00 exactly. */
    void theCapAddsUpAllBanks() {
        QCOMPARE(notesOf(*registry().loansOf(idOf(u"WS001"_s))), (QStringList{u"NS1"_s, u"YC1"_s}));
        const auto second = registry().explainCap(loanOf(u"YC1"_s).id);
        QVERIFY(second);
        QCOMPARE(second->result, u"50,000.00"_s);
        QCOMPARE(second->sources, (QStringList{u"NS1"_s, u"YC1"_s}));
        QCOMPARE(second->steps.last().result, u"50,000.00"_s);
        QCOMPARE(second->steps.last().article, 15);
        QCOMPARE(registry().explainCap(loanOf(u"NS1"_s).id)->result, u"30,000.00"_s);
    }

    void whatIsNotThere() {
        QCOMPARE(registry().household(HouseholdId(99)).error().code, u"household.unknown"_s);
        QCOMPARE(registry().loan(LoanId(99)).error().code, u"loan.unknown"_s);
        QCOMPARE(registry().explainCap(LoanId(99)).error().code, u"loan.unknown"_s);
        QCOMPARE(registry().townships()->first().name, u"高唐街道"_s);
    }

    void banksByAnyOfTheirNames_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meant");
        QTest::newRow("whole") << u"重庆农村商业银行股份有限公司巫山支行"_s << u"巫山农商行"_s;
        QTest::newRow("usual words") << u"重庆农商银行 巫山支行"_s << u"巫山农商行"_s;
        QTest::newRow("short name") << u"邮储巫山"_s << u"邮储巫山"_s;
        QTest::newRow("part") << u"邮储银行"_s << u"邮储巫山"_s;
        QTest::newRow("more than the name") << u"填报：巫山农商行信贷部"_s << u"巫山农商行"_s;
        QTest::newRow("either") << u"巫山支行"_s << u"bank.ambiguous"_s;
        QTest::newRow("neither") << u"建设银行"_s << u"bank.unknown"_s;
    }
    void banksByAnyOfTheirNames() {
        QFETCH(QString, text);
        QFETCH(QString, meant);
        QCOMPARE(bankMeant(text), meant);
    }

    void seeingPersonalDataIsAnAct() {
        const auto household = idOf(u"WS002"_s);
        const auto loan = loanOf(u"NS2"_s).id;
        QVERIFY(small_->signInAs(u"shenji"_s));
        const auto before = auditTrail(office()).size();
        QCOMPARE(*registry().revealIdNumber(household), u"99023719720318102X"_s);
        QCOMPARE(*registry().revealIdNumber(loan), u"990237198505040745"_s);
        QCOMPARE(*registry().revealPhone(household), u"00013812345"_s);
        const auto lines = auditTrail(office()).mid(before);
        QCOMPARE(actsSince(office(), before),
                 (QStringList{u"registry.reveal_id_number"_s, u"registry.reveal_id_number"_s,
                              u"registry.reveal_phone"_s}));
        QCOMPARE(lines[0].subjectKind, u"household"_s);
        QCOMPARE(lines[1].subjectKind, u"loan"_s);
        QCOMPARE(lines[1].subject, loan.value);
        QCOMPARE(lines[2].userName, u"丁（审计）"_s);
        for (const auto& line : lines)
            QVERIFY(line.facts.isEmpty());
    }
    void theAdministratorSeesNone() {
        const auto household = idOf(u"WS002"_s);
        const auto loan = loanOf(u"NS2"_s).id;
        QVERIFY(small_->signInAs(u"guanli"_s));
        const auto before = auditTrail(office()).size();
        QCOMPARE(registry().revealIdNumber(household).error().code, u"access.role_missing"_s);
        QCOMPARE(registry().revealIdNumber(loan).error().code, u"access.role_missing"_s);
        QCOMPARE(registry().revealPhone(household).error().code, u"access.role_missing"_s);
        QCOMPARE(auditTrail(office()).size(), before);
    }
    void aPhoneShowsItsLastFourDigits() {
        QCOMPARE(maskedPhone(u"00013812345"_s), u"***2345"_s);
        QCOMPARE(maskedPhone(u"123"_s), u"***"_s);
        QCOMPARE(maskedPhone(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "TestRegistry.moc"
