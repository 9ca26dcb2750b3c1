#pragma once

#include <QDateTime>

namespace steward {

/** A moment as files keep it and chains hash it: UTC, `2018-03-20T08:15:00.000Z`. */
QString momentText(const QDateTime& moment);
/** Reads that form, and any other ISO form; invalid when it is none. */
QDateTime momentFrom(const QString& text);

} // namespace steward
