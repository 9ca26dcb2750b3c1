#include "benchmarks/Bench.h"
#include "benchmarks/BenchOffice.h"
#include "registry/Township.h"
#include "services/Claims.h"
#include "services/Desk.h"
#include "services/Registry.h"
#include "storage/BankRepository.h"
#include "storage/ClaimRepository.h"
#include "storage/EntryRepository.h"

#include <QGuiApplication>

#include <sqlite3.h>

using namespace steward;
using namespace steward::bench;

namespace {

constexpr int Years = 10;
constexpr int ItemsAClaim = 120;
constexpr int EntriesAQuarter = 800;

/** What a bank claims for one quarter, decided and paid unless it is the last. */
Result<void> claimOf(Office& office, BankId bank, Quarter quarter, bool last) {
    ClaimRepository claims(office.database());
    const auto townships = shippedTownships();
    Claim claim;
    claim.bank = bank;
    claim.quarter = quarter;
    claim.state = last ? ClaimState::TownshipReview : ClaimState::Closed;
    claim.receivedOn = quarter.last().addDays(-20);
    claim.policyId = office.policies().first().id;
    STEWARD_LET(id, claims.insert(claim));
    for (int i = 0; i < ItemsAClaim; ++i) {
        Item item;
        item.claim = id;
        item.position = i + 1;
        item.row.note = QStringLiteral("NS%1%2").arg(quarter.code()).arg(i);
        item.townshipCode = townships.at(i % townships.size()).code;
        item.state = last ? ItemState::Live : ItemState::Approved;
        item.shares = LossShares{
            Amount::yuan(30'000), {}, Amount::yuan(30'000), Amount::yuan(21'000), Amount::yuan(9'000)};
        STEWARD_TRY(claims.insertItem(item));
    }
    for (const auto& township : townships) {
        Review review;
        review.claim = id;
        review.townshipCode = township.code;
        review.forwardedOn = claim.receivedOn;
        review.due = {claim.receivedOn.addDays(7), true};
        if (!last)
            review.approvedOn = review.due.day;
        STEWARD_TRY(claims.insertReview(review));
    }
    return {};
}

Result<void> entriesOf(Office& office, AccountId account, Quarter quarter) {
    EntryRepository entries(office.database());
    const auto moment = QDateTime(quarter.last(), QTime(9, 0), Qt::UTC);
    for (int i = 0; i < EntriesAQuarter; ++i) {
        STEWARD_LET(draft, contribution(account, LedgerAccount::CityFunds, Amount::yuan(1),
                                        quarter.first().addDays(i % 80), QStringLiteral("r"), {}));
        STEWARD_TRY(entries.post(draft, UserId(2), UserId(3), moment));
    }
    return {};
}

/** Three banks over ten years, as they stand in the file afterwards. */
Result<void> fill(Office& office, Quarter today) {
    AuditNote note{QStringLiteral("bench.fill"), QStringLiteral("file"), 0, {}};
    return office.act(note, [&]() -> Result<void> {
        auto quarter = today;
        for (int i = 0; i < Years * 4; ++i, quarter = quarter.previous())
            for (int bank = 1; bank <= 3; ++bank) {
                STEWARD_TRY(claimOf(office, BankId(bank), quarter, i == 0));
                STEWARD_TRY(entriesOf(office, AccountId(bank), quarter));
            }
        return {};
    });
}

/** Reads all that SQLite's own interface answers, and throws it away. */
void readAll(const QByteArray& path, const QList<const char*>& questions) {
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        std::exit(1);
    for (const auto* sql : questions) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(database));
            std::exit(1);
        }
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int i = 0; i < sqlite3_column_count(statement); ++i)
                sqlite3_column_text(statement, i);
        sqlite3_finalize(statement);
    }
    sqlite3_close(database);
}

/** The peer: the sums and rows that the desk shows. */
void rawDesk(const QByteArray& path) {
    readAll(
        path,
        {"SELECT * FROM claims", "SELECT * FROM banks", "SELECT * FROM special_accounts",
         "SELECT * FROM balances", "SELECT * FROM pending_entries", "SELECT * FROM top_ups",
         "SELECT bank, max(month_end), outstanding FROM portfolio_figures GROUP BY bank",
         "SELECT account, max(closes_on) FROM reconciliations GROUP BY account",
         "SELECT r.*, (SELECT count(*) FROM items i WHERE i.claim = r.claim AND i.township = r.township) "
         "FROM reviews r JOIN claims c ON c.id = r.claim WHERE c.state = 'township_review'",
         "SELECT c.id, i.state, count(*), sum(i.fund) FROM claims c JOIN items i ON i.claim = c.id WHERE "
         "c.quarter >= '2015Q2' OR c.state <> 'closed' GROUP BY c.id, i.state",
         "SELECT e.day, e.kind, sum(p.amount) FROM entries e JOIN postings p ON p.entry = e.id WHERE e.day "
         ">= '2017-03-21' AND p.special_account IS NOT NULL GROUP BY e.day, e.kind",
         "SELECT o.special_account, e.day, p.amount FROM postings p JOIN entries e ON e.id = p.entry JOIN "
         "postings o ON o.entry = p.entry AND o.special_account IS NOT NULL WHERE p.account = 9"});
}

/** The peer of the list of claims. */
void rawClaims(const QByteArray& path) {
    readAll(path, {"SELECT * FROM claims", "SELECT claim, count(*), sum(principal), sum(insurer), sum(fund), "
                                           "sum(bank_part) FROM items GROUP BY claim"});
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    BenchOffice ours;
    auto& office = ours.office();
    Registry registry(office);
    for (int i = 2; i <= 3; ++i) {
        Bank bank;
        bank.name = QStringLiteral(u"银行%1").arg(i);
        SpecialAccount account;
        account.bank = need(registry.saveBank(bank));
        account.number = QString::number(i);
        account.openedOn = QDate(2008, 1, 1);
        need(registry.saveAccount(account));
    }
    for (int i = 1; i <= 3; ++i)
        for (QDate month(2008, 1, 31); month < office.today();
             month = month.addDays(1).addMonths(1).addDays(-1)) {
            PortfolioFigure figure;
            figure.bank = BankId(i);
            figure.monthEnd = month;
            figure.outstanding = Amount::yuan(9'000'000);
            need(BankRepository(office.database()).saveFigure(figure));
        }
    need(fill(office, Quarter::of(office.today())));
    DeskView view;
    const auto desk = fastest(5, [&] { view = need(Desk(office).view()); });
    if (view.duties.size() < 3 || view.quarters.first().paid.isZero())
        return 1;
    const auto path = ours.path().toUtf8();
    line("the desk after 10 years (reach 200)", desk, "its sums and rows from SQLite",
         fastest(5, [&] { rawDesk(path); }));
    QList<ClaimSummary> claims;
    const auto list = fastest(5, [&] { claims = need(Claims(office).list()); });
    if (claims.size() < 100)
        return 1;
    line("the list of claims of 10 years", list, "its rows from SQLite, added up",
         fastest(5, [&] { rawClaims(path); }));
    return 0;
}
