#pragma once

#include <QDateTime>

namespace steward {

/** A moment as files keep it and chains hash it: UTC, `2018-03-20T08:15:00.000Z`. */
QString momentText(const QDateTime& moment);
/** Reads that form, and any other ISO form; invalid when it is none. */
QDateTime momentFrom(const QString& text);

/** A day as files keep it: `2018-03-20`; empty when invalid. */
QString dayText(QDate day);
/** Reads that form, and any other ISO form; invalid when it is none. */
QDate dayFrom(QByteArrayView utf8);

} // namespace steward
