#include "benchmarks/Bench.h"
#include "benchmarks/BenchOffice.h"
#include "benchmarks/RawBooks.h"
#include "services/Check.h"
#include "services/Fund.h"
#include "storage/AuditRepository.h"
#include "storage/EntryRepository.h"

#include <QFile>
#include <QGuiApplication>

using namespace steward;
using namespace steward::bench;

namespace {

constexpr UserId Preparer(2);
constexpr UserId Checker(3);

/** What the program stores when an entry is posted: the entry and its audit line, in one transaction. */
void postOne(Database& database, const EntryDraft& draft, const QDateTime& moment) {
    Transaction transaction(database);
    need(transaction.begin());
    const auto entry = need(EntryRepository(database).post(draft, Preparer, Checker, moment));
    const AuditLine line{moment,
                         Checker,
                         QStringLiteral(u"乙（复核）"),
                         QStringLiteral("entry.post"),
                         QStringLiteral("entry"),
                         entry.id.value,
                         {{QStringLiteral("number"), entry.number()},
                          {QStringLiteral("day"), QStringLiteral("2018-03-20")},
                          {QStringLiteral("amount"), QStringLiteral("1.00")}}};
    need(AuditRepository(database).append(line));
    need(transaction.commit());
}

EntryDraft oneYuan() {
    return need(contribution(AccountId(1), LedgerAccount::CountyFunds, Amount::yuan(1), QDate(2018, 3, 20),
                             QStringLiteral(u"拨入县级财政专项资金"), QStringLiteral(u"财预〔2018〕12号")));
}

void oneByOne(BenchOffice& ours, RawBooks& theirs, int count) {
    const auto draft = oneYuan();
    const auto moment = ours.office().clock().now();
    // By turns, so that a busy disk is busy for both.
    auto mine = std::numeric_limits<double>::max();
    auto raw = mine;
    for (int turn = 0; turn < 5; ++turn) {
        mine = std::min(mine, fastest(1, [&] {
                            for (int i = 0; i < count; ++i)
                                postOne(ours.office().database(), draft, moment);
                        }));
        raw = std::min(raw, fastest(1, [&] {
                           for (int i = 0; i < count; ++i) {
                               theirs.begin();
                               theirs.post();
                               theirs.commit();
                           }
                       }));
    }
    line("postings, each durable by itself (reach 1.3 x)", mine, "SQLite's C interface alone", raw);
}

/** The second person's whole act: rules of day and balance, review of top-ups, then the same as above. */
void checkedByRule(BenchOffice& ours, RawBooks& theirs, int count) {
    const auto draft = oneYuan();
    ours.actAs(Role::Clerk);
    QList<EntryId> waiting;
    for (int i = 0; i < count; ++i)
        waiting << need(Fund(ours.office()).prepare(draft));
    ours.actAs(Role::Reviewer);
    const auto mine = fastest(1, [&] {
        for (const auto each : waiting)
            need(Fund(ours.office()).check(each));
    });
    const auto raw = fastest(1, [&] {
        for (int i = 0; i < count; ++i) {
            theirs.begin();
            theirs.post();
            theirs.commit();
        }
    });
    line("the same checked by another, with every rule", mine, "SQLite's C interface alone", raw);
}

void together(BenchOffice& ours, RawBooks& theirs, int count) {
    const auto draft = oneYuan();
    const auto moment = ours.office().clock().now();
    const auto mine = fastest(1, [&] {
        Transaction transaction(ours.office().database());
        need(transaction.begin());
        for (int i = 0; i < count; ++i)
            postOne(ours.office().database(), draft, moment);
        need(transaction.commit());
    });
    const auto raw = fastest(1, [&] {
        theirs.begin();
        for (int i = 0; i < count; ++i)
            theirs.post();
        theirs.commit();
    });
    line("the same in one transaction (reach 2 x)", mine, "SQLite's C interface alone", raw);
}

void balances(BenchOffice& ours, RawBooks& theirs) {
    EntryRepository entries(ours.office().database());
    const auto account = AccountId(1);
    const auto raw = fastest(5, [&] { theirs.balance(); });
    line("balance on a day (reach 1.5 x)",
         fastest(5, [&] { need(entries.balanceOn(account, QDate(2018, 3, 20))); }), "SQLite's sum", raw);
    line("balance now", fastest(5, [&] { need(entries.balance(account)); }), "SQLite's sum", raw);
}

double openAndCheck(BenchOffice& ours) {
    return fastest(2, [&] {
        ours.close();
        ours.open();
        const auto report = need(checkOffice(ours.office()));
        if (!report.good()) {
            std::fprintf(stderr, "%s\n", qPrintable(report.faults.first().sentence()));
            std::exit(1);
        }
    });
}

} // namespace

/** `books [ENTRIES]`: how many entries the large file holds; a tenth of them come first. */
int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const int entries = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    BenchOffice ours;
    ours.close();
    QFile::copy(ours.path(), ours.file(QStringLiteral("raw.steward")));
    RawBooks theirs(ours.file(QStringLiteral("raw.steward")).toUtf8());
    ours.open();
    oneByOne(ours, theirs, std::max(10, entries / 500));
    checkedByRule(ours, theirs, std::max(10, entries / 500));
    together(ours, theirs, entries / 10);
    const auto tenth = openAndCheck(ours);
    together(ours, theirs, entries - entries / 10);
    checkedByRule(ours, theirs, std::max(10, entries / 500)); // all of one day, which the rules add up
    balances(ours, theirs);
    line("opening and checking it all (reach 1,000)", openAndCheck(ours), "a tenth of the entries", tenth);
    return 0;
}
