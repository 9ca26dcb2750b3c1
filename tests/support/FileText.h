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

/** What a file holds; nothing where it can't be read. */
inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Writes a file anew; whether it holds all of it. */
inline bool writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace steward
