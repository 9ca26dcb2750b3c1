#include "Window.h"
#include "shell/RunWindow.h"

#include <QApplication>

namespace steward {

int openWindow(int& argc, char** argv, const QString& file, const QString& language) {
    QApplication application(argc, argv);
    return runWindow(application, file, language);
}

} // namespace steward
