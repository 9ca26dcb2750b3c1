#pragma once

#include <QString>

namespace steward {

/** Opens the window, on `file` unless it is empty, and answers with the program's exit code. In a build
 * without the window, or where there is no display, it says so on the error stream. */
int openWindow(int& argc, char** argv, const QString& file, const QString& language);

} // namespace steward
