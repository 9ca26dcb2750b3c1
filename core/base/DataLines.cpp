#include "base/DataLines.h"

#include <QFile>

namespace steward {

QList<DataLine> dataLines(const QByteArray& csv, const QString& heading) {
    auto text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    QList<DataLine> data;
    const auto lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto line = lines.at(i).trimmed();
        if (!line.isEmpty() && (i > 0 || line != heading))
            data.append({i + 1, line, line.split(u',')});
    }
    return data;
}

QByteArray shippedData(const QString& place) {
    QFile file(place);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // our own data, read by every run of the tests
    Q_UNUSED(opened)
    return file.readAll();
}

} // namespace steward
