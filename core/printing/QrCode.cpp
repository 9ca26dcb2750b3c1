#include "printing/QrCode.h"

#include <QByteArray>
#include <QString>

#include <qrencode.h>

#include <memory>

namespace steward {

QPainterPath qrCode(const QString& content, const QRectF& square) {
    QPainterPath path;
    if (content.isEmpty())
        return path;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(content.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return path;
    const int side = code->width;
    const qreal module = square.width() / side;
    const auto dark = [&](int row, int column) { return (code->data[row * side + column] & 1) != 0; };
    // Neighbours in a row become one rectangle: fewer operators, and no hairlines between modules.
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            const int start = column;
            while (column < side && dark(row, column))
                ++column;
            if (column > start)
                path.addRect(square.x() + start * module, square.y() + row * module,
                             (column - start) * module, module);
        }
    return path;
}

} // namespace steward
