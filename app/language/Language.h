#pragma once

#include <QStringList>

namespace steward {

/**
 * The language to speak: `wanted` (`zh_CN`, `en`) when it is given, else Chinese where the system's locale is
 * Chinese, else English.
 */
QString chosenLanguage(const QString& wanted);

/** Takes `--lang zh_CN` or `--lang=zh_CN` out of the line and answers with its value; empty without one. */
QString takeLanguage(QStringList& line);

} // namespace steward
