#include "money/Capitals.h"
#include "printing/Boxes.h"
#include "printing/ListPages.h"
#include "printing/PdfBytes.h"
#include "printing/TableSetter.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

const TextStyle Small{Face::Body, 10.5};
constexpr qreal ReplyHeight = mm(27);
constexpr qreal EndHeight = ReplyHeight + mm(26);

QString unitWords(const PaperHead& head) {
    const auto unit = u"单位：元"_s;
    return head.draft || head.number.isEmpty() ? unit : u"编号：%1\u3000\u3000%2"_s.arg(head.number, unit);
}

void note(Flow& flow, const QString& words) {
    flow.paragraph(words, {Small, pt(16)});
}

void laySummary(Flow& flow, const ReconciliationForm& form) {
    layHeading(flow, form.head,
               {form.title(),
                u"银行：%1\u3000\u3000季度：%2"_s.arg(form.bankName, form.quarter),
                {},
                unitWords(form.head)},
               true);
    TableLook look{11};
    look.padding = mm(1.6);
    look.spreadKept = true;
    for (const auto& table : {form.account(), form.movements(), form.leverage()}) {
        TableSetter(table, flow.width(), look).place(flow);
        flow.skip(mm(5));
    }
    note(flow, form.request());
    note(flow, ReconciliationForm::noVoucher());
    if (!form.head.draft)
        note(flow, form.chainWords());
}

// What the bank ticks and seals.
void layReply(Flow& flow) {
    const QRectF box(flow.left(), flow.y(), flow.width(), ReplyHeight);
    auto& page = flow.page();
    drawBox(page, box);
    const BoxText words{{Face::Body, 11}, CellAlign::Left, true};
    const qreal half = box.width() / 2;
    boxText(page, {box.left(), box.top() + mm(1), half, mm(8)},
            u"银行核对结果：\u3000□ 相符\u3000\u3000□ 不符"_s, words);
    boxText(page, {box.left(), box.top() + mm(9), half, mm(8)}, u"不符情况："_s, words);
    for (const qreal down : {mm(15), mm(23)})
        page.rules << PlacedRule{
            {box.left() + mm(24), box.top() + down, box.left() + half - mm(6), box.top() + down}, 3};
    page.rules << PlacedRule{{box.left() + half, box.top(), box.left() + half, box.bottom()}};
    const qreal signs = box.left() + half + mm(2);
    signaturePlace(page, {signs, box.top() + mm(9)}, mm(60), u"银行经办："_s, {}, words.style);
    signaturePlace(page, {signs, box.top() + mm(22)}, mm(60), u"日\u3000\u3000期："_s, {}, words.style);
    sealPlace(page, {box.right() - mm(28), box.center().y()}, mm(12), u"（银行印章）"_s);
    flow.skip(ReplyHeight);
}

void laySigners(Flow& flow, const ReconciliationForm& form) {
    const qreal y = flow.y() + mm(6);
    auto& page = flow.page();
    signaturePlace(page, {flow.left(), y}, mm(60), u"经办："_s, form.prepared, {Face::Body, 11});
    signaturePlace(page, {flow.left() + mm(66), y}, mm(60), u"复核："_s, form.checked, {Face::Body, 11});
    for (const auto& line :
         setText(u"%1\u3000%2"_s.arg(form.head.officeName, dayOrPlace(form.head.day)), {Face::Body, 11}))
        placeLine(page, line, flow.left(), flow.width(), y, CellAlign::Right);
    flow.skip(mm(10));
}

void layAdjustments(Flow& flow, const ReconciliationForm& form) {
    flow.newPage();
    layHeading(flow, form.head,
               {form.adjustmentTitle(),
                u"银行：%1\u3000账号：%2"_s.arg(form.bankName, form.accountNumber),
                {},
                u"截至%1\u3000\u3000单位：元"_s.arg(chineseDate(form.to))},
               false);
    TableLook look{10};
    look.padding = mm(1.1);
    look.tail = EndHeight;
    const auto table = form.adjustments();
    TableSetter(table, flow.width(), look).place(flow);
    flow.skip(mm(1));
    laySigners(flow, form);
    layReply(flow);
    flow.skip(mm(1));
    note(flow, ReconciliationForm::noVoucher());
    if (!form.head.draft)
        note(flow, form.chainWords());
}

} // namespace

Result<PrintedPaper> printReconciliation(const ReconciliationForm& form) {
    STEWARD_TRY(checkHead(form.head));
    STEWARD_TRY(checkFonts());
    auto document = documentOf(form.head, form.title());
    Flow flow(document, ListFrame);
    laySummary(flow, form);
    layAdjustments(flow, form);
    addMarks(document, form.head, {false, true, ListFoot.side, ListFoot.bottom});
    return writePdf(document, form.head.issuedAt);
}

} // namespace steward
