#include "services/Check.h"
#include "services/Fund.h"
#include "services/Reconciliations.h"
#include "services/Registry.h"
#include "support/SmallOffice.h"

using namespace steward;
using namespace Qt::StringLiterals;

/** A file with a closed quarter and a top-up, and what the check says when it was changed behind our backs.
 */
class TestCheck : public QObject {
    Q_OBJECT

    std::unique_ptr<SmallOffice> model_;

    static EntryId post(SmallOffice& small, const Result<EntryDraft>& draft) {
        small.signInAs(u"jingban"_s);
        const auto pending = Fund(small.office()).prepare(*draft);
        small.signInAs(u"fuhe"_s);
        const auto entry =
            pending ? Fund(small.office()).check(*pending) : Result<Entry>(refuse(pending.error()));
        small.signInAs(u"jingban"_s);
        return entry ? entry->id : EntryId{};
    }
    static StatementLine line(int row, QDate day, qint64 yuan) {
        StatementLine made;
        made.row = row;
        made.day = day;
        made.serial = QString::number(7000 + row);
        made.amount = Amount::yuan(yuan);
        return made;
    }
    static QStringList codes(Office& office) {
        QStringList found;
        if (const auto report = checkOffice(office))
            for (const auto& fault : report->faults)
                found << fault.code;
        found.removeDuplicates();
        return found;
    }

private slots:
    void initTestCase() {
        model_ = std::make_unique<SmallOffice>(QDate(2018, 4, 9));
        QVERIFY(model_->made() && model_->signInAs(u"jingban"_s));
        auto& office = model_->office();
        Registry registry(office);
        Bank bank;
        bank.name = u"重庆农村商业银行巫山支行"_s;
        const auto id = *registry.saveBank(bank);
        SpecialAccount special;
        special.bank = id;
        special.openedOn = {2017, 1, 1};
        special.number = u"5002370000000002"_s;
        QVERIFY(registry.saveAccount(special));
        special.number = u"5002370000000001"_s;
        const auto account = *registry.saveAccount(special);
        QVERIFY(post(*model_, openingBalance(account, Amount::yuan(3'000'000), {2018, 1, 1})));
        QVERIFY(post(*model_, contribution(account, LedgerAccount::CityFunds, Amount::yuan(800'000),
                                           {2018, 1, 15}, u"拨入"_s, u"1号"_s)));
        QVERIFY(post(*model_, interestCredit(account, Amount::yuan(2'400), {2018, 3, 21}, u"结息"_s)));
        PortfolioFigure figure;
        figure.bank = id;
        figure.monthEnd = {2018, 3, 31};
        figure.outstanding = Amount::yuan(40'000'000);
        QVERIFY(registry.saveFigure(figure));
        Reconciliations service(office);
        BankStatement statement;
        statement.account = account;
        statement.from = {2018, 1, 1};
        statement.to = {2018, 2, 28};
        statement.opening = Amount::yuan(3'000'000);
        statement.closing = Amount::yuan(3'800'000);
        statement.lines = {line(1, {2018, 1, 15}, 800'000)};
        QVERIFY(service.takeStatement(statement));
        statement.from = {2018, 3, 1};
        statement.to = {2018, 3, 31};
        statement.opening = Amount::yuan(3'800'000);
        statement.closing = Amount::yuan(3'803'000);
        statement.lines = {line(1, {2018, 3, 21}, 2'400), line(2, {2018, 3, 29}, 600)};
        QVERIFY(service.takeStatement(statement));
        const Quarter quarter{2018, 1};
        QCOMPARE(*service.matchCertain(account, quarter), 2);
        QVERIFY(service.sign(account, quarter));
        QVERIFY(model_->signInAs(u"fuhe"_s));
        QVERIFY(service.check(account, quarter));
        QVERIFY(
            post(*model_, recoveryReturn(account, Amount::yuan(600), {2018, 4, 2}, u"追偿款"_s, u"2号"_s)));
        QCOMPARE(codes(office), QStringList());
        model_->close();
    }
    void whatWasChangedIsNamed_data() {
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QStringList& changes, const QString& code) {
            QTest::newRow(name) << changes << code;
        };
        const auto loose = u"DROP TRIGGER reconciliations_no_update"_s;
        row("a line's amount",
            {u"DROP TRIGGER statement_lines_no_update"_s,
             u"UPDATE statement_lines SET amount = 1 WHERE id = 1"_s},
            u"statement_differs"_s);
        row("a line is gone",
            {u"DELETE FROM matched_lines WHERE line = 2"_s, u"DELETE FROM statement_lines WHERE id = 2"_s},
            u"statement_differs"_s);
        row("a statement moved", {u"UPDATE statements SET from_day = '2018-02-20' WHERE id = 2"_s},
            u"statement_gap"_s);
        row("a match loses a side", {u"DELETE FROM matched_lines WHERE line = 1"_s}, u"match_differs"_s);
        row("a match is empty",
            {u"DELETE FROM matched_lines WHERE line = 1"_s, u"DELETE FROM matched_entries WHERE entry = 2"_s},
            u"match_differs"_s);
        row("a match of another account", {u"UPDATE matched_entries SET account = 1 WHERE entry = 2"_s},
            u"match_differs"_s);
        row("the books' balance", {loose, u"UPDATE reconciliations SET book_balance = book_balance + 1"_s},
            u"closed_books_differ"_s);
        row("the bank's balance", {loose, u"UPDATE reconciliations SET bank_balance = bank_balance + 1"_s},
            u"closed_bank_differs"_s);
        row("the adjusted balances",
            {u"DROP TRIGGER outstanding_items_no_update"_s, u"UPDATE outstanding_items SET amount = 1"_s},
            u"closed_quarter_open"_s);
        row("a match of the closed quarter is gone",
            {u"DELETE FROM matched_lines WHERE line = 1"_s, u"DELETE FROM matched_entries WHERE entry = 2"_s,
             u"DELETE FROM matches WHERE id NOT IN (SELECT match FROM matched_lines)"_s},
            u"closed_items_differ"_s);
        row("one person", {loose, u"UPDATE reconciliations SET checked_by = signed_by"_s},
            u"closed_by_one"_s);
        row("the chain at closing", {loose, u"UPDATE reconciliations SET chain_head = zeroblob(32)"_s},
            u"closed_chain_differs"_s);
        row("posted in afterwards", {loose, u"UPDATE reconciliations SET closes_on = '2018-04-05'"_s},
            u"posted_into_closed"_s);
        row("its paper", {u"DROP TRIGGER papers_no_update"_s, u"UPDATE papers SET amount = 1"_s},
            u"closed_paper_differs"_s);
        row("a posting's day",
            {u"DROP TRIGGER postings_no_update"_s,
             u"UPDATE postings SET day = '2018-01-16' WHERE entry = 2"_s},
            u"posting_day_differs"_s);
        row("a top-up's amount", {u"UPDATE top_ups SET needed = needed - 1"_s}, u"topup_differs"_s);
        row("a top-up's day", {u"UPDATE top_ups SET due = '2019-04-30'"_s}, u"topup_differs"_s);
        row("a top-up that must be open is gone", {u"DELETE FROM top_ups"_s}, u"topup_missing"_s);
        row("a top-up of loans that fell", {u"UPDATE portfolio_figures SET outstanding = 0"_s},
            u"topup_needless"_s);
        row("a guard of the bank's lines", {u"DROP TRIGGER statement_lines_no_update"_s}, u"guard_missing"_s);
    }
    void whatWasChangedIsNamed() {
        QFETCH(QStringList, changes);
        QFETCH(QString, code);
        const auto path = model_->file(u"changed.steward"_s);
        QFile::remove(path);
        QVERIFY(QFile::copy(model_->file(u"office.steward"_s), path));
        const auto office = Office::open(path, std::make_shared<FixedClock>(QDate(2018, 4, 9)));
        QVERIFY(office);
        QCOMPARE(codes(**office), QStringList());
        for (const auto& change : changes)
            QVERIFY((*office)->database().execute(change));
        const auto found = codes(**office);
        QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
    }
};

QTEST_MAIN(TestCheck)
#include "TestCheck.moc"
