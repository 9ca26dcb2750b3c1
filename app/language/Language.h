#pragma once

#include <QStringList>

namespace steward {

/**
 * The language to speak: `wanted` (`zh_CN`, `en`) when it is given, else Chinese where the system's locale is
 * Chinese, else English.
 */
QString chosenLanguage(const QString& wanted);

/** Whether the program speaks it. */
bool isLanguage(const QString& language);

/** Takes `--lang zh_CN` or `--lang=zh_CN` out of the line and answers with its value; empty without one. */
QString takeLanguage(QStringList& line);

/** Installs the translations of `language` into the application, our own and Qt's; replaces earlier ones.
 *  English is the source and needs none. */
void speak(const QString& language);

} // namespace steward
