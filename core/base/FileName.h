#pragma once

#include <QString>

namespace steward {

/** A text as the name of a file or folder: characters that some file system refuses become `_`. */
inline QString asFileName(QString text) {
    for (const auto refused : QStringLiteral("/\\:*?\"<>|"))
        text.replace(refused, u'_');
    return text;
}

} // namespace steward
