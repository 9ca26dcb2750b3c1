#include "shell/RunWindow.h"

#include "shell/Look.h"
#include "shell/MainWindow.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QScreen>

namespace steward {

namespace {

/** Chinese first: English only where the system is, or where somebody asked for it. */
QString languageFor(const QString& wanted, const WindowMemory& memory) {
    if (!wanted.isEmpty())
        return wanted;
    if (!memory.language().isEmpty())
        return memory.language();
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("zh_CN");
}

} // namespace

int runWindow(QApplication& application, const QString& file, const QString& language) {
    WindowMemory memory;
    auto used = languageFor(language, memory);
    if (!useLanguage(used)) {
        used = QStringLiteral("en");
        useLanguage(used);
    }
    QApplication::setDesktopFileName(QStringLiteral("fund-steward"));
    applyLook(application);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/fund-steward.svg")));
    MainWindow window(std::make_shared<SystemClock>(), memory, used);
    constexpr int FrameHeight = 40; // what a desktop adds above and below a window
    const auto room = window.screen()->availableSize();
    const bool tight = window.width() >= room.width() || window.height() + FrameHeight > room.height();
    if (memory.geometry().isEmpty() && tight)
        window.showMaximized();
    else
        window.show();
    if (!file.isEmpty())
        window.openFile(QFileInfo(file).absoluteFilePath());
    else if (QFileInfo::exists(memory.file()))
        window.openFile(memory.file());
    return QApplication::exec();
}

} // namespace steward
