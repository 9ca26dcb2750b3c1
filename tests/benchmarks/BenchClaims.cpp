#include "benchmarks/Bench.h"
#include "benchmarks/BenchOffice.h"
#include "exchange/ColumnHeadings.h"
#include "exchange/TableWriter.h"
#include "services/Claims.h"
#include "services/Registry.h"

#include <QGuiApplication>

using namespace steward;
using namespace steward::bench;

namespace {

const QDate Lent(2016, 6, 1);

QList<HouseholdRow> households(int count, const QList<Township>& townships) {
    QList<HouseholdRow> rows;
    for (int i = 0; i < count; ++i) {
        HouseholdRow row;
        row.number = QStringLiteral("YS%1").arg(i, 6, 10, QLatin1Char('0'));
        row.township = townships.at(i % townships.size()).name;
        row.village = QStringLiteral(u"第%1村").arg(1 + i % 14);
        row.head = QStringLiteral(u"张国强");
        row.people = 3;
        row.registeredOn = QDate(2014, 5, 1);
        rows.append(row);
    }
    return rows;
}

/** Loan `i` of household `i`: lent, overdue and not insured. */
LoanRow loan(int i) {
    LoanRow row;
    row.bank = QStringLiteral(u"农商行");
    row.note = QStringLiteral("NS2016%1").arg(i, 6, 10, QLatin1Char('0'));
    row.household = QStringLiteral("YS%1").arg(i, 6, 10, QLatin1Char('0'));
    row.borrower = QStringLiteral(u"张国强");
    row.relation = QStringLiteral(u"户主");
    row.lentOn = Lent;
    row.dueOn = Lent.addYears(1);
    row.amount = row.outstanding = Amount::yuan(30'000);
    row.ratePerMillion = 47'500;
    row.loanClass = LoanClass::Doubtful;
    row.purpose = QStringLiteral(u"脆李种植");
    return row;
}

ClaimRow claimRow(int i, int sequence, const QList<Township>& townships) {
    const auto from = loan(i);
    ClaimRow row;
    row.row = sequence + 3;
    row.sequence = QString::number(sequence);
    row.township = townships.at(i % townships.size()).name;
    row.borrower = row.head = from.borrower;
    row.relation = from.relation;
    row.note = from.note;
    row.lent = from.amount;
    row.lentOn = from.lentOn;
    row.dueOn = from.dueOn;
    row.overduePrincipal = from.outstanding;
    row.loanClass = from.loanClass;
    row.notices = 2;
    row.lastNotice = QDate(2018, 3, 1);
    row.ground = 1;
    row.insurerPaid = Amount();
    row.asked = Amount::yuan(21'000);
    return row;
}

/** The list as the bank's file, without the grounds: each row has that to mend, and is in another claim. */
QString writeList(const BenchOffice& ours, const ClaimListRead& list) {
    QStringList headings;
    for (const auto& column : claimListColumns())
        headings << QString::fromUtf16(column.name);
    QList<QStringList> rows;
    for (const auto& row : list.rows) {
        const auto texts = claimRowTexts(row);
        QStringList cells;
        for (const auto& column : claimListColumns())
            cells << texts.value(QLatin1String(column.key));
        rows << cells;
    }
    const auto path = ours.file(QStringLiteral("list.xlsx"));
    need(writeTable(path, headings, rows));
    return path;
}

} // namespace

/** `claims [LOANS]`: how many loans the register holds; the list holds a twentieth of them. */
int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    BenchOffice ours;
    Registry registry(ours.office());
    const auto townships = need(registry.townships());
    QList<LoanRow> loans;
    for (int i = 0; i < count; ++i)
        loans.append(loan(i));
    const auto households_ = households(count, townships);
    RegisterImport done;
    const auto first = fastest(1, [&] { done = need(registry.takeHouseholds(households_)); });
    const auto second = fastest(1, [&] { done = need(registry.takeLoans(loans, QDate(2018, 3, 20))); });
    if (done.added != count)
        return 1;
    line("taking the register of 100,000 loans", second, "that of 100,000 households", first);

    ClaimListRead list;
    for (int i = 0; i < count / 20; ++i)
        list.rows.append(claimRow(i * 20, i + 1, townships));
    Claims claims(ours.office());
    const auto claim = need(claims.registerClaim(
        {BankId(1), Quarter{2018, 1}, QDate(2018, 3, 20), QStringLiteral("list"), false}));
    ListImport imported;
    const auto bank =
        fastest(1, [&] { imported = need(claims.importList(claim, list, QStringLiteral("list"))); });
    if (imported.rows != count / 20 || imported.clean != imported.rows) {
        std::fprintf(stderr, "%d rows, %d clean\n", imported.rows, imported.clean);
        return 1;
    }
    line("judging 5,000 rows against them (reach 2,000)", bank, "judging them once more",
         fastest(1, [&] { imported = need(claims.judgeAgain(claim)); }));
    const auto file = writeList(ours, list);
    const auto more =
        need(claims.registerClaim({BankId(1), Quarter{2018, 1}, QDate(2018, 3, 20), file, true}));
    const auto read = fastest(1, [&] { imported = need(claims.importFile(more, file)); });
    if (imported.blocked != imported.rows)
        return 1;
    line("annotating its file, two findings a row (2,000)",
         fastest(2, [&] { need(claims.writeAnnotated(more, file, ours.file(QStringLiteral("out.xlsx")))); }),
         "reading and judging it", read);
    line("reading that claim for its page", fastest(2, [&] { need(claims.view(claim)); }), "its import",
         bank);
    return 0;
}
