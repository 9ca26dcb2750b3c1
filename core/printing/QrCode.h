#pragma once

#include <QPainterPath>
#include <QRectF>

namespace steward {

/** `content` as a QR code (error correction M), as one vector shape that fills `square`; empty for no
 * content. */
QPainterPath qrCode(const QString& content, const QRectF& square);

} // namespace steward
