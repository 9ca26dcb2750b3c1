#pragma once

#include <QString>

class QApplication;

namespace steward {

/**
 * Opens the window and answers with the program's exit code once it is closed. With `file` it begins at the
 * sign-in page of that file, else with the file of last time, else with the choice of the first start.
 * `language` is `zh_CN`, `en` or empty: the one chosen last time, else the system's.
 */
int runWindow(QApplication& application, const QString& file, const QString& language);

} // namespace steward
