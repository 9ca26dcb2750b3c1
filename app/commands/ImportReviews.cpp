#include "commands/Offices.h"
#include "commands/Values.h"
#include "services/Townships.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

bool anyRefused(const QList<ReviewImport>& all) {
    return std::any_of(all.begin(), all.end(), [](const ReviewImport& one) { return one.refused(); });
}

QJsonObject toJson(const ReviewImport& one, bool recorded) {
    QJsonArray problems;
    for (const auto& problem : one.problems)
        problems << steward::toJson(problem);
    return {{u"file"_s, one.file},
            {u"claim"_s, one.claimName},
            {u"township"_s, one.township},
            {u"day"_s, one.day.toString(Qt::ISODate)},
            {u"handler"_s, one.handler},
            {u"loans"_s, one.findings.size()},
            {u"supported"_s, one.supported()},
            {u"recorded"_s, recorded},
            {u"problems"_s, problems}};
}

QString told(const ReviewImport& one, bool recorded) {
    QStringList lines;
    for (const auto& problem : one.problems)
        lines << one.file + u": "_s + problem.sentence();
    const auto supported = one.supported();
    const auto* sentence =
        recorded ? QT_TRANSLATE_NOOP("Command", "%1, %2: recorded, %3 supported, %4 not supported.")
                 : QT_TRANSLATE_NOOP("Command", "%1, %2: not recorded, %3 supported, %4 not supported.");
    lines << commandText(sentence)
                 .arg(one.claimName, one.township)
                 .arg(supported)
                 .arg(one.findings.size() - supported);
    return lines.join(u'\n');
}

Result<ReviewHint> hintOf(const Arguments& arguments, Office& office) {
    ReviewHint hint;
    STEWARD_LET(columns, columnsOf(arguments));
    hint.columns = columns;
    hint.handler = arguments.value("handler");
    if (arguments.has("claim")) {
        STEWARD_LET(claim, claimOf(arguments.value("claim"), office));
        hint.claim = claim;
    }
    if (arguments.has("day")) {
        STEWARD_LET(day, readDay(arguments.value("day")));
        hint.day = day;
    }
    if (arguments.has("township")) {
        STEWARD_LET(code, townshipOf(arguments.value("township")));
        hint.townshipCode = code;
    }
    return hint;
}

Result<void> run(const Arguments& arguments, Output& output) {
    STEWARD_LET(office, openToWork(arguments.operand(0), arguments));
    STEWARD_LET(hint, hintOf(arguments, *office));
    STEWARD_LET(all, Townships(*office).recordReturned(arguments.operands().mid(1), hint));
    const bool recorded = !anyRefused(all);
    QStringList lines;
    QJsonArray reviews;
    QList<CellProblem> problems;
    QStringList files;
    for (const auto& one : all) {
        lines << told(one, recorded);
        reviews << toJson(one, recorded);
        problems << one.problems;
        if (one.refused())
            files << one.file;
    }
    output.answer(lines.join(u'\n'), {{u"reviews"_s, reviews}, {u"imported"_s, recorded}});
    if (recorded)
        return {};
    return refuse(importRefused(files.join(u"、"_s), problems));
}

} // namespace

Command importReviews() {
    return {
        "import reviews",
        "FILE SHEET…",
        2,
        -1,
        QT_TRANSLATE_NOOP("Command", "Read townships' first reviews back from their workbooks."),
        QT_TRANSLATE_NOOP("Command",
                          "Township and claim are those that the workbook's head names; every loan of the "
                          "township needs its finding. All workbooks are recorded, or none when one of "
                          "them can't be. The head's approval is recorded apart."),
        {userOption(true),
         {"claim", "CLAIM",
          QT_TRANSLATE_NOOP("Command",
                            "Bank and quarter, such as 农商行2018Q1, where the sheet names none.")},
         {"township", "NAME", QT_TRANSLATE_NOOP("Command", "The township, where the sheet names none.")},
         {"handler", "NAME", QT_TRANSLATE_NOOP("Command", "Who handled it, where the sheet names nobody.")},
         {"day", "DAY", QT_TRANSLATE_NOOP("Command", "Day of the review, where the sheet bears none.")},
         {"column", "FIELD=HEADING",
          QT_TRANSLATE_NOOP("Command", "Which heading states which field, such as agrees=乡镇结论."), false,
          true}},
        run};
}

} // namespace steward
