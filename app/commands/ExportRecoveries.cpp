#include "commands/Offices.h"
#include "services/AgeingList.h"
#include "services/BadFaithList.h"

using namespace Qt::StringLiterals;

// What comes after a compensation, for others: the ageing list and the bad-faith list.

namespace steward {

namespace {

void toldRows(Output& output, int rows, const QString& path) {
    output.answer(commandText(QT_TRANSLATE_NOOP("Command", "%1 rows written: %2.")).arg(rows).arg(path),
                  {{u"rows"_s, rows}, {u"file"_s, path}});
}

Result<void> runAgeing(const Arguments& arguments, Output& output) {
    STEWARD_LET(office, openToRead(arguments.operand(0)));
    std::optional<BankId> bank;
    if (arguments.has("account")) {
        STEWARD_LET(account, accountOf(arguments, *office));
        bank = account.bank;
    }
    STEWARD_LET(rows, AgeingList(*office).exportTo(arguments.operand(1), bank));
    toldRows(output, rows, arguments.operand(1));
    return {};
}

Result<void> runBadFaith(const Arguments& arguments, Output& output) {
    const bool whole = arguments.has("whole-ids");
    STEWARD_LET(office, whole || arguments.has("user") ? openToWork(arguments.operand(0), arguments)
                                                       : openToRead(arguments.operand(0)));
    STEWARD_LET(rows, BadFaithList(*office).exportTo(arguments.operand(1), whole));
    toldRows(output, rows, arguments.operand(1));
    return {};
}

} // namespace

Command exportAgeing() {
    return {
        "export ageing",
        "FILE OUT",
        2,
        2,
        QT_TRANSLATE_NOOP("Command", "Write what banks still owe of their recoveries, by how late it is."),
        QT_TRANSLATE_NOOP("Command", "As PDF, xlsx or CSV, by the end of OUT's name. Not to be made public."),
        {{"account", "NUMBER",
          QT_TRANSLATE_NOOP("Command", "Only the bank of this special account; of all banks when absent.")}},
        runAgeing};
}

Command exportBadFaith() {
    return {
        "export bad-faith",
        "FILE OUT",
        2,
        2,
        QT_TRANSLATE_NOOP("Command", "Write the borrowers of bad faith who are listed, as xlsx or CSV."),
        QT_TRANSLATE_NOOP("Command", "For the credit register and the household register; not to be made "
                                     "public. Identity numbers are masked without --whole-ids."),
        {{"whole-ids", "",
          QT_TRANSLATE_NOOP("Command", "Identity numbers whole; needs --user, a clerk, and leaves a line in "
                                       "the audit trail.")},
         userOption(false)},
        runBadFaith};
}

} // namespace steward
