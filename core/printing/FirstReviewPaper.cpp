#include "printing/Boxes.h"
#include "printing/ListPages.h"
#include "printing/Marks.h"
#include "printing/PdfBytes.h"
#include "printing/TableSetter.h"
#include "printing/Units.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

const Frame ReviewFrame{QPageSize::A4, true, mm(12), mm(14), mm(12), mm(14)};
constexpr qreal BoxesHeight = mm(34);
constexpr qreal OpinionsHeight = BoxesHeight + mm(10);
const TextStyle Words{Face::Body, 10.5};

QString officeOpinion(const FirstReviewForm& form) {
    if (!form.recorded())
        return u"经逐户核实，同意＿＿笔，风险补偿金＿＿＿＿＿＿元；不同意＿＿笔。"_s;
    return u"经逐户核实，同意%1笔，风险补偿金%2元；不同意%3笔。"_s.arg(
        QString::number(form.supported()), form.supportedFund().text(),
        QString::number(form.loans.size() - form.supported()));
}

/** Its own, or that of the list which the form to be filled in goes with. */
QString numberOf(const FirstReviewForm& form) {
    const auto gap = u"\u3000\u3000"_s;
    if (!form.listNumber.isEmpty())
        return u"名单编号："_s + form.listNumber + gap;
    return form.head.draft ? QString() : u"编号："_s + form.head.number + gap;
}

struct Opinion {
    QString title;
    QString words;
    QString signer;
    QString name;
    QDate day;
    bool seal;
};

void layOpinion(PaperPage& page, const QRectF& box, const Opinion& opinion) {
    drawBox(page, box);
    const QRectF title(box.left(), box.top() + mm(0.5), box.width(), mm(7));
    boxText(page, title, opinion.title, {{Face::Heading, 10.5}});
    boxText(page, box.adjusted(0, mm(6.3), 0, -mm(15.8)), opinion.words, {Words, CellAlign::Left, true});
    signaturePlace(page, {box.left() + mm(2), box.bottom() - mm(12)}, mm(60), opinion.signer, opinion.name,
                   Words);
    if (opinion.seal)
        boxText(page, {box.right() - mm(26), box.bottom() - mm(18), mm(24), mm(8)}, u"（公章）"_s,
                {Words, CellAlign::Right});
    boxText(page, {box.left(), box.bottom() - mm(8.5), box.width(), mm(8)}, dayOrPlace(opinion.day),
            {Words, CellAlign::Right});
}

void layOpinions(Flow& flow, const FirstReviewForm& form) {
    flow.skip(mm(3));
    flow.ensure(OpinionsHeight - mm(3));
    const Opinion opinions[] = {
        {u"经办人初审意见"_s, officeOpinion(form), u"经办人："_s, form.handler, form.reviewedOn, false},
        {u"经发办负责人意见"_s, {}, u"经发办负责人："_s, {}, {}, false},
        {u"乡镇（街道）主要负责人审核意见"_s, {}, u"主要负责人："_s, form.headName, form.approvedOn, true}};
    const qreal width = flow.width() / 3;
    qreal x = flow.left();
    for (const auto& opinion : opinions) {
        layOpinion(flow.page(), {x, flow.y(), width, BoxesHeight}, opinion);
        x += width;
    }
    flow.skip(BoxesHeight + mm(1.5));
    flow.parts(u"初审及主要负责人审核应于%1前完成（办法第十九条），随附有关证明材料，交回%2。"_s.arg(
                   dayOrPlace(form.dueOn), form.head.officeName),
               {}, {}, {Face::Body, 9.5});
}

} // namespace

Result<PrintedPaper> printFirstReview(const FirstReviewForm& form) {
    if (form.listNumber.isEmpty())
        STEWARD_TRY(checkHead(form.head));
    STEWARD_TRY(checkFonts());
    auto document = documentOf(form.head, form.title());
    Flow flow(document, ReviewFrame);
    const auto left = u"乡镇（街道）：%1\u3000\u3000银行：%2\u3000\u3000申请季度：%3"_s.arg(
        form.township, form.bankName, form.quarter);
    layHeading(flow, form.head, {form.title(), left, {}, numberOf(form) + u"单位：元"_s}, true);
    flow.parts(
        u"收到日期：%1\u3000\u3000初审期限：%2"_s.arg(dayOrPlace(form.forwardedOn), dayOrPlace(form.dueOn)),
        {}, {}, {Face::Body, 10.5});
    if (!form.sentBackReason.isEmpty())
        flow.paragraph(u"退回重审，请重新核实："_s + form.sentBackReason, {{Face::Heading, 10.5}});
    flow.skip(mm(0.8));
    const auto table = form.table();
    TableLook look{9};
    look.tail = OpinionsHeight;
    TableSetter(table, flow.width(), look).place(flow);
    layOpinions(flow, form);
    addMarks(document, form.head, {true, true, mm(12), mm(8)});
    return writePdf(document, form.head.issuedAt);
}

} // namespace steward
