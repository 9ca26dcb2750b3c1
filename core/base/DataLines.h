#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace steward {

/** A line of a plain table: fields between commas, nothing quoted. */
struct DataLine {
    qsizetype number = 0; ///< in the file, from 1
    QString text;
    QStringList fields;
};

/** The lines of such a table in UTF-8, without its heading and without empty ones. */
QList<DataLine> dataLines(const QByteArray& csv, const QString& heading);

/** Data that the program brings with it, by its place among the resources. */
QByteArray shippedData(const QString& place);

} // namespace steward
