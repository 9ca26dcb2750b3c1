#include "Window.h"
#include "commands/Frame.h"
#include "language/Language.h"
#include "translations/Translations.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

QStringList typedLine(int argc, char** argv) {
    QStringList line;
    for (int i = 1; i < argc; ++i)
        line << QString::fromLocal8Bit(argv[i]);
    return line;
}

/** `fund-steward` and `fund-steward FILE` open the window; a file is told from a mistyped command. */
bool opensWindow(const QStringList& line) {
    if (line.isEmpty())
        return true;
    const auto& first = line.first();
    return line.size() == 1 && !commandOf(line) && !first.startsWith(u'-') &&
           (first.endsWith(u".steward"_s) || QFile::exists(first));
}

/** Papers need fonts, and so an application with a platform, but no screen; all else needs neither. */
std::unique_ptr<QCoreApplication> applicationFor(const QStringList& line, int& argc, char** argv) {
    const auto* command = commandOf(line);
    if (!command || !command->drawsPapers)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt looks for a folder of the session, and complains where there is none (services, bare systems).
    static const QTemporaryDir session;
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", session.path().toLocal8Bit());
    return std::make_unique<QGuiApplication>(argc, argv);
}

ExitCode runCommands(QStringList line, const QString& language) {
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return ExitCode::Refused;
    Output output(&out, &err);
    if (!useLanguage(language))
        return output.wrongUsage(
            commandText(QT_TRANSLATE_NOOP("Command", "--lang is one of zh_CN|en, not \"%1\".")).arg(language),
            {});
    return runCommandLine(line, output);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(u"fund-steward"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STEWARD_VERSION));
    auto line = typedLine(argc, argv);
    const auto wanted = takeLanguage(line);
    if (opensWindow(line))
        return openWindow(argc, argv, line.value(0), wanted);
    const auto language = chosenLanguage(wanted);
    const auto application = applicationFor(line, argc, argv);
    return static_cast<int>(runCommands(line, language));
}
