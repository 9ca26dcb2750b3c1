#include "benchmarks/Bench.h"
#include "services/Setup.h"
#include "shell/Look.h"
#include "shell/MainWindow.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

using namespace steward;

namespace {

/** Shows the window, lets it paint once, and ends. */
int showOnce(QApplication& application, QWidget& window) {
    window.show();
    QTimer::singleShot(0, &application, &QApplication::quit);
    return QApplication::exec();
}

int showOffice(QApplication& application, const QString& folder) {
    useLanguage(QStringLiteral("zh_CN"));
    applyLook(application);
    WindowMemory memory(folder + QStringLiteral("/memory.ini"));
    MainWindow window(std::make_shared<SystemClock>(), memory, QStringLiteral("zh_CN"));
    window.openFile(folder + QStringLiteral("/office.steward"));
    return showOnce(application, window);
}

double startOf(const QStringList& words) {
    return bench::fastest(5, [&] { QProcess::execute(QCoreApplication::applicationFilePath(), words); });
}

} // namespace

/** From the start of the process to the first picture of its window; the process starts itself for it. */
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const auto words = QApplication::arguments();
    if (words.value(1) == QLatin1String("--empty")) {
        QWidget window;
        return showOnce(application, window);
    }
    if (words.value(1) == QLatin1String("--office"))
        return showOffice(application, words.value(2));
    const QTemporaryDir folder;
    if (!makeDemonstration(folder.filePath(QStringLiteral("office.steward")),
                           std::make_shared<SystemClock>()))
        return 1;
    bench::line("first window on the demonstration office",
                startOf({QStringLiteral("--office"), folder.path()}), "an empty Qt window",
                startOf({QStringLiteral("--empty")}));
    return 0;
}
