#include "base/FileBytes.h"

#include <QCoreApplication>
#include <QFile>

namespace steward {

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return refuse({QStringLiteral("file.unreadable"),
                   QT_TRANSLATE_NOOP("Refusal", "{file} can't be read: {why}."),
                   QT_TRANSLATE_NOOP("Refusal", "Check the name, and that you may read it."),
                   {{QStringLiteral("file"), path}, {QStringLiteral("why"), file.errorString()}}});
}

} // namespace steward
