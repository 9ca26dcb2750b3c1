#pragma once

#include "base/Error.h"

#include <QString>

class QCoreApplication;

namespace steward {

/** Makes every later `tr()` and `translate()` answer in `language` (`zh_CN` or `en`). False: no such
 * language. */
bool useLanguage(const QString& language);

/** The Chinese wording of a source text, whatever the language in use: for papers, which are always Chinese.
 */
QString inChinese(const char* context, const char* source, const Facts& facts = {});

} // namespace steward
