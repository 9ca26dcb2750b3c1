#include "commands/Offices.h"

#include "registry/Township.h"
#include "services/Claims.h"
#include "services/Fund.h"
#include "services/Registry.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/** Reads a line from the terminal without showing it. */
QString askUnseen(const QString& question) {
    QFile terminal(u"/dev/tty"_s);
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return {};
    termios before{};
    if (tcgetattr(terminal.handle(), &before) != 0)
        return {};
    auto silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    terminal.write(question.toLocal8Bit());
    tcsetattr(terminal.handle(), TCSAFLUSH, &silent);
    const auto answer = QString::fromLocal8Bit(terminal.readLine());
    tcsetattr(terminal.handle(), TCSAFLUSH, &before);
    terminal.write("\n");
    return answer.chopped(answer.endsWith(u'\n') ? 1 : 0);
}

Result<QString> passwordOf(const QString& login) {
    if (qEnvironmentVariableIsSet("FUND_STEWARD_PASSWORD"))
        return qEnvironmentVariable("FUND_STEWARD_PASSWORD");
    const auto answer = askUnseen(commandText(QT_TRANSLATE_NOOP("Command", "Password of %1: ")).arg(login));
    if (!answer.isEmpty())
        return answer;
    return refuse({u"access.password_missing"_s,
                   QT_TRANSLATE_NOOP("Refusal", "The password of {login} is not given."),
                   QT_TRANSLATE_NOOP("Refusal", "Type it on the terminal, or put it into the environment "
                                                "variable FUND_STEWARD_PASSWORD."),
                   {{u"login"_s, login}}});
}

Result<std::unique_ptr<Office>> signedIn(std::unique_ptr<Office> office, const Arguments& arguments) {
    const auto login = arguments.value("user");
    STEWARD_LET(password, passwordOf(login));
    STEWARD_TRY(office->signIn(login, password));
    return office;
}

} // namespace

CommandOption userOption(bool required) {
    return {"user", "LOGIN",
            QT_TRANSLATE_NOOP("Command", "Who does it. The password comes from the environment variable "
                                         "FUND_STEWARD_PASSWORD or is asked for."),
            required};
}

Result<std::unique_ptr<Office>> openToRead(const QString& path) {
    return Office::open(path, std::make_shared<SystemClock>(), OpenMode::ReadOnly);
}

Result<std::unique_ptr<Office>> openToWork(const QString& path, const Arguments& arguments) {
    STEWARD_LET(office, Office::open(path, std::make_shared<SystemClock>()));
    return signedIn(std::move(office), arguments);
}

Result<std::unique_ptr<Office>> openToLook(const QString& path, const Arguments& arguments) {
    if (!arguments.has("user"))
        return refuse({u"access.user_missing"_s,
                       QT_TRANSLATE_NOOP("Refusal", "This holds personal data: who looks at it is recorded."),
                       QT_TRANSLATE_NOOP("Refusal", "Say who takes it, with --user LOGIN."),
                       {},
                       21});
    if (QFileInfo::exists(path) && !QFileInfo(path).isWritable()) { // a medium that takes no line
        STEWARD_LET(office, openToRead(path));
        return signedIn(std::move(office), arguments);
    }
    return openToWork(path, arguments);
}

Result<ColumnMapping> columnsOf(const Arguments& arguments) {
    ColumnMapping columns;
    for (const auto& text : arguments.values("column")) {
        const auto equals = text.indexOf(u'=');
        if (equals < 1)
            return refuse({u"import.column_unreadable"_s,
                           QT_TRANSLATE_NOOP("Refusal", "\"{text}\" names no field and heading."),
                           QT_TRANSLATE_NOOP("Refusal", "Write FIELD=HEADING, such as note=借据编号."),
                           {{u"text"_s, text}}});
        columns.insert(text.left(equals), text.mid(equals + 1));
    }
    return columns;
}

Error importRefused(const QString& sheet, const QList<CellProblem>& problems) {
    return {u"import.refused"_s,
            QT_TRANSLATE_NOOP("Refusal", "Nothing of {sheet} was imported; problems found: {count}."),
            QT_TRANSLATE_NOOP("Refusal", "Mend the rows named, then import the whole file again."),
            {{u"sheet"_s, sheet}, {u"count"_s, QString::number(problems.size())}}};
}

Result<SpecialAccount> accountOf(const Arguments& arguments, Office& office) {
    const auto wanted = arguments.value("account").remove(u' ');
    STEWARD_LET(accounts, Fund(office).accounts());
    QList<SpecialAccount> found;
    QStringList numbers;
    for (const auto& account : accounts) {
        numbers << account.number;
        if (account.number == wanted)
            return account;
        if (!wanted.isEmpty() && account.number.endsWith(wanted))
            found << account;
    }
    if (found.size() == 1)
        return found.first();
    return refuse(
        {u"account.number_unknown"_s,
         QT_TRANSLATE_NOOP("Refusal", "“{account}” names none of the special accounts, or several."),
         QT_TRANSLATE_NOOP("Refusal", "Give the number of one of these: {numbers}."),
         {{u"account"_s, wanted}, {u"numbers"_s, numbers.join(u"、"_s)}}});
}

Result<ClaimId> claimOf(const QString& text, Office& office) {
    const auto plain = [](QString name) {
        return name.remove(QRegularExpression(u"[\\s/、,，()（）]"_s)).toUpper();
    };
    STEWARD_LET(claims, Claims(office).list());
    STEWARD_LET(banks, Registry(office).banks());
    QStringList open;
    for (const auto& one : claims) {
        const auto added = one.claim.supplement > 0 ? u"补%1"_s.arg(one.claim.supplement) : QString();
        for (const auto& view : banks) {
            if (view.bank.id != one.claim.bank)
                continue;
            for (const auto& bank : {view.bank.name, view.bank.shortName})
                for (const auto& quarter : {one.claim.quarter.chinese(), one.claim.quarter.code()})
                    if (plain(text) == plain(bank + quarter + added))
                        return one.claim.id;
            if (one.claim.state == ClaimState::TownshipReview)
                open << view.bank.name + one.claim.quarter.code() + added;
        }
    }
    return refuse({u"claim.not_named"_s,
                   QT_TRANSLATE_NOOP("Refusal", "“{text}” names no claim of this office."),
                   QT_TRANSLATE_NOOP("Refusal", "Write bank and quarter. With the townships are: {claims}."),
                   {{u"text"_s, text}, {u"claims"_s, open.isEmpty() ? u"—"_s : open.join(u"、"_s)}}});
}

Result<QString> townshipOf(const QString& text) {
    if (const auto township = matchTownship(text, shippedTownships()))
        return township->code;
    return refuse({u"township.unknown"_s,
                   QT_TRANSLATE_NOOP("Refusal", "“{township}” names no township, or several."),
                   QT_TRANSLATE_NOOP("Refusal", "Write its whole name, such as 庙宇镇."),
                   {{u"township"_s, text}}});
}

Result<void> writeBytes(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return refuse({u"file.unwritable"_s,
                   QT_TRANSLATE_NOOP("Refusal", "The file {path} can't be written: {reason}."),
                   QT_TRANSLATE_NOOP("Refusal", "Check the folder, and that you may write there."),
                   {{u"path"_s, path}, {u"reason"_s, file.errorString()}}});
}

} // namespace steward
