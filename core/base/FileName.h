#pragma once

#include <QString>

namespace steward {

/** A text as the name of a file or folder that any file system takes: what one of them refuses becomes `_`.
 */
inline QString asFileName(QString text) {
    for (const auto refused : QStringLiteral("/\\:*?\"<>|"))
        text.replace(refused, u'_');
    return text;
}

} // namespace steward
