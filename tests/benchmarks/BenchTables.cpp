#include "benchmarks/Bench.h"
#include "benchmarks/BenchOffice.h"
#include "fund/FundPage.h"
#include "fund/PeriodChoice.h"
#include "registry/LoansPage.h"
#include "services/Registry.h"
#include "storage/EntryRepository.h"
#include "support/StandInHost.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

#include <sqlite3.h>

using namespace steward;
using namespace steward::bench;

namespace {

/** Entries over the first quarter's days, with amounts and summaries that differ. */
void fill(Office& office, int entries) {
    Transaction transaction(office.database());
    need(transaction.begin());
    EntryRepository repository(office.database());
    const QDate first(2018, 1, 2);
    for (int i = 0; i < entries; ++i) {
        const auto day = first.addDays(static_cast<qint64>(i) * first.daysTo(office.today()) / entries);
        const auto draft = need(contribution(AccountId(1), LedgerAccount::CountyFunds,
                                             Amount::fen(100 + i * 7919LL % 1'000'003), day,
                                             QStringLiteral(u"拨入县级财政专项资金第%1批").arg(i * 31 % 977),
                                             QStringLiteral(u"财预〔2018〕%1号").arg(i)));
        need(repository.post(draft, UserId(2), UserId(3), office.clock().now()));
    }
    need(transaction.commit());
}

/** The peer: SQLite alone, reading every row that the page shows. */
double select(const QString& path, const QByteArray& sql) {
    sqlite3* database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const auto time = fastest(3, [&] {
        sqlite3_stmt* row = nullptr;
        sqlite3_prepare_v2(database, sql.constData(), -1, &row, nullptr);
        while (sqlite3_step(row) == SQLITE_ROW)
            for (int column = 0; column < sqlite3_column_count(row); ++column)
                sqlite3_column_text(row, column);
        sqlite3_finalize(row);
    });
    sqlite3_close(database);
    return time;
}

/** Until the page stands on the screen. */
template<class Work>
double shown(Work work) {
    return fastest(5, [&] {
        work();
        QCoreApplication::processEvents();
    });
}

/** The longest of the steps from top to bottom: what a scrolling clerk waits at worst. */
double longestStep(QTableView* table) {
    auto* bar = table->verticalScrollBar();
    constexpr int Steps = 200;
    double longest = 0;
    for (int i = 0; i <= Steps; ++i)
        longest = std::max(longest, fastest(1, [&] {
                               bar->setValue(static_cast<int>(qint64(bar->maximum()) * i / Steps));
                               QCoreApplication::processEvents();
                           }));
    return longest;
}

constexpr auto Select = "SELECT e.day, e.series, e.year, e.sequence, e.summary, p.amount, sum(p.amount) OVER "
                        "(ORDER BY p.day, p.entry) FROM postings p JOIN entries e ON e.id = p.entry "
                        "WHERE p.special_account = 1 ";

void measure(const char* what, FundPage& page, const QString& tableName, const QString& path,
             const char* open) {
    auto* table = page.findChild<QTableView*>(tableName);
    auto* words = page.findChild<QLineEdit*>(tableName + QStringLiteral("Filter"));
    std::printf("%s\n", what);
    line("  open (reach 150)", shown([&] { page.reload(); }), "SQLite's rows", select(path, open));
    auto* idle = table->parentWidget()->findChild<QTimer*>({}, Qt::FindDirectChildrenOnly);
    std::printf("%-44s %9.2f ms\n", "  numbers and summaries read in idle moments", fastest(1, [&] {
                    while (idle->isActive())
                        QCoreApplication::processEvents();
                }));
    const QByteArray ordered = QByteArray(open) + " ORDER BY e.summary";
    for (const int column : {0, 1, 2, 3})
        line("  sort by a column (reach 150)",
             std::max(shown([&] { table->sortByColumn(column, Qt::DescendingOrder); }),
                      shown([&] { table->sortByColumn(column, Qt::AscendingOrder); })),
             "SQLite's rows by summary", select(path, ordered));
    table->sortByColumn(-1, Qt::AscendingOrder);
    const QByteArray alike = QByteArray(open) + " AND e.summary LIKE '%第97%'";
    line("  filter (reach 150)",
         fastest(1,
                 [&] {
                     words->setText(QStringLiteral(u"第97"));
                     QCoreApplication::processEvents();
                 }),
         "SQLite's rows by LIKE", select(path, alike));
    words->clear();
    std::printf("%-44s %9.2f ms\n", "  the longest of 200 steps of scrolling", longestStep(table));
}

/** The register of households, which the page reads a screenful at a time. */
void measureRegister(BenchOffice& ours, int households) {
    QList<HouseholdRow> rows;
    for (int i = 0; i < households; ++i) {
        HouseholdRow row;
        row.number = QStringLiteral("N%1").arg(i, 6, 10, QLatin1Char('0'));
        row.township = QStringLiteral(u"庙宇镇");
        row.village = QStringLiteral("V%1").arg(i % 97);
        row.head = QStringLiteral(u"某%1").arg(households - i);
        row.headIdNumber = QStringLiteral("99023719500101%1").arg(i % 10000, 4, 10, QLatin1Char('0'));
        row.registeredOn = {2014, 1, 1};
        rows << row;
    }
    need(Registry(ours.office()).takeHouseholds(rows));
    StandInHost host(ours.office());
    LoansPage page(host);
    page.resize(1280, 800);
    page.show();
    auto* table = page.findChild<QTableView*>(QStringLiteral("householdsTable"));
    auto* search = page.findChild<QLineEdit*>(QStringLiteral("householdsSearch"));
    const auto peer = [&](const char* order) {
        return select(ours.path(), QByteArray("SELECT * FROM households ") + order);
    };
    std::printf("register of households\n");
    line("  open (reach 150)", shown([&] { page.reload(); }), "SQLite's first rows", peer("LIMIT 200"));
    line("  sort by a column (reach 150)", shown([&] { table->sortByColumn(3, Qt::DescendingOrder); }),
         "SQLite's first rows so", peer("ORDER BY village DESC LIMIT 200"));
    line("  to the last row (reach 150)",
         fastest(1,
                 [&] {
                     table->scrollToBottom();
                     QCoreApplication::processEvents();
                 }),
         "SQLite's last rows so", peer("ORDER BY village LIMIT 200"));
    line("  search (reach 150)",
         fastest(1,
                 [&] {
                     search->setText(QStringLiteral("N099999"));
                     emit search->returnPressed();
                 }),
         "SQLite's rows by LIKE", peer("WHERE number LIKE '%N099999%'"));
}

} // namespace

/** `tables [ENTRIES]`: the books' pages with as many rows. */
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    BenchOffice ours;
    fill(ours.office(), argc > 1 ? QByteArray(argv[1]).toInt() : 100'000);
    StandInHost host(ours.office());
    FundPage page(host);
    page.resize(1280, 800);
    page.show();
    measure("cash-book of an account", page, QStringLiteral("cashBookTable"), ours.path(), Select);
    page.findChild<QTabWidget*>(QStringLiteral("fundTabs"))->setCurrentIndex(1);
    measure("vouchers of all accounts", page, QStringLiteral("vouchersTable"), ours.path(), Select);
    measureRegister(ours, argc > 1 ? QByteArray(argv[1]).toInt() : 100'000);
    return 0;
}
