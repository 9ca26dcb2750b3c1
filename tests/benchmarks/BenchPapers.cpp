#include "benchmarks/Bench.h"
#include "core/printing/SampleBookForms.h"
#include "core/printing/SampleForms.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace steward;

namespace {

/** The peer: Qt alone, writing `pages` pages with about as many lines of text as the paper has, not
 * searchable. */
QByteArray plainPages(int pages, int linesPerPage) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    QFont font(QStringLiteral("Noto Serif CJK SC"));
    painter.setFont(font);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        for (int i = 0; i < linesPerPage; ++i)
            painter.drawText(200, 300 + 200 * i,
                             QStringLiteral(u"人民币壹拾万叁仟贰佰贰拾伍元叁角叁分 %1").arg(page * 7919 + i));
    }
    painter.end();
    return bytes;
}

QList<TransferVoucherForm> vouchers(int count) {
    QList<TransferVoucherForm> forms;
    for (int i = 0; i < count; ++i) {
        auto form = sample::voucher();
        form.amount = Amount::fen(1'234'567 + 7919LL * i);
        form.head.number = QStringLiteral(u"2018-付-%1").arg(i + 1, 4, 10, QLatin1Char('0'));
        form.head.qrContent = form.head.number + u'|' + form.amount.plain();
        forms << form;
    }
    return forms;
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const auto letter = sample::letter(8);
    bench::line("a confirmation letter with 8 loans (reach 50)",
                bench::fastest(20, [&] { printConfirmationLetter(letter); }), "Qt alone, 2 plain pages",
                bench::fastest(20, [] { plainPages(2, 40); }));
    const auto many = vouchers(1000);
    bench::line("1,000 vouchers, 3,000 pages (reach 2,000)",
                bench::fastest(3, [&] { printTransferVouchers(many); }), "Qt alone, 3,000 plain pages",
                bench::fastest(3, [] { plainPages(3000, 35); }));
    const auto list = sample::list(800);
    bench::line("a claim list of 800 loans", bench::fastest(3, [&] { printClaimList(list); }),
                "Qt alone, 48 plain pages", bench::fastest(3, [] { plainPages(48, 450); }));
    const auto book = sample::registerBook(10'000);
    const auto pages = printRegisterBook(book)->pages;
    bench::line("a register of 10,000 lines (reach 2,000)",
                bench::fastest(3, [&] { static_cast<void>(printRegisterBook(book)); }),
                "Qt alone, as many plain pages",
                bench::fastest(3, [&] { plainPages(pages, 3 * 10'000 / pages); }));
    return 0;
}
