#include "commands/Calc.h"
#include "commands/Offices.h"
#include "commands/Values.h"
#include "exchange/TemplateWriter.h"
#include "services/Exports.h"

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/** The days that --from and --to name; no first one, and today, where they are absent. */
Result<std::pair<QDate, QDate>> daysOf(const Arguments& arguments, const Office& office) {
    QDate from;
    auto to = office.today();
    if (arguments.has("from")) {
        STEWARD_LET(day, readDay(arguments.value("from")));
        from = day;
    }
    if (arguments.has("to")) {
        STEWARD_LET(day, readDay(arguments.value("to")));
        to = day;
    }
    if (from.isValid() && from > to)
        return refuse({u"export.days_backwards"_s,
                       QT_TRANSLATE_NOOP("Refusal", "There is no day from {from} to {to}."),
                       QT_TRANSLATE_NOOP("Refusal", "Give the earlier day with --from."),
                       {{u"from"_s, from.toString(Qt::ISODate)}, {u"to"_s, to.toString(Qt::ISODate)}}});
    return std::pair(from, to);
}

void told(Output& output, const QString& path) {
    output.answer(commandText(QT_TRANSLATE_NOOP("Command", "Written: %1.")).arg(path), {{u"file"_s, path}});
}

Result<void> runJournal(const Arguments& arguments, Output& output) {
    STEWARD_LET(office, openToRead(arguments.operand(0)));
    STEWARD_LET(text, Exports(*office).journal());
    STEWARD_TRY(writeBytes(arguments.operand(1), text));
    told(output, arguments.operand(1));
    return {};
}

Result<void> runRegister(const Arguments& arguments, Output& output) {
    STEWARD_LET(office, openToRead(arguments.operand(0)));
    STEWARD_LET(account, accountOf(arguments, *office));
    STEWARD_LET(days, daysOf(arguments, *office));
    STEWARD_TRY(Exports(*office).registerTo(arguments.operand(1), account.id, days.first, days.second));
    told(output, arguments.operand(1));
    return {};
}

Result<void> runEntries(const Arguments& arguments, Output& output) {
    STEWARD_LET(office, openToRead(arguments.operand(0)));
    STEWARD_LET(days, daysOf(arguments, *office));
    STEWARD_TRY(Exports(*office).entriesTo(arguments.operand(1), days.first, days.second));
    told(output, arguments.operand(1));
    return {};
}

Result<void> runTemplate(const Arguments& arguments, Output& output) {
    const auto kind = templateKindFrom(arguments.operand(0));
    if (!kind)
        return refuse({u"export.no_such_template"_s,
                       QT_TRANSLATE_NOOP("Refusal", "There is no blank table “{kind}”."),
                       QT_TRANSLATE_NOOP("Refusal", "There are claim, households, loans and review."),
                       {{u"kind"_s, arguments.operand(0)}}});
    STEWARD_LET(policy, policyOf(arguments));
    STEWARD_TRY(writeTemplate(arguments.operand(1), *kind, policy));
    told(output, arguments.operand(1));
    return {};
}

CommandOption fromOption() {
    return {"from", "DAY", QT_TRANSLATE_NOOP("Command", "First day; the books' first when absent.")};
}
CommandOption toOption() {
    return {"to", "DAY", QT_TRANSLATE_NOOP("Command", "Last day; today when absent.")};
}

} // namespace

Command exportJournal() {
    return {"export journal",
            "FILE OUT",
            2,
            2,
            QT_TRANSLATE_NOOP("Command", "Write the posted entries as a plain text journal."),
            QT_TRANSLATE_NOOP("Command",
                              "hledger, ledger and beancount each read the one text as it is and come to "
                              "the same balances. The lines with “open” are for beancount; to the others "
                              "they are transactions without postings. Every account's name begins with a "
                              "digit, which beancount asks of Chinese names."),
            {},
            runJournal};
}

Command exportRegister() {
    return {
        "export register",
        "FILE OUT",
        2,
        2,
        QT_TRANSLATE_NOOP("Command", "Write a special account's register as xlsx or CSV."),
        QT_TRANSLATE_NOOP("Command", "With opening and closing balance; CSV when the name of OUT ends so."),
        {{"account", "NUMBER",
          QT_TRANSLATE_NOOP("Command", "The special account, by its number or the number's end."), true},
         fromOption(),
         toOption()},
        runRegister};
}

Command exportEntries() {
    return {"export entries",
            "FILE OUT",
            2,
            2,
            QT_TRANSLATE_NOOP("Command", "Write the posted entries, a posting a row, as xlsx or CSV."),
            QT_TRANSLATE_NOOP("Command", "Debit and credit apart; CSV when the name of OUT ends so."),
            {fromOption(), toOption()},
            runEntries};
}

Command exportTemplate() {
    return {"export template",
            "claim|households|loans|review OUT",
            2,
            2,
            QT_TRANSLATE_NOOP("Command", "Write a blank table for banks and townships to fill in, as xlsx."),
            QT_TRANSLATE_NOOP("Command",
                              "With drop-downs for townships, classes and grounds, and numbers that "
                              "name something kept as texts; filled in, it is imported as it is."),
            {policyOption()},
            runTemplate};
}

} // namespace steward
