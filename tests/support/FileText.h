#pragma once

#include <QFile>

namespace steward {

/** Whether a text stands anywhere in an office's file, or in its changes that still lie beside it. */
inline bool fileHolds(const QString& path, const QString& text) {
    for (const auto& name : {path, path + QStringLiteral("-wal")})
        if (QFile part(name); part.open(QIODevice::ReadOnly) && part.readAll().contains(text.toUtf8()))
            return true;
    return false;
}

} // namespace steward
