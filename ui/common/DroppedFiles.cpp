#include "common/DroppedFiles.h"

#include <QCoreApplication>

namespace steward {

Result<QString> droppedFile(const QMimeData* data) {
    const auto paths = droppedFiles(data);
    if (paths.size() != 1)
        return refuse({QStringLiteral("drop.several"),
                       QT_TRANSLATE_NOOP("Refusal", "{count} files were dropped at once; none was taken."),
                       QT_TRANSLATE_NOOP("Refusal", "Drop one file at a time."),
                       {{QStringLiteral("count"), QString::number(paths.size())}},
                       0});
    return paths.first();
}

} // namespace steward
