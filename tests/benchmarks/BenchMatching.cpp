#include "benchmarks/Bench.h"
#include "core/reconciliation/Books.h"

#include <random>

using namespace steward;

namespace {

constexpr int Lines = 5000;

struct Quarter {
    QList<BookLine> entries;
    QList<StatementLine> lines;
};

/** A quarter's movements up to two days late at the bank; `amounts` different amounts, so many alike. */
Quarter quarter(quint32 amounts) {
    std::mt19937 random(20180331);
    Quarter made;
    for (int i = 1; i <= Lines; ++i) {
        const auto day = QDate(2018, 1, 1).addDays(static_cast<int>(random() % 88));
        const qint64 fen = 100 * (1 + static_cast<qint64>(random() % amounts));
        made.entries << booked(i, day, fen, QStringLiteral(u"追偿退回"));
        made.lines << written(i, day.addDays(static_cast<int>(random() % 3)), fen,
                              QStringLiteral(u"退回追偿款"));
    }
    return made;
}

/** The peer: a hash of amounts, the first that fits; what nobody would want, but not less work. */
qsizetype firstThatFits(const Quarter& quarter) {
    QMultiHash<qint64, qsizetype> byAmount;
    for (qsizetype place = 0; place < quarter.lines.size(); ++place)
        byAmount.insert(quarter.lines.at(place).amount.inFen(), place);
    qsizetype matched = 0;
    for (const auto& entry : quarter.entries)
        if (const auto found = byAmount.find(entry.amount.inFen()); found != byAmount.end()) {
            byAmount.erase(found);
            ++matched;
        }
    return matched;
}

void measure(const char* what, quint32 amounts) {
    const auto books = quarter(amounts);
    bench::line(what, bench::fastest(3, [&] { proposeMatches(books.entries, books.lines); }),
                "a hash of amounts", bench::fastest(3, [&] { firstThatFits(books); }));
}

} // namespace

int main() {
    measure("5,000 lines with 5,000 entries, amounts mostly unlike (reach 1,000)", 1'000'000);
    measure("the same, 400 amounts", 400);
    measure("the same, 12 amounts", 12);
    measure("the same, all of one amount", 1);
    return 0;
}
