#pragma once

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

} // namespace steward
