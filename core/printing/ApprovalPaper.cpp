#include "printing/Boxes.h"
#include "printing/ListPages.h"
#include "printing/Marks.h"
#include "printing/PdfBytes.h"
#include "printing/TableSetter.h"
#include "printing/Units.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

const Frame SheetFrame{QPageSize::A4, false, mm(20), mm(18), mm(20), mm(18)};
const Frame ItemsFrame{QPageSize::A4, true, mm(12), mm(14), mm(12), mm(14)};
constexpr qreal LabelWidth = mm(26);
constexpr qreal LeastBox = mm(28);
const TextStyle Words{Face::Body, 10.5};
const TextStyle Labels{Face::Heading, 10.5};

// A row of label and value pairs across the sheet, as high as its values need but leaving room for the
// opinions.
void layFacts(Flow& flow, const QList<std::pair<QString, QString>>& facts, qreal least) {
    const qreal width = flow.width() / qreal(facts.size());
    qreal height = least;
    for (const auto& fact : facts)
        height = std::max(height, boxHeight(fact.second, width - LabelWidth, Words));
    height = std::min(height, mm(30));
    qreal x = flow.left();
    for (const auto& [label, value] : facts) {
        labelledBox(flow.page(), {x, flow.y(), LabelWidth, height}, label, {Labels, CellAlign::Centre});
        labelledBox(flow.page(), {x + LabelWidth, flow.y(), width - LabelWidth, height}, value, {Words});
        x += width;
    }
    flow.skip(height);
}

void layMeeting(Flow& flow, const ApprovalForm& form) {
    const qreal row = mm(8.5);
    layFacts(flow, {{u"申请银行"_s, form.bankName}, {u"申请季度"_s, form.quarter}}, row);
    layFacts(flow, {{u"会议"_s, form.meetingNumber}, {u"会议时间"_s, dayOrPlace(form.meetingDay)}}, row);
    layFacts(flow, {{u"会议地点"_s, form.meetingPlace}, {u"主持人"_s, form.chair}}, row);
    layFacts(flow, {{u"出席人员"_s, form.present}}, mm(13));
    layFacts(flow, {{u"缺席人员"_s, form.excused}}, row);
}

void laySummary(Flow& flow, const ApprovalForm& form) {
    const auto table = form.summaryTable();
    TableLook look{10.5};
    look.padding = mm(1.2);
    TableSetter(table, flow.width(), look).place(flow);
}

void layBox(Flow& flow, const OpinionBox& opinion, qreal height) {
    auto& page = flow.page();
    const QRectF box(flow.left() + LabelWidth, flow.y(), flow.width() - LabelWidth, height);
    labelledBox(page, {flow.left(), flow.y(), LabelWidth, height}, opinion.party,
                {Labels, CellAlign::Centre});
    drawBox(page, box);
    boxText(page, box.adjusted(0, mm(1), 0, -mm(15)), opinion.opinion, {Words, CellAlign::Left, true});
    const qreal base = box.bottom() - mm(9.5);
    const qreal step = box.width() / qreal(std::max<qsizetype>(opinion.signers.size(), 1));
    for (qsizetype i = 0; i < opinion.signers.size(); ++i)
        signaturePlace(page, {box.left() + mm(2) + step * qreal(i), base}, step - mm(6),
                       opinion.signers[i] + u'：', opinion.names.value(i), Words);
    boxText(page, {box.left(), box.bottom() - mm(7.5), box.width(), mm(7)},
            u"（公章）\u3000\u3000"_s + dayOrPlace(opinion.day), {Words, CellAlign::Right});
    flow.skip(height);
}

void layBoxes(Flow& flow, const ApprovalForm& form) {
    if (form.boxes.isEmpty())
        return;
    const qreal height = std::max(LeastBox, flow.room() / qreal(form.boxes.size()));
    for (const auto& box : form.boxes) {
        flow.ensure(LeastBox);
        layBox(flow, box, std::min(height, flow.room()));
    }
}

void laySheet(Document& document, const ApprovalForm& form) {
    Flow flow(document, SheetFrame);
    placeVerification(flow.page(), form.head, {flow.right() - mm(16), mm(8), mm(16), mm(16)}, false);
    if (!form.head.draft && !form.head.verificationCode.isEmpty())
        boxText(flow.page(), {flow.right() - mm(70), mm(9), mm(54), mm(6)},
                u"验证码 "_s + form.head.verificationCode, {{Face::Small, 8}, CellAlign::Right});
    flow.paragraph(form.title(), {{Face::Title, 18}, pt(28), CellAlign::Centre});
    flow.skip(mm(2));
    const auto number = form.head.draft ? QString() : u"编号："_s + form.head.number;
    const auto received = u"收到申请："_s + dayOrPlace(form.receivedOn);
    flow.parts(number, received, u"单位：元"_s, Words);
    flow.skip(mm(0.8));
    layMeeting(flow, form);
    laySummary(flow, form);
    layBoxes(flow, form);
}

void layItems(Document& document, const ApprovalForm& form) {
    Flow flow(document, ItemsFrame);
    const auto number = form.head.draft ? QString() : u"编号："_s + form.head.number + u"\u3000\u3000"_s;
    layHeading(flow, form.head,
               {u"审定明细"_s,
                u"银行：%1\u3000\u3000申请季度：%2"_s.arg(form.bankName, form.quarter),
                {},
                number + u"单位：元"_s},
               false);
    const auto table = form.table();
    TableSetter(table, flow.width(), {9.5}).place(flow);
}

} // namespace

Result<PrintedPaper> printApproval(const ApprovalForm& form) {
    STEWARD_TRY(checkHead(form.head));
    STEWARD_TRY(checkFonts());
    auto document = documentOf(form.head, form.title());
    laySheet(document, form);
    layItems(document, form);
    addMarks(document, form.head, {true, true, mm(14), mm(8)});
    return writePdf(document, form.head.issuedAt);
}

} // namespace steward
