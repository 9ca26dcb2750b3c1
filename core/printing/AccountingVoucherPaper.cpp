#include "printing/Units.h"
#include "printing/VoucherJob.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

// Half a sheet of A4 (A5 landscape), with room to bind at the left.
namespace {

constexpr qreal Left = mm(20);
constexpr qreal Width = mm(180);
constexpr qreal GridTop = mm(33);
constexpr qreal HeadRow = mm(9);
constexpr qreal LineRow = mm(11);
constexpr qsizetype LinesOfSheet = 5;
const TextStyle Label{Face::Body, 11};
const TextStyle Figures{Face::Body, 11, 0, true};
const TextStyle Strong{Face::BodyBold, 11, 0, true};
const QColor Red(192, 0, 0);
const Frame VoucherFrame{QPageSize::A5, true, Left, mm(11), mm(210) - Left - Width, mm(8)};

// Column edges, in mm from the grid's left edge: summary, account, detail, debit, credit.
constexpr qreal Edges[] = {0, 62, 92, 124, 152, 180};

QRectF cell(int from, int to, qreal top, qreal height) {
    return {Left + mm(Edges[from]), top, mm(Edges[to] - Edges[from]), height};
}

void layAmount(PaperPage& page, const QRectF& box, Amount amount, const TextStyle& style) {
    drawBox(page, box);
    if (!amount.isZero())
        boxText(page, box, amount.text(),
                {style, CellAlign::Right, false, amount.isNegative() ? Red : QColor(Qt::black)});
}

void layHead(Flow& flow, const AccountingVoucherForm& form, const QString& sheet) {
    flow.paragraph(form.title(), {{Face::Title, 20, 8}, pt(30), CellAlign::Centre});
    auto& page = flow.page();
    const qreal middle = Left + Width / 2;
    for (const qreal down : {mm(0.4), mm(1.2)}) // the double line under a voucher's name
        page.rules << PlacedRule{{middle - mm(26), flow.y() + down, middle + mm(26), flow.y() + down}};
    const auto put = [&](qreal left, qreal width, const QString& words, CellAlign align) {
        boxText(page, {left, GridTop - mm(8), width, mm(8)}, words, {Label, align});
    };
    put(Left, mm(70), u"单位："_s + form.head.officeName, CellAlign::Left);
    put(middle - mm(20), mm(40), dayOrPlace(form.head.day), CellAlign::Centre);
    put(Left + Width - mm(60), mm(60), form.numberWords() + sheet, CellAlign::Right);
}

void layLine(PaperPage& page, const VoucherLine& line, qreal top) {
    const QString texts[] = {line.summary, line.account, line.detail};
    for (int i = 0; i < 3; ++i)
        labelledBox(page, cell(i, i + 1, top, LineRow), texts[i], {Label});
    layAmount(page, cell(3, 4, top, LineRow), line.debit, Figures);
    layAmount(page, cell(4, 5, top, LineRow), line.credit, Figures);
}

void layTotal(PaperPage& page, const AccountingVoucherForm& form, const QString& capitals, qreal top) {
    labelledBox(page, cell(0, 3, top, LineRow), u"合计（大写）："_s + capitals,
                {Strong, CellAlign::Left, false, form.debits().isNegative() ? Red : QColor(Qt::black)});
    layAmount(page, cell(3, 4, top, LineRow), form.debits(), Strong);
    layAmount(page, cell(4, 5, top, LineRow), form.credits(), Strong);
}

void layBasis(PaperPage& page, const AccountingVoucherForm& form, qreal top) {
    QStringList words;
    if (!form.corrects.isEmpty())
        words << u"更正：红字冲销 "_s + form.corrects;
    words << u"凭据文号："_s + (form.document.isEmpty() ? u"–"_s : form.document);
    labelledBox(page, cell(0, 3, top, LineRow), words.join(u'\u3000'), {Label});
    labelledBox(page, cell(3, 5, top, LineRow), u"附单据\u3000\u3000\u3000\u3000张"_s,
                {Label, CellAlign::Centre});
}

void laySigners(PaperPage& page, const AccountingVoucherForm& form, qreal y) {
    const std::pair<QString, QString> signers[] = {
        {u"会计主管："_s, {}}, {u"复核："_s, form.checked}, {u"制单："_s, form.prepared}};
    qreal x = Left;
    for (const auto& [label, name] : signers) {
        signaturePlace(page, {x, y}, mm(54), label, name, Label);
        x += mm(62);
    }
}

void layGrid(PaperPage& page, const AccountingVoucherForm& form, const QList<VoucherLine>& lines,
             const QString& capitals) {
    const QString titles[] = {u"摘\u3000要"_s, u"总账科目"_s, u"明细科目"_s, u"借方金额"_s, u"贷方金额"_s};
    for (int i = 0; i < 5; ++i)
        labelledBox(page, cell(i, i + 1, GridTop, HeadRow), titles[i],
                    {{Face::Heading, 10.5}, CellAlign::Centre});
    qreal top = GridTop + HeadRow;
    for (qsizetype i = 0; i < LinesOfSheet; ++i, top += LineRow)
        layLine(page, lines.value(i), top);
    layTotal(page, form, capitals, top);
    layBasis(page, form, top + LineRow);
    drawBox(page, {Left, GridTop, Width, top + 2 * LineRow - GridTop}, 12);
    laySigners(page, form, top + 2 * LineRow + mm(8));
}

// One sheet; more when an entry has more lines than a sheet.
void layVoucher(Document& own, const AccountingVoucherForm& form, const QString& capitals) {
    const auto sheets = std::max<qsizetype>(1, (form.lines.size() + LinesOfSheet - 1) / LinesOfSheet);
    for (qsizetype i = 0; i < sheets; ++i) {
        Flow flow(own, VoucherFrame);
        layHead(flow, form, sheets > 1 ? u"（%1/%2）"_s.arg(i + 1).arg(sheets) : QString());
        layGrid(flow.page(), form, form.lines.mid(i * LinesOfSheet, LinesOfSheet), capitals);
    }
}

} // namespace

Result<PrintedPaper> printAccountingVouchers(const QList<AccountingVoucherForm>& forms) {
    return printVouchers(forms, Left, layVoucher);
}

} // namespace steward
