#include "commands/Offices.h"
#include "services/Papers.h"
#include "services/Registry.h"
#include "services/Reminders.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/** The townships named, or all that are late when neither they nor a bank are. */
Result<QList<IssuedPaper>> issued(const Arguments& arguments, Office& office) {
    Reminders reminders(office);
    const auto folder = arguments.operand(1);
    if (arguments.has("bank")) {
        STEWARD_LET(bank, Registry(office).findBank(arguments.value("bank")));
        STEWARD_LET(paper, reminders.issueToBank(bank.id, folder));
        return QList{paper};
    }
    QStringList codes;
    for (const auto& text : arguments.values("township")) {
        STEWARD_LET(code, townshipOf(text));
        codes << code;
    }
    return reminders.issue(codes, folder);
}

Result<void> run(const Arguments& arguments, Output& output) {
    STEWARD_LET(office, openToWork(arguments.operand(0), arguments));
    STEWARD_LET(papers, issued(arguments, *office));
    const QDir folder(arguments.operand(1));
    QStringList lines;
    QJsonArray written;
    for (const auto& paper : papers) {
        const auto path = folder.filePath(fileNameOf(paper));
        lines << commandText(QT_TRANSLATE_NOOP("Command", "%1 (%2) is in %3."))
                     .arg(paper.number, paper.title, path);
        written << QJsonObject{{u"number"_s, paper.number}, {u"title"_s, paper.title}, {u"file"_s, path}};
    }
    output.answer(lines.join(u'\n'), {{u"reminders"_s, written}});
    return {};
}

} // namespace

Command paperRemind() {
    return {"paper remind",
            "FILE FOLDER",
            2,
            2,
            QT_TRANSLATE_NOOP("Command", "Issue reminders on what is late, and write them as PDF."),
            QT_TRANSLATE_NOOP("Command",
                              "One letter each to the townships named, or to all whose review is late or due "
                              "by the next working day; or to a bank that has not returned its recoveries in "
                              "time."),
            {userOption(true),
             {"township", "NAME", QT_TRANSLATE_NOOP("Command", "Only this township; may be given again."),
              false, true},
             {"bank", "NAME", QT_TRANSLATE_NOOP("Command", "This bank instead of townships.")}},
            run,
            true};
}

} // namespace steward
