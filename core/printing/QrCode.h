#pragma once

#include <QList>
#include <QRectF>

namespace steward {

/** `content` as a QR code (error correction M) of vector bars, centred in `square`; empty for no content. */
QList<QRectF> qrCode(const QString& content, const QRectF& square);

} // namespace steward
