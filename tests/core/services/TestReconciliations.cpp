#include "services/BookForms.h"
#include "services/Fund.h"
#include "services/Papers.h"
#include "services/Reconciliations.h"
#include "services/Registry.h"
#include "storage/EntryRepository.h"
#include "support/SmallOffice.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const Quarter First{2018, 1};
const Quarter Second{2018, 2};

QString codeOf(const std::optional<Error>& error) {
    return error ? error->code : u"none"_s;
}
template<class T>
QString codeOf(const Result<T>& result) {
    return result ? u"done"_s : result.error().code;
}

StatementLine line(int row, QDate day, qint64 fen, const QString& memo) {
    StatementLine made;
    made.row = row;
    made.day = day;
    made.serial = QString::number(70000000 + row);
    made.memo = memo;
    made.amount = Amount::fen(fen);
    return made;
}

} // namespace

/** One special account through two quarters: statements in, matched, signed, checked, closed. */
class TestReconciliations : public QObject {
    Q_OBJECT

    std::unique_ptr<SmallOffice> small_;
    AccountId account_;

    Office& office() { return small_->office(); }
    Reconciliations service() { return Reconciliations(office()); }

    /** Prepared by the clerk or, where it is theirs, the director; checked by the reviewer. */
    EntryId post(const Result<EntryDraft>& draft) {
        const bool director = Fund::mayPrepare(draft->kind).testFlag(Role::Director);
        small_->signInAs(director ? u"fuzeren"_s : u"jingban"_s);
        const auto pending = Fund(office()).prepare(*draft);
        small_->signInAs(u"fuhe"_s);
        const auto entry = pending ? Fund(office()).check(*pending) : Result<Entry>(refuse(pending.error()));
        small_->signInAs(u"jingban"_s);
        return entry ? entry->id : EntryId{};
    }

    BankStatement statement(QDate from, QDate to, qint64 opening, const QList<StatementLine>& lines) const {
        BankStatement made;
        made.account = account_;
        made.from = from;
        made.to = to;
        made.opening = Amount::fen(opening);
        made.closing = made.opening;
        made.lines = lines;
        made.fileName = u"statement.xlsx"_s;
        for (const auto& one : lines)
            made.closing += one.amount;
        return made;
    }

    /** The quarter's statement: a contribution, interest that we entered a day later, a return. */
    BankStatement firstQuarter() const {
        return statement({2018, 1, 1}, {2018, 3, 31}, 300000000,
                         {line(4, {2018, 1, 15}, 80000000, u"拨付2018年市级扶贫专项资金"_s),
                          line(5, {2018, 3, 21}, 240618, u"结息"_s),
                          line(6, {2018, 3, 29}, 86419, u"退回追偿款"_s)});
    }

private slots:
    void init() {
        small_ = std::make_unique<SmallOffice>(QDate(2018, 7, 9));
        QVERIFY(small_->made() && small_->signInAs(u"jingban"_s));
        Registry registry(office());
        Bank bank;
        bank.name = u"重庆农村商业银行巫山支行"_s;
        const auto id = registry.saveBank(bank);
        SpecialAccount account;
        account.bank = *id;
        account.number = u"5002370000000001"_s;
        account.openedOn = {2017, 1, 1};
        account_ = *registry.saveAccount(account);
        QVERIFY(post(openingBalance(account_, Amount::fen(300000000), {2018, 1, 1})));
        QVERIFY(post(contribution(account_, LedgerAccount::CityFunds, Amount::fen(80000000), {2018, 1, 15},
                                  u"拨付2018年市级扶贫专项资金"_s, u"巫财农〔2018〕1号"_s)));
        QVERIFY(post(interestCredit(account_, Amount::fen(240618), {2018, 3, 22}, u"第1季度结息"_s)));
    }

    void aQuarterIsClosedByTwoPeople() {
        const auto late =
            post(treasuryReturn(account_, Amount::fen(10322533), {2018, 3, 30}, u"巫财〔2018〕7号"_s));
        QVERIFY(late);
        QCOMPARE(codeOf(service().sign(account_, First)), u"reconciliation.statement_missing"_s);
        const auto import = service().takeStatement(firstQuarter());
        QVERIFY(import && import->lines == 3 && import->known == 0);
        QCOMPARE(*service().openQuarter(account_), First);
        QCOMPARE(*service().matchCertain(account_, First), 2);
        auto view = service().view(account_, First);
        QCOMPARE(view->matches.size(), 2);
        QCOMPARE(view->statement.items.size(),
                 2); // the return that we have not entered, and what we paid back
        QVERIFY(view->statement.agrees());
        QCOMPARE(codeOf(view->signRefusal), u"none"_s);
        QCOMPARE(codeOf(view->checkRefusal), u"access.role_missing"_s);
        QVERIFY(service().sign(account_, First));
        QCOMPARE(service().view(account_, First)->state, ReconciliationState::Signed);

        QVERIFY(small_->signInAs(u"fuhe"_s));
        QCOMPARE(codeOf(service().view(account_, First)->checkRefusal), u"none"_s);
        QCOMPARE(codeOf(service().matchCertain(account_, First)), u"access.role_missing"_s);

        const auto closed = service().check(account_, First);
        QVERIFY2(closed, qPrintable(codeOf(closed)));
        QCOMPARE(closed->statement, service().view(account_, First)->statement);
        QCOMPARE(service().view(account_, First)->state, ReconciliationState::Closed);
        QCOMPARE(service().closed(account_)->size(), 1);
        QVERIFY(Papers(office()).bytes(closed->paper)->startsWith("%PDF"));
        QCOMPARE(codeOf(service().check(account_, First)), u"reconciliation.closed_already"_s);
        QCOMPARE(*service().openQuarter(account_), Second);
    }

    /** What the paper says is what the books say. */
    void thePaperSumsTheQuarter() {
        const auto wrong = post(recoveryReturn(account_, Amount::fen(700), {2018, 3, 26}, u"追偿"_s, u"1"_s));
        const auto entry = EntryRepository(office().database()).find(wrong);
        QVERIFY(post(reversalOf(*entry, {2018, 3, 27}, u"重复入账"_s)));
        QVERIFY(service().takeStatement(firstQuarter()));
        const auto view = service().view(account_, First);
        const auto form = reconciliationForm(office(), *view, {});
        QVERIFY(form);
        QCOMPARE(form->opening, Amount::fen(300000000)); // taken over within the quarter
        QCOMPARE(form->opening + sumOf(form->in) - sumOf(form->out), form->closing);
        QCOMPARE(form->in.size(), 4);
        QCOMPARE(form->in.last().kind, u"冲销"_s);
        QCOMPARE(form->in.last().amount, Amount::fen(-700));
        QVERIFY(form->out.isEmpty());
        QCOMPARE(form->adjustedBook(), view->statement.adjustedBook());
        QCOMPARE(form->adjustedBank(), view->statement.adjustedBank());
        QCOMPARE(form->multiple, QString()); // the bank reported no figures
    }

    void anImportIsRecognisedOrRefused() {
        QVERIFY(service().takeStatement(firstQuarter()));
        const auto again = service().takeStatement(firstQuarter());
        QVERIFY(again && again->lines == 0 && again->known == 3);
        QCOMPARE(service().statements(account_)->size(), 1);

        // Longer than what is there: only the days after it are new.
        auto lines = firstQuarter().lines;
        lines << line(7, {2018, 4, 2}, -500, u"手续费"_s);
        const auto longer = service().takeStatement(statement({2018, 1, 1}, {2018, 4, 30}, 300000000, lines));
        QVERIFY(longer && longer->lines == 1 && longer->known == 3);
        QCOMPARE(service().statements(account_)->last().from, QDate(2018, 4, 1));
        QCOMPARE(service().statements(account_)->last().opening,
                 Amount::fen(300000000 + 80000000 + 240618 + 86419));

        auto changed = firstQuarter();
        changed.lines[1].amount += Amount::fen(1);
        changed.closing += Amount::fen(1);
        QCOMPARE(codeOf(service().takeStatement(changed)), u"statement.overlap_differs"_s);
        QCOMPARE(codeOf(service().takeStatement(statement({2018, 5, 1}, {2018, 6, 30}, 300000000, {}))),
                 u"statement.gap"_s);
        auto broken = firstQuarter();
        broken.closing += Amount::fen(1);
        QCOMPARE(codeOf(service().takeStatement(broken)), u"statement.closing_differs"_s);
    }

    /** A statement of another quarter says nothing of the bank's balance in this one. */
    void withoutAStatementTheBanksBalanceIsNotKnown() {
        QVERIFY(service().takeStatement(statement({2018, 4, 1}, {2018, 6, 30}, 380327037, {})));
        const auto first = service().view(account_, First);
        QVERIFY(!first->statement.bankBalance);
        QVERIFY(!first->statement.adjustedBank());
        QVERIFY(!first->statement.agrees());
        QCOMPARE(first->explanation.result, first->statement.adjustedBook().text());
        QCOMPARE(codeOf(first->signRefusal), u"reconciliation.statement_missing"_s);
        QCOMPARE(service().view(account_, Second)->statement.bankBalance,
                 std::optional(Amount::fen(380327037)));
        QVERIFY(service().takeStatement(firstQuarter()));
        QCOMPARE(service().view(account_, First)->statement.bankBalance,
                 std::optional(Amount::fen(300000000 + 80000000 + 240618 + 86419)));
    }

    /** Nor does one of the quarter before, though that is not closed yet. */
    void anOpenQuartersStatementSaysNothingOfTheNext() {
        QVERIFY(service().takeStatement(firstQuarter()));
        const auto second = service().view(account_, Second);
        QVERIFY(second->statements.isEmpty());
        QVERIFY(!second->statement.bankBalance);
        QVERIFY(!second->statement.agrees());
    }

    void aMatchIsUndoneAlone() {
        QVERIFY(service().takeStatement(firstQuarter()));
        QCOMPARE(*service().matchCertain(account_, First), 2);
        const auto view = service().view(account_, First);
        const auto match = view->matches.first();
        QCOMPARE(codeOf(service().match(account_, match.entries, match.lines)), u"match.taken"_s);
        QVERIFY(service().unmatch(match.id));
        QCOMPARE(service().view(account_, First)->matches.size(), 1);
        QCOMPARE(codeOf(service().unmatch(match.id)), u"match.unknown"_s);
        QVERIFY(service().match(account_, match.entries, match.lines));
        QCOMPARE(codeOf(service().match(account_, match.entries, {})), u"match.sums_differ"_s);
        QVERIFY(service().removeStatement(view->statements.first().id));
        QVERIFY(service().view(account_, First)->matches.isEmpty());
    }

    void whatChangedSinceTheSignatureIsSignedAnew() {
        QVERIFY(service().takeStatement(firstQuarter()));
        QVERIFY(service().sign(account_, First));
        QVERIFY(service().withdrawSignature(account_, First));
        QCOMPARE(codeOf(service().withdrawSignature(account_, First)), u"reconciliation.not_signed"_s);
        QVERIFY(service().sign(account_, First));
        QCOMPARE(*service().matchCertain(account_, First), 2);
        QVERIFY(small_->signInAs(u"fuhe"_s));
        QCOMPARE(codeOf(service().view(account_, First)->checkRefusal), u"reconciliation.changed"_s);
    }

    void quartersCloseInOrder() {
        QVERIFY(service().takeStatement(firstQuarter()));
        QVERIFY(service().takeStatement(statement({2018, 4, 1}, {2018, 6, 30}, 380327037, {})));
        QCOMPARE(codeOf(service().sign(account_, Second)), u"reconciliation.previous_open"_s);
        QVERIFY(Fund(office()).prepare(*interestCredit(account_, Amount::fen(1), {2018, 3, 22}, u"结息"_s)));
        QCOMPARE(codeOf(service().sign(account_, First)), u"reconciliation.entries_waiting"_s);
    }
};

QTEST_MAIN(TestReconciliations)
#include "TestReconciliations.moc"
