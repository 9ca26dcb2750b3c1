#pragma once

#include "base/Result.h"

#include <QMimeData>
#include <QStringList>
#include <QUrl>

namespace steward {

/** Paths of the files on this computer that are being dragged. */
inline QStringList droppedFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

/** The one file that was dropped where only one has a place. Refused `drop.several`: which one is meant, only
 * the person knows. */
Result<QString> droppedFile(const QMimeData* data);

} // namespace steward
