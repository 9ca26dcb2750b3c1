#include "Window.h"
#include "commands/Output.h"
#include "language/Language.h"
#include "shell/RunWindow.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QFile>

#include <algorithm>

namespace steward {

namespace {

/** Without one Qt would abort, as if the program were broken. */
bool hasDisplay(int argc, char** argv) {
    const auto set = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    const bool chosen =
        std::any_of(argv, argv + argc, [](const char* word) { return QByteArrayView(word) == "-platform"; });
    return chosen || set("DISPLAY") || set("WAYLAND_DISPLAY") || set("QT_QPA_PLATFORM");
}

int refuseWithoutDisplay(int& argc, char** argv, const QString& language) {
    const QCoreApplication application(argc, argv);
    useLanguage(chosenLanguage(language));
    QFile err;
    if (!err.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(ExitCode::Refused);
    Output output(&err, &err);
    return static_cast<int>(output.refused(
        {QStringLiteral("window.no_display"),
         QT_TRANSLATE_NOOP("Refusal", "There is no display to open a window on."),
         QT_TRANSLATE_NOOP("Refusal", "Start it from a desktop, or work by commands: see --help."),
         {},
         0}));
}

} // namespace

int openWindow(int& argc, char** argv, const QString& file, const QString& language) {
    if (!hasDisplay(argc, argv))
        return refuseWithoutDisplay(argc, argv, language);
    QApplication application(argc, argv);
    return runWindow(application, file, language);
}

} // namespace steward
