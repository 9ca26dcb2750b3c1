#pragma once

#include <QFile>
#include <QHash>
#include <QList>
#include <QString>
#include <QTest>

namespace steward {

/** A line of a table of known answers, by column name. */
using VectorRow = QHash<QString, QString>;

/** Splits one CSV line, with `"` around fields that hold commas. */
inline QStringList csvFields(const QString& line) {
    QStringList fields{QString()};
    bool quoted = false;
    for (const auto c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields << QString();
        else
            fields.last() += c;
    }
    return fields;
}

/** Where a file of the shared folder lies. */
inline QString sharedFile(const QString& name) {
    return QStringLiteral(STEWARD_SHARED "/%1").arg(name);
}

/** The rows of a CSV file by the names in its first line; none where the file is absent. */
inline QList<VectorRow> csvRows(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto lines = QString::fromUtf8(file.readAll()).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    const auto names = csvFields(lines.first());
    QList<VectorRow> rows;
    for (const auto& line : lines.mid(1)) {
        const auto fields = csvFields(line);
        VectorRow row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names[i], fields.value(i));
        rows << row;
    }
    return rows;
}

/** The rows of vectors/`name` in the shared folder; none where that folder is absent. */
inline QList<VectorRow> vectorRows(const char* name) {
    return csvRows(sharedFile(QStringLiteral("vectors/%1").arg(QLatin1String(name))));
}

} // namespace steward

/** Declares `rows` as the rows of a table of known answers, or skips the test where they are absent. */
#define STEWARD_VECTORS(rows, name)                                                                          \
    const auto rows = steward::vectorRows(name);                                                             \
    if (rows.isEmpty())                                                                                      \
    QSKIP("the shared folder with known answers is absent: " STEWARD_SHARED)
