#include "commands/Offices.h"
#include "commands/Values.h"
#include "services/Claims.h"
#include "services/Papers.h"
#include "services/Registry.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/** What the sheet and the options together say of the claim. */
struct Occasion {
    Bank bank;
    Quarter quarter;
    QDate received;
};

Error notTold(const char* what, const char* remedy) {
    return {u"import.occasion_missing"_s, what, remedy, {}};
}

Result<Occasion> occasionOf(const Arguments& arguments, Office& office, const Result<ClaimListRead>& read) {
    if (!read && !(arguments.has("bank") && arguments.has("quarter")))
        return refuse(read.error());
    Occasion occasion;
    const auto bank = arguments.value("bank", read ? read->bank : QString());
    if (bank.isEmpty())
        return refuse(notTold(QT_TRANSLATE_NOOP("Refusal", "The sheet does not say which bank claims."),
                              QT_TRANSLATE_NOOP("Refusal", "Name it with --bank.")));
    STEWARD_LET(found, Registry(office).findBank(bank));
    occasion.bank = found;
    if (arguments.has("quarter")) {
        STEWARD_LET(quarter, Quarter::parse(arguments.value("quarter")));
        occasion.quarter = quarter;
    } else if (read && read->quarter) {
        occasion.quarter = *read->quarter;
    } else {
        return refuse(notTold(QT_TRANSLATE_NOOP("Refusal", "The sheet does not say which quarter it is for."),
                              QT_TRANSLATE_NOOP("Refusal", "Name it with --quarter, such as 2018Q1.")));
    }
    occasion.received = office.today();
    if (arguments.has("received")) {
        STEWARD_LET(day, readDay(arguments.value("received")));
        occasion.received = day;
    }
    return occasion;
}

/** The bank's draft of that quarter, into which mended rows come back; else a new claim. */
Result<ClaimId> claimFor(Claims& claims, const Occasion& occasion, const Arguments& arguments) {
    const bool supplement = arguments.has("supplement");
    ClaimFilter filter;
    filter.bank = occasion.bank.id;
    filter.quarter = occasion.quarter;
    filter.state = ClaimState::Draft;
    STEWARD_LET(drafts, claims.list(filter));
    for (const auto& draft : drafts)
        if ((draft.claim.supplement > 0) == supplement)
            return draft.claim.id;
    return claims.registerClaim({occasion.bank.id, occasion.quarter, occasion.received,
                                 QFileInfo(arguments.operand(1)).fileName(), supplement});
}

QJsonObject toJson(const Item& item) {
    QJsonArray findings;
    for (const auto& finding : item.findings)
        findings << finding.name();
    QJsonObject object{{u"row"_s, item.row.row},
                       {u"sequence"_s, item.row.sequence},
                       {u"note"_s, item.row.note},
                       {u"blocked"_s, item.blocked()},
                       {u"findings"_s, findings}};
    if (item.shares) {
        object.insert(u"principal"_s, item.shares->principal.plain());
        object.insert(u"insurer"_s, item.shares->insurer.plain());
        object.insert(u"fund"_s, item.shares->fund.plain());
        object.insert(u"bank"_s, item.shares->bank.plain());
    }
    return object;
}

QJsonObject toJson(const ColumnTotal& total) {
    return {{u"row"_s, total.row},
            {u"column"_s, total.heading},
            {u"stated"_s, total.stated.plain()},
            {u"computed"_s, total.computed.plain()},
            {u"agrees"_s, total.agrees()}};
}

QJsonObject toJson(const AcceptedRow& row) {
    QJsonArray changes;
    for (const auto& change : row.changes)
        changes << QJsonObject{
            {u"column"_s, change.field}, {u"accepted"_s, change.accepted}, {u"listed"_s, change.listed}};
    return {{u"row"_s, row.row}, {u"note"_s, row.note}, {u"claim"_s, row.claim}, {u"changes"_s, changes}};
}

QJsonObject toJson(const ClaimView& view, const ListImport& done, const QList<ColumnTotal>& stated) {
    QJsonArray accepted;
    for (const auto& row : done.accepted)
        accepted << toJson(row);
    QJsonArray items;
    for (const auto& item : view.items)
        items << toJson(item);
    QJsonArray problems;
    for (const auto& problem : done.problems)
        problems << steward::toJson(problem);
    QJsonArray own;
    for (const auto& total : stated)
        own << toJson(total);
    const auto& live = view.summary.live;
    return {{u"claim"_s, view.summary.claim.id.value},
            {u"bank"_s, view.bank.name},
            {u"quarter"_s, view.summary.claim.quarter.code()},
            {u"supplement"_s, view.summary.claim.supplement},
            {u"received"_s, view.summary.claim.receivedOn.toString(Qt::ISODate)},
            {u"rows"_s, done.rows},
            {u"clean"_s, done.clean},
            {u"blocked"_s, done.blocked},
            {u"accepted"_s, accepted},
            {u"items"_s, items},
            {u"totals"_s, QJsonObject{{u"items"_s, live.items},
                                      {u"principal"_s, live.principal.plain()},
                                      {u"insurer"_s, live.insurer.plain()},
                                      {u"fund"_s, live.fund.plain()},
                                      {u"bank"_s, live.bank.plain()}}},
            {u"statedTotals"_s, own},
            {u"problems"_s, problems}};
}

/** What became of rows that were taken up before: their number, and each cell that now says something else.
 */
QStringList toldOfAccepted(const QList<AcceptedRow>& rows) {
    QStringList lines;
    for (const auto& row : rows)
        for (const auto& change : row.changes)
            lines << commandText(QT_TRANSLATE_NOOP("Command",
                                                   "Row %1, loan note %2 was taken up in %3 before: %4 was "
                                                   "“%5” and is “%6” now, which is not taken over."))
                         .arg(row.row)
                         .arg(row.note, row.claim, change.heading, change.accepted, change.listed);
    if (!rows.isEmpty())
        lines << commandText(
                     QT_TRANSLATE_NOOP("Command", "%1 rows were taken up before and stay as they are."))
                     .arg(rows.size());
    return lines;
}

QString told(const ClaimView& view, const ListImport& done, const QList<ColumnTotal>& stated) {
    auto lines = toldOfAccepted(done.accepted);
    for (const auto& problem : done.problems)
        lines << problem.sentence();
    for (const auto& item : view.items)
        for (const auto& finding : item.findings)
            lines << commandText(QT_TRANSLATE_NOOP("Command", "Row %1, loan note %2: %3 (%4)"))
                         .arg(item.row.row)
                         .arg(item.row.note, finding.sentence(), finding.name());
    for (const auto& total : stated)
        if (total.agrees())
            lines << commandText(QT_TRANSLATE_NOOP("Command", "The sheet's own total of %1 agrees: %2."))
                         .arg(total.heading, total.stated.text());
    const auto& live = view.summary.live;
    lines << commandText(
                 QT_TRANSLATE_NOOP("Command", "%1, %2: %3 rows, %4 without blocking findings, %5 blocked."))
                 .arg(view.bank.name, view.summary.claim.quarter.code())
                 .arg(done.rows)
                 .arg(done.clean)
                 .arg(done.blocked)
          << commandText(
                 QT_TRANSLATE_NOOP("Command",
                                   "Going on: %1 loans, overdue principal %2, fund part %3, bank part %4."))
                 .arg(live.items)
                 .arg(live.principal.text(), live.fund.text(), live.bank.text());
    return lines.join(u'\n');
}

/** What goes back to the bank, as far as it was asked for: its sheet with marks, and the return list. */
Result<void> giveBack(const Arguments& arguments, Office& office, ClaimId claim, QString& text,
                      QJsonObject& json) {
    if (arguments.has("annotate")) {
        const auto target = arguments.value("annotate");
        STEWARD_LET(rows, Claims(office).writeAnnotated(claim, arguments.operand(1), target));
        text += u'\n' +
                commandText(QT_TRANSLATE_NOOP("Command", "%1 rows bear marks in %2.")).arg(rows).arg(target);
        json.insert(u"annotated"_s, QJsonObject{{u"file"_s, target}, {u"rows"_s, rows}});
    }
    if (arguments.has("return-list")) {
        const auto target = arguments.value("return-list");
        STEWARD_LET(paper, Claims(office).issueReturnList(claim));
        STEWARD_LET(bytes, Papers(office).bytes(paper.id));
        STEWARD_TRY(writeBytes(target, bytes));
        text += u'\n' + commandText(QT_TRANSLATE_NOOP("Command", "%1 (%2) is in %3."))
                            .arg(paper.number, paper.title, target);
        json.insert(u"returnList"_s, QJsonObject{{u"file"_s, target}, {u"number"_s, paper.number}});
    }
    return {};
}

Result<void> run(const Arguments& arguments, Output& output) {
    const auto sheet = arguments.operand(1);
    STEWARD_LET(office, openToWork(arguments.operand(0), arguments));
    STEWARD_LET(columns, columnsOf(arguments));
    // Who claims and for when stands above the table; columns that need a word first may still keep it shut.
    const auto read = readClaimList(sheet, columns);
    STEWARD_LET(occasion, occasionOf(arguments, *office, read));
    Claims claims(*office);
    STEWARD_LET(claim, claimFor(claims, occasion, arguments));
    STEWARD_LET(done, claims.importFile(claim, sheet, columns));
    STEWARD_LET(view, claims.view(claim));
    const auto stated = read ? read->totals : QList<ColumnTotal>();
    auto text = told(view, done, stated);
    auto json = toJson(view, done, stated);
    STEWARD_TRY(giveBack(arguments, *office, claim, text, json));
    output.answer(text, json);
    return {};
}

} // namespace

Command importClaim() {
    return {"import claim",
            "FILE SHEET",
            2,
            2,
            QT_TRANSLATE_NOOP("Command", "Import and judge a bank's claim list."),
            QT_TRANSLATE_NOOP("Command", "Every row is judged; findings are told by their codes, and the "
                                         "sheet's own totals are compared. A draft of that bank and quarter "
                                         "takes the rows: mended ones replace theirs, and loans that were "
                                         "taken up before stay as they are; else a claim is registered. What "
                                         "the options don't say is taken from the sheet."),
            {userOption(true),
             {"bank", "NAME", QT_TRANSLATE_NOOP("Command", "The bank that claims.")},
             {"quarter", "QUARTER", QT_TRANSLATE_NOOP("Command", "The quarter claimed for, such as 2018Q1.")},
             {"received", "DAY", QT_TRANSLATE_NOOP("Command", "When it was received; today when absent.")},
             {"supplement", "", QT_TRANSLATE_NOOP("Command", "It comes in addition to the quarter's claim.")},
             {"annotate", "XLSX",
              QT_TRANSLATE_NOOP("Command", "Write the sheet again with every finding at its cell: coloured, "
                                           "and said in a comment. What else is in it stays.")},
             {"return-list", "PDF",
              QT_TRANSLATE_NOOP("Command", "Issue the return list of the blocked rows and write it there.")},
             {"column", "FIELD=HEADING",
              QT_TRANSLATE_NOOP("Command", "Which heading states which field, such as note=借据编号; "
                                           "remembered for this bank."),
              false, true}},
            run,
            true};
}

} // namespace steward
