#include "commands/Offices.h"
#include "services/Reconciliations.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonObject toJson(const StatementImport& done, const SpecialAccount& account) {
    QJsonArray problems;
    for (const auto& problem : done.problems)
        problems << steward::toJson(problem);
    QJsonObject object{
        {u"account"_s, account.number}, {u"imported"_s, !done.refused()}, {u"problems"_s, problems}};
    if (done.refused())
        return object;
    object.insert(u"from"_s, done.from.toString(Qt::ISODate));
    object.insert(u"to"_s, done.to.toString(Qt::ISODate));
    object.insert(u"lines"_s, done.lines);
    object.insert(u"known"_s, done.known);
    object.insert(u"opening"_s, done.opening.plain());
    object.insert(u"closing"_s, done.closing.plain());
    return object;
}

QString told(const StatementImport& done, const SpecialAccount& account) {
    QStringList lines;
    for (const auto& problem : done.problems)
        lines << problem.sentence();
    if (!done.refused())
        lines << commandText(
                     QT_TRANSLATE_NOOP("Command", "Account %1, %2 to %3: %4 new lines, %5 known ones."))
                     .arg(account.number, done.from.toString(Qt::ISODate), done.to.toString(Qt::ISODate))
                     .arg(done.lines)
                     .arg(done.known)
              << commandText(QT_TRANSLATE_NOOP("Command", "Opening balance %1, closing balance %2."))
                     .arg(done.opening.text(), done.closing.text());
    return lines.join(u'\n');
}

Result<void> run(const Arguments& arguments, Output& output) {
    const auto sheet = arguments.operand(1);
    STEWARD_LET(office, openToWork(arguments.operand(0), arguments));
    STEWARD_LET(account, accountOf(arguments, *office));
    STEWARD_LET(columns, columnsOf(arguments));
    STEWARD_LET(done, Reconciliations(*office).importStatement(account.id, sheet, columns));
    output.answer(told(done, account), toJson(done, account));
    if (!done.refused())
        return {};
    return refuse(importRefused(sheet, done.problems));
}

} // namespace

Command importStatement() {
    return {"import statement",
            "FILE SHEET",
            2,
            2,
            QT_TRANSLATE_NOOP("Command", "Import a bank's statement of a special account."),
            QT_TRANSLATE_NOOP("Command",
                              "Opening balance and lines must lead to the closing balance, over every "
                              "balance on the way, or nothing is imported and the row where it "
                              "breaks is told. Lines of days that were imported before are "
                              "recognised."),
            {userOption(true),
             {"account", "NUMBER",
              QT_TRANSLATE_NOOP("Command", "The special account, by its number or the number's end."), true},
             {"column", "FIELD=HEADING",
              QT_TRANSLATE_NOOP("Command", "Which heading states which field, such as debit=支出; remembered "
                                           "for this bank."),
              false, true}},
            run};
}

} // namespace steward
