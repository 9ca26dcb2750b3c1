#include "documents/PaperPrinting.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

namespace steward {

namespace {

/** Beyond this a page only takes memory; office printers resolve no more of a letter. */
constexpr int sharpestDpi = 300;

Error unreadable() {
    return {
        QStringLiteral("paper.unreadable"),
        QT_TRANSLATE_NOOP("Refusal", "The PDF of this paper can't be read."),
        QT_TRANSLATE_NOOP("Refusal", "Run the self-check; it names every paper whose bytes were changed."),
        {},
        0};
}

Error failed(const QString& printer) {
    return {QStringLiteral("paper.printer_failed"),
            QT_TRANSLATE_NOOP("Refusal", "The printer {printer} did not take the paper."),
            QT_TRANSLATE_NOOP("Refusal", "See that it is switched on and has paper, then print again."),
            {{QStringLiteral("printer"), printer}},
            0};
}

void setPage(QPrinter& printer, const QSizeF& points) {
    QPageLayout layout = printer.pageLayout();
    layout.setPageSize(QPageSize(QPageSize::A4));
    layout.setOrientation(points.width() > points.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    layout.setMode(QPageLayout::FullPageMode);
    printer.setPageLayout(layout);
}

void drawPage(QPainter& painter, QPrinter& printer, QPdfDocument& document, int page) {
    const QRect sheet = printer.pageLayout().fullRectPixels(printer.resolution());
    const int dpi = qMin(printer.resolution(), sharpestDpi);
    const QSizeF points = document.pagePointSize(page);
    const QImage image = document.render(page, (points * dpi / 72.0).toSize());
    QSize size = image.size();
    size.scale(sheet.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRect(QPoint(0, 0), size), image);
}

Result<void> load(QPdfDocument& document, QBuffer& buffer, const QByteArray& pdf) {
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    document.load(&buffer);
    if (document.error() != QPdfDocument::Error::None || document.pageCount() == 0)
        return refuse(unreadable());
    return {};
}

Error cancelled() {
    return {QStringLiteral("paper.print_cancelled"),
            QT_TRANSLATE_NOOP("Refusal", "Cancelled: what the printer has not taken yet is not printed; the "
                                         "copies stay counted."),
            "",
            {},
            0};
}

} // namespace

Result<void> printPdfs(const QList<QByteArray>& pdfs, QPrinter& printer, const ProgressStep& step) {
    QPainter painter;
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    const qint64 total = copies * pdfs.size();
    for (qint64 done = 0; done < total; ++done) {
        QBuffer buffer;
        QPdfDocument document(nullptr);
        STEWARD_TRY(load(document, buffer, pdfs.at(done % pdfs.size())));
        for (int page = 0; page < document.pageCount(); ++page) {
            if (!step(done, total)) {
                printer.abort();
                return refuse(cancelled());
            }
            setPage(printer, document.pagePointSize(page));
            if (painter.isActive() ? !printer.newPage() : !painter.begin(&printer))
                return refuse(failed(printer.printerName()));
            drawPage(painter, printer, document, page);
        }
    }
    return {};
}

} // namespace steward
