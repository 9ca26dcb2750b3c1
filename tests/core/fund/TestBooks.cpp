#include "fund/BooksAudit.h"
#include "fund/PostingRules.h"
#include "support/Property.h"

#include <functional>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const AccountId Rural(1);
const AccountId Postal(2);
const QDate Day(2018, 4, 10);

/** One draft of every kind that the books know, 100.00 each. */
QList<EntryDraft> oneOfEach() {
    const auto hundred = Amount::yuan(100);
    return {*openingBalance(Rural, hundred, Day),
            *contribution(Rural, LedgerAccount::CityFunds, hundred, Day, u"市级"_s, u"A1"_s),
            *contribution(Rural, LedgerAccount::CountyFunds, hundred, Day, u"县级"_s, u"A2"_s),
            *contribution(Rural, LedgerAccount::PooledFunds, hundred, Day, u"统筹"_s, u"A3"_s),
            *interestCredit(Rural, hundred, Day, u"利息"_s),
            *compensation(Rural, hundred, Day, ClaimId(1), u"补偿"_s),
            *recoveryReturn(Rural, hundred, Day, u"退回"_s, u"A4"_s),
            *clawback(Rural, hundred, Day, u"收回"_s, u"A5"_s),
            *reallocation(Rural, Postal, hundred, Day, u"A6"_s),
            *bankCharge(Rural, hundred, Day, u"扣费"_s),
            *bankChargeRefund(Rural, hundred, Day, u"退费"_s),
            *treasuryReturn(Rural, hundred, Day, u"A7"_s)};
}

PostingContext open() {
    PostingContext context;
    context.today = QDate(2018, 4, 20);
    context.preparer = UserId(1);
    context.checker = UserId(2);
    for (const auto account : {Rural, Postal}) {
        context.lowestBalanceFrom[account] = Amount::yuan(100);
        context.openedOn[account] = QDate(2018, 1, 1);
    }
    return context;
}

QString codeOf(const EntryDraft& draft, const PostingContext& context) {
    const auto error = postingRefusal(draft, context);
    return error ? error->code : QString();
}

/** Numbers and chains the drafts as the books do. */
QList<Entry> booksOf(const QList<EntryDraft>& drafts) {
    QList<Entry> books;
    QHash<int, int> last;
    QByteArray head(32, '\0');
    for (const auto& draft : drafts) {
        Entry entry;
        entry.id = EntryId(books.size() + 1);
        entry.series = seriesOf(draft);
        entry.year = draft.date.year();
        entry.sequence = ++last[static_cast<int>(entry.series)];
        entry.content = draft;
        entry.preparedBy = UserId(1);
        entry.checkedBy = UserId(2);
        entry.postedAt = QDateTime(Day, QTime(9, 0), Qt::UTC);
        entry.previousHash = head;
        head = entry.hash = chainHash(head, canonicalBytes(entry));
        books << entry;
    }
    return books;
}

/** Chains the entries anew, as a forger would who knows how. */
void rechain(QList<Entry>& books) {
    QByteArray head(32, '\0');
    for (auto& entry : books) {
        entry.previousHash = head;
        head = entry.hash = chainHash(head, canonicalBytes(entry));
    }
}

QStringList faultsOf(const QList<Entry>& books, std::optional<QHash<AccountId, Amount>> kept = {}) {
    BooksAuditor auditor;
    for (const auto& entry : books)
        auditor.take(entry);
    QStringList codes;
    for (const auto& fault : auditor.finish(kept.value_or(auditor.balances()))) {
        if (fault.sentence().isEmpty() || fault.sentence().contains(u'{'))
            codes << u"(bare sentence)"_s;
        codes << fault.code;
    }
    return codes;
}

} // namespace

class TestBooks : public QObject {
    Q_OBJECT
private slots:
    void everyKindBalancesAndMayBePosted() {
        const QString series = u"收收收收收付收收转付收付"_s;
        const auto drafts = oneOfEach();
        for (qsizetype i = 0; i < drafts.size(); ++i) {
            const auto name = entryKindName(drafts[i].kind);
            QVERIFY2(codeOf(drafts[i], open()).isEmpty(), qPrintable(name));
            QCOMPARE(seriesMark(seriesOf(drafts[i])), QString(series[i]));
            QVERIFY(entryKindFrom(name) == drafts[i].kind);
            QVERIFY(!entryKindChinese(drafts[i].kind).isEmpty());
            Amount sum;
            for (const auto& posting : drafts[i].postings) {
                sum += posting.amount;
                QVERIFY(ledgerAccountFrom(ledgerAccountName(posting.account)) == posting.account);
                QVERIFY(!ledgerAccountChinese(posting.account).isEmpty());
            }
            QCOMPARE(sum, Amount());
        }
        QVERIFY(!entryKindFrom(u"gift"_s));
        QVERIFY(!ledgerAccountFrom(u"pocket"_s));
    }

    void whatCannotBeDrafted() {
        for (const auto amount : {Amount(), Amount::fen(-1)}) {
            QCOMPARE(openingBalance(Rural, amount, Day).error().code, u"entry.amount_not_positive"_s);
            QCOMPARE(compensation(Rural, amount, Day, ClaimId(1), u"补偿"_s).error().code,
                     u"entry.amount_not_positive"_s);
            QCOMPARE(reallocation(Rural, Postal, amount, Day, u"A"_s).error().code,
                     u"entry.amount_not_positive"_s);
        }
        QCOMPARE(
            contribution(Rural, LedgerAccount::Clawbacks, Amount::fen(1), Day, u"a"_s, u"b"_s).error().code,
            u"entry.source_missing"_s);
    }

    void theListOfKindsIsClosed() {
        for (const auto& draft : oneOfEach()) {
            const auto name = entryKindName(draft.kind);
            auto turned = draft; // the money the wrong way
            for (auto& posting : turned.postings)
                posting.amount = -posting.amount;
            if (draft.kind != EntryKind::Reallocation)
                QVERIFY2(codeOf(turned, open()) == u"entry.kind_shape"_s, qPrintable(name));
            auto elsewhere = draft; // against an account of another kind
            elsewhere.postings[1] = {draft.kind == EntryKind::Interest ? LedgerAccount::Clawbacks
                                                                       : LedgerAccount::InterestIncome,
                                     {},
                                     draft.postings[1].amount};
            QVERIFY2(codeOf(elsewhere, open()) == u"entry.kind_shape"_s, qPrintable(name));
            auto oneSided = draft;
            oneSided.postings.removeLast();
            QVERIFY2(codeOf(oneSided, open()) == u"entry.kind_shape"_s, qPrintable(name));
        }
        auto toItself = *reallocation(Rural, Rural, Amount::fen(1), Day, u"A"_s);
        QCOMPARE(codeOf(toItself, open()), u"entry.kind_shape"_s);
    }

    void whatIsRefused() {
        const auto refused = [](const char* code,
                                const std::function<void(EntryDraft&, PostingContext&)>& f) {
            auto draft = *treasuryReturn(Rural, Amount::yuan(100), Day, u"财发1号"_s);
            auto context = open();
            f(draft, context);
            QCOMPARE(codeOf(draft, context), QLatin1String(code));
        };
        refused("", [](auto&, auto&) {});
        refused("entry.not_balanced", [](auto& d, auto&) { d.postings[1].amount += Amount::fen(1); });
        refused("entry.summary_missing", [](auto& d, auto&) { d.summary = u" "_s; });
        refused("entry.document_missing", [](auto& d, auto&) { d.document.clear(); });
        refused("entry.account_not_open", [](auto& d, auto&) { d.date = QDate(2017, 12, 31); });
        refused("entry.account_not_open", [](auto&, auto& c) { c.closedOn[Rural] = Day.addDays(-1); });
        refused("", [](auto&, auto& c) { c.closedOn[Rural] = Day; });
        refused("entry.in_future", [](auto& d, auto& c) { d.date = c.today.addDays(1); });
        refused("", [](auto& d, auto& c) { d.date = c.today; });
        refused("entry.period_closed", [](auto&, auto& c) { c.booksClosedTo[Rural] = Day; });
        refused("", [](auto&, auto& c) { c.booksClosedTo[Rural] = Day.addDays(-1); });
        refused("entry.below_zero", [](auto&, auto& c) { c.lowestBalanceFrom[Rural] = Amount::fen(9'999); });
        refused("entry.same_person", [](auto&, auto& c) { c.checker = c.preparer; });
    }

    void anOpeningBalanceComesFirst() {
        auto context = open();
        const auto opening = *openingBalance(Rural, Amount::fen(1), Day);
        context.takenOver[Rural] = {Day, {}};
        QCOMPARE(codeOf(opening, context), u"entry.opening_not_first"_s);
        context.takenOver[Rural] = {{}, Day.addDays(-1)};
        QCOMPARE(codeOf(opening, context), u"entry.opening_not_first"_s);
        context.takenOver[Rural] = {{}, Day}; // a wrong one was reversed: the right one is dated as it was
        QCOMPARE(codeOf(opening, context), QString());
        QCOMPARE(codeOf(*openingBalance(Postal, Amount::fen(1), Day), context), QString());
    }

    void anOpeningIsTakenBackOnItsDay() {
        auto context = open();
        context.openingTakenBack = Day.addDays(-1);
        const auto books = booksOf(oneOfEach());
        const auto reversal = *reversalOf(books.first(), Day, u"记错"_s);
        QCOMPARE(codeOf(reversal, context), u"entry.opening_day"_s);
        context.booksClosedTo[Rural] = Day.addDays(-1); // then no day would do
        QCOMPARE(codeOf(reversal, context), u"entry.opening_closed"_s);
        context.booksClosedTo.clear();
        context.openingTakenBack = Day;
        QCOMPARE(codeOf(reversal, context), QString());
        context.lowestBalanceFrom[Rural] = Amount::fen(1);
        QCOMPARE(codeOf(reversal, context), u"entry.below_zero"_s);
    }

    /** Opening, its reversal, items: neither in nor out; the reversal of anything else is. */
    void listsTellWhatIsTakenOver() {
        TakenOverEntries taken;
        QVERIFY(taken.holds(EntryId(1), EntryKind::OpeningBalance, Day, {}));
        QVERIFY(!taken.holds(EntryId(2), EntryKind::Contribution, Day, {}));
        QVERIFY(taken.holds(EntryId(3), EntryKind::Reversal, Day, EntryId(1)));
        QVERIFY(!taken.holds(EntryId(4), EntryKind::Reversal, Day, EntryId(2)));
        QVERIFY(
            !taken.holds(EntryId(5), EntryKind::Reversal, Day.addDays(1), EntryId(1))); // of its own period
    }

    void anItemTakenOverGoesWithTheOpening() {
        auto context = open();
        const auto paid = *takenOverItem(Rural, Amount::fen(-5), Day, u"已付未达"_s, u"2017-付-0009"_s);
        QCOMPARE(codeOf(paid, context), u"entry.item_without_opening"_s);
        context.takenOver[Rural] = {Day.addDays(-1), {}};
        QCOMPARE(codeOf(paid, context), u"entry.item_without_opening"_s);
        context.takenOver[Rural] = {Day, Day};
        QCOMPARE(codeOf(paid, context), QString());
        QCOMPARE(codeOf(*takenOverItem(Rural, Amount::fen(5), Day, u"已收未达"_s, u"x"_s), context),
                 QString());
        context.lowestBalanceFrom[Rural] = Amount::fen(4);
        QCOMPARE(codeOf(paid, context), u"entry.below_zero"_s);
        auto negative = paid; // the opening balance itself is never negative
        negative.document.clear();
        QCOMPARE(codeOf(negative, open()), u"entry.kind_shape"_s);
    }

    void aReversalMirrorsOnce() {
        const auto books = booksOf(oneOfEach());
        for (const auto& entry : books) {
            const auto reversal = *reversalOf(entry, Day, u"金额有误"_s);
            QCOMPARE(codeOf(reversal, open()), QString());
            QCOMPARE(reversal.reverses, entry.id);
            QVERIFY(reversal.summary.contains(entry.number()));
            QVERIFY(seriesOf(reversal) == entry.series); // a red receipt is still a receipt
            for (qsizetype i = 0; i < reversal.postings.size(); ++i)
                QCOMPARE(reversal.postings[i].amount, -entry.content.postings[i].amount);
            auto again = open();
            again.alreadyReversed = true;
            QCOMPARE(codeOf(reversal, again), u"entry.reversed_already"_s);
            auto ofReversal = entry;
            ofReversal.content = reversal;
            QCOMPARE(reversalOf(ofReversal, Day, u"再"_s).error().code, u"entry.reversal_of_reversal"_s);
            auto nameless = reversal;
            nameless.reverses = {};
            QCOMPARE(codeOf(nameless, open()), u"entry.kind_shape"_s);
        }
        QCOMPARE(books[5].number(), u"2018-付-0001"_s);
        QCOMPARE(books[8].number(), u"2018-转-0001"_s);
    }

    void theAuditNamesEachTampering() {
        const auto tampered = [](const std::function<void(QList<Entry>&)>& tamper, bool chainedAnew) {
            auto books = booksOf(oneOfEach());
            tamper(books);
            if (chainedAnew)
                rechain(books);
            return faultsOf(books);
        };
        QCOMPARE(tampered([](auto&) {}, false), QStringList());
        using Faults = QStringList;
        const QList<std::function<void(Entry&)>> fields{
            [](Entry& e) { e.content.date = Day.addDays(1); },
            [](Entry& e) { e.content.summary += u'x'; },
            [](Entry& e) { e.content.document += u'x'; },
            [](Entry& e) { e.content.claim = ClaimId(9); },
            [](Entry& e) { e.content.reverses = EntryId(1); },
            [](Entry& e) { e.content.kind = EntryKind::Clawback; },
            [](Entry& e) { e.preparedBy = UserId(3); },
            [](Entry& e) { e.checkedBy = UserId(3); },
            [](Entry& e) { e.postedAt = e.postedAt.addSecs(1); },
            [](Entry& e) { std::swap(e.content.postings[0], e.content.postings[1]); },
            [](Entry& e) { e.content.postings[0].specialAccount = Postal; }};
        for (const auto& field : fields)
            QCOMPARE(tampered([&](auto& books) { field(books[2]); }, false), Faults{u"entry_changed"_s});
        QCOMPARE(tampered([](auto& books) { books[2].hash[0] = '\1'; }, false),
                 (Faults{u"entry_changed"_s, u"chain_broken"_s}));
        QCOMPARE(tampered([](auto& books) { books.removeAt(5); }, false),
                 (Faults{u"entry_missing"_s, u"chain_broken"_s, u"number_gap"_s}));
        // A forger who computes the chain anew is still found by what the entries say.
        QCOMPARE(tampered([](auto& books) { books[2].sequence = 7; }, true),
                 (Faults{u"number_gap"_s, u"number_gap"_s})); // where it jumps, and where it falls back
        QCOMPARE(tampered([](auto& books) { books[2].content.postings[1].amount += Amount::fen(1); }, true),
                 Faults{u"not_balanced"_s});
        QCOMPARE(tampered([](auto& books) { books[2].checkedBy = books[2].preparedBy; }, true),
                 Faults{u"same_person"_s});
    }

    void theAuditFindsAReversalThatTakesBackSomethingElse() {
        const auto reversed = [](const std::function<void(QList<EntryDraft>&)>& change) {
            auto drafts = oneOfEach();
            drafts << *reversalOf(booksOf(drafts)[4], Day, u"误"_s); // the interest
            change(drafts);
            return faultsOf(booksOf(drafts));
        };
        const QStringList wrong{u"reversal_wrong"_s};
        QCOMPARE(reversed([](auto&) {}), QStringList());
        QCOMPARE(reversed([](auto& drafts) { drafts << drafts.constLast(); }), wrong); // twice
        QCOMPARE(reversed([](auto& drafts) { drafts.last().reverses = EntryId(99); }), wrong);
        QCOMPARE(reversed([](auto& drafts) {
                     drafts.last().postings[0].amount = Amount::fen(-1);
                     drafts.last().postings[1].amount = Amount::fen(1);
                 }),
                 wrong);
    }

    void theAuditComparesBalances() {
        const auto books = booksOf(oneOfEach());
        const QHash<AccountId, Amount> kept{{Rural, Amount::yuan(400)}, {Postal, Amount::yuan(100)}};
        QCOMPARE(faultsOf(books, kept), QStringList());
        QCOMPARE(faultsOf(books, QHash<AccountId, Amount>{{Rural, Amount::yuan(400)}}),
                 QStringList{u"balance_differs"_s});
        auto more = kept;
        more[AccountId(3)] = Amount::fen(1); // an account without entries
        QCOMPARE(faultsOf(books, more), QStringList{u"balance_differs"_s});
        const auto overdrawn = booksOf({*bankCharge(Rural, Amount::fen(1), Day, u"扣费"_s)});
        QCOMPARE(faultsOf(overdrawn), QStringList{u"below_zero"_s});
    }

    void theLedgerSumsToZero() {
        QVERIFY_LAW("whatever is posted, debit equals credit and the audit agrees", [] {
            QList<EntryDraft> drafts{*openingBalance(Rural, Amount::yuan(1'000'000), Day)};
            const auto kinds = oneOfEach();
            const auto count = *rc::gen::inRange(0, 40);
            for (int i = 0; i < count; ++i) {
                auto draft = kinds[*rc::gen::inRange<qsizetype>(1, kinds.size())];
                const auto amount = Amount::fen(*rc::gen::inRange<qint64>(1, 1'000'000));
                for (auto& posting : draft.postings)
                    posting.amount = posting.amount.isNegative() ? -amount : amount;
                drafts << draft;
                if (*rc::gen::inRange(0, 4) == 0)
                    drafts << *reversalOf(booksOf(drafts).constLast(), Day, u"误"_s);
            }
            Amount sum;
            for (const auto& draft : drafts)
                for (const auto& posting : draft.postings)
                    sum += posting.amount;
            RC_ASSERT(sum.isZero());
            RC_ASSERT(faultsOf(booksOf(drafts)).isEmpty());
        });
    }
};

QTEST_GUILESS_MAIN(TestBooks)
#include "TestBooks.moc"
