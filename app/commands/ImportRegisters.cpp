#include "commands/Offices.h"
#include "services/Registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

QJsonObject toJson(const CellProblem& problem) {
    return {{u"row"_s, problem.row},
            {u"column"_s, problem.column},
            {u"code"_s, problem.code()},
            {u"blocking"_s, problem.severity == Severity::Blocking},
            {u"sentence"_s, problem.sentence()}};
}

namespace {

QJsonObject toJson(const RegisterImport& done) {
    QJsonArray problems;
    for (const auto& problem : done.problems)
        problems << steward::toJson(problem);
    return {{u"rows"_s, done.rows},
            {u"added"_s, done.added},
            {u"changed"_s, done.changed},
            {u"imported"_s, !done.refused()},
            {u"problems"_s, problems}};
}

/** All or nothing: with a blocking problem the list of problems is the answer, and nothing is stored. */
Result<void> tell(const RegisterImport& done, const QString& sheet, Output& output) {
    QStringList lines;
    for (const auto& problem : done.problems)
        lines << problem.sentence();
    if (!done.refused())
        lines << commandText(QT_TRANSLATE_NOOP("Command", "%1 rows: %2 added, %3 changed."))
                     .arg(done.rows)
                     .arg(done.added)
                     .arg(done.changed);
    output.answer(lines.join(u'\n'), toJson(done));
    if (!done.refused())
        return {};
    return refuse(importRefused(sheet, done.problems));
}

template<Result<RegisterImport> (Registry::*Import)(const QString&)>
Result<void> run(const Arguments& arguments, Output& output) {
    STEWARD_LET(office, openToWork(arguments.operand(0), arguments));
    Registry registry(*office);
    STEWARD_LET(done, (registry.*Import)(arguments.operand(1)));
    return tell(done, arguments.operand(1), output);
}

const char* const Details =
    QT_TRANSLATE_NOOP("Command", "SHEET is an xlsx, CSV or HTML table; its columns are known by their "
                                 "headings. All rows are imported or none: problems are told by row and "
                                 "column, and the exit code is then 1.");

} // namespace

Command importHouseholds() {
    return {"import households",
            "FILE SHEET",
            2,
            2,
            QT_TRANSLATE_NOOP("Command", "Import the register of registered households."),
            Details,
            {userOption(true)},
            run<&Registry::importHouseholds>};
}

Command importLoans() {
    return {"import loans",
            "FILE SHEET",
            2,
            2,
            QT_TRANSLATE_NOOP("Command", "Import the loan register."),
            Details,
            {userOption(true)},
            run<&Registry::importLoans>};
}

} // namespace steward
