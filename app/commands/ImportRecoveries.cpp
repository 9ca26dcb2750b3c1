#include "commands/Offices.h"
#include "services/Recoveries.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonObject toJson(const RecoveryImport& done) {
    QJsonArray problems;
    for (const auto& problem : done.problems)
        problems << steward::toJson(problem);
    return {{u"rows"_s, done.rows},
            {u"imported"_s, !done.refused()},
            {u"principal"_s, done.principal.plain()},
            {u"interest"_s, done.interest.plain()},
            {u"problems"_s, problems}};
}

QString told(const RecoveryImport& done) {
    QStringList lines;
    for (const auto& problem : done.problems)
        lines << problem.sentence();
    if (!done.refused())
        lines << commandText(
                     QT_TRANSLATE_NOOP("Command", "%1 recoveries entered: principal %2, interest %3."))
                     .arg(done.rows)
                     .arg(done.principal.text(), done.interest.text());
    return lines.join(u'\n');
}

Result<void> run(const Arguments& arguments, Output& output) {
    const auto sheet = arguments.operand(1);
    STEWARD_LET(office, openToWork(arguments.operand(0), arguments));
    STEWARD_LET(columns, columnsOf(arguments));
    STEWARD_LET(done, Recoveries(*office).importFile(sheet, columns));
    output.answer(told(done), toJson(done));
    if (!done.refused())
        return {};
    return refuse(importRefused(sheet, done.problems));
}

} // namespace

Command importRecoveries() {
    return {"import recoveries",
            "FILE SHEET",
            2,
            2,
            QT_TRANSLATE_NOOP("Command", "Import a bank's list of what it recovered after compensation."),
            QT_TRANSLATE_NOOP("Command",
                              "One row a recovery: loan note, day, principal, interest, slip. All rows are "
                              "entered or none; each is due back to the special account in proportion to "
                              "the loss, within the days of Art. 21."),
            {userOption(true),
             {"column", "FIELD=HEADING",
              QT_TRANSLATE_NOOP("Command", "Which heading states which field, such as principal=还本."),
              false, true}},
            run};
}

} // namespace steward
