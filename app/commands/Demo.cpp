#include "commands/Offices.h"
#include "services/Setup.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Result<void> run(const Arguments& arguments, Output& output) {
    const auto path = arguments.operand(0);
    STEWARD_LET(office, makeDemonstration(path, std::make_shared<SystemClock>()));
    QStringList lines{
        commandText(QT_TRANSLATE_NOOP("Command", "Made the demonstration office %1.")).arg(path),
        commandText(QT_TRANSLATE_NOOP("Command", "Its people, each with the password %1:"))
            .arg(demonstrationUsers().constFirst().password)};
    QJsonArray people;
    for (const auto& user : demonstrationUsers()) {
        lines << u"  %1  %2"_s.arg(user.login.leftJustified(8), user.name);
        people << QJsonObject{
            {u"login"_s, user.login}, {u"name"_s, user.name}, {u"password"_s, user.password}};
    }
    output.answer(
        lines.join(u'\n'),
        {{u"file"_s, path}, {u"today"_s, office->today().toString(Qt::ISODate)}, {u"users"_s, people}});
    return {};
}

} // namespace

Command demo() {
    return {"demo",
            "FILE",
            1,
            1,
            QT_TRANSLATE_NOOP("Command", "Make the demonstration office, to practise in."),
            QT_TRANSLATE_NOOP("Command", "Its people, banks and loans are invented and lie around today, so "
                                         "that its due days are alive; its screens and papers are marked as "
                                         "practice. FILE must not exist yet."),
            {},
            run,
            true};
}

} // namespace steward
