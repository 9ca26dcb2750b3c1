#include "Window.h"
#include "commands/Output.h"
#include "language/Language.h"
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QFile>

namespace steward {

int openWindow(int& argc, char** argv, const QString&, const QString& language) {
    const QCoreApplication application(argc, argv);
    useLanguage(chosenLanguage(language));
    QFile err;
    if (!err.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(ExitCode::WrongUsage);
    Output output(&err, &err);
    return static_cast<int>(output.wrongUsage(
        commandText(QT_TRANSLATE_NOOP("Command", "This build has no window; it works by commands.")), {}));
}

} // namespace steward
