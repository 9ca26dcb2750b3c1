#pragma once

#include <QString>

namespace steward {

/** Opens the window, on `file` unless it is empty, and answers with the program's exit code. `language`
 * is `zh_CN`, `en` or empty: the one chosen last time, else the system's. A build without the window says so
 * on the error stream. */
int openWindow(int& argc, char** argv, const QString& file, const QString& language);

} // namespace steward
