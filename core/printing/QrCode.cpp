#include "printing/QrCode.h"

#include <QByteArray>
#include <QString>

#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace steward {

namespace {

void addBar(QList<QRectF>& bars, const QRectF& bar) {
    const auto above = std::find_if(bars.rbegin(), bars.rend(), [&](const QRectF& one) {
        return one.bottom() == bar.top() && one.left() == bar.left() && one.width() == bar.width();
    });
    if (above != bars.rend())
        above->setBottom(bar.bottom());
    else
        bars << bar;
}

// Neighbours become one bar: fewer operators, and no hairlines between modules. Whole units keep the page's
// description short.
QList<QRectF> barsOf(const QRcode& code, const QRectF& square) {
    const int side = code.width;
    const qreal module = std::max(1.0, std::floor(square.width() / side));
    const qreal left = std::round(square.center().x() - module * side / 2);
    const qreal top = std::round(square.center().y() - module * side / 2);
    const auto dark = [&](int row, int column) { return (code.data[row * side + column] & 1) != 0; };
    QList<QRectF> bars;
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            const int start = column;
            while (column < side && dark(row, column))
                ++column;
            if (column > start)
                addBar(bars, {left + start * module, top + row * module, (column - start) * module, module});
        }
    return bars;
}

} // namespace

QList<QRectF> qrCode(const QString& content, const QRectF& square) {
    // The copies of one voucher bear the same code.
    thread_local QString lastContent;
    thread_local QRectF lastSquare;
    thread_local QList<QRectF> lastBars;
    if (content == lastContent && square == lastSquare)
        return lastBars;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(content.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    lastContent = content;
    lastSquare = square;
    lastBars = code ? barsOf(*code, square) : QList<QRectF>();
    return lastBars;
}

} // namespace steward
