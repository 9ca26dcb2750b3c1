#include "printing/Boxes.h"
#include "printing/ListPages.h"
#include "printing/Marks.h"
#include "printing/PdfBytes.h"
#include "printing/TableSetter.h"
#include "printing/Units.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

const TextStyle BookWords{Face::Body, 11};
const ParagraphStyle BookHeads{{Face::Heading, 12}, pt(20)};
constexpr qreal SignaturesHeight = mm(18);

QString placeOr(const QString& known) {
    return known.isEmpty() ? u"　　　　　　　　"_s : known;
}

QString numberOf(const PaperHead& head) {
    return head.draft || head.number.isEmpty() ? QString() : u"编号："_s + head.number + u"\u3000\u3000"_s;
}

/** A heading that does not stay behind alone at the foot of a page. */
void layHead(Flow& flow, const QString& words) {
    flow.ensure(mm(32));
    flow.skip(mm(3));
    flow.paragraph(words, BookHeads);
    flow.skip(mm(1));
}

void layAgenda(Flow& flow, const MeetingBookForm& form) {
    layHeading(flow, form.head, {form.title(), {}, {}, numberOf(form.head) + u"单位：元"_s}, true);
    flow.skip(mm(1));
    flow.parts(u"会议："_s + placeOr(form.meetingNumber), u"时间："_s + dayOrPlace(form.meetingDay),
               u"地点：%1\u3000\u3000主持人：%2"_s.arg(placeOr(form.meetingPlace), placeOr(form.chair)),
               BookWords);
    layHead(flow, u"一、议程"_s);
    for (const auto& point : form.agenda())
        flow.paragraph(point, {BookWords, pt(19), CellAlign::Left, pt(22), false});
    layHead(flow, u"二、各银行申请汇总"_s);
    const auto table = form.summaryTable();
    TableSetter(table, flow.width(), {10}).place(flow);
}

void layLoans(Flow& flow, const MeetingBookForm& form) {
    flow.newPage(); // the agenda is a sheet of its own
    layHead(flow, u"三、逐笔情况"_s);
    for (const auto& claim : form.claims) {
        layHead(flow, claim.title());
        const auto table = form.loanTable(claim);
        TableSetter(table, flow.width(), {9}).place(flow);
    }
}

void layTally(Flow& flow, const MeetingBookForm& form) {
    flow.newPage();
    flow.paragraph(u"计票单"_s, {{Face::Title, 16, 1}, pt(24), CellAlign::Centre});
    flow.skip(mm(1));
    flow.parts(u"会议："_s + placeOr(form.meetingNumber), u"时间："_s + dayOrPlace(form.meetingDay),
               u"应到　　　人　实到　　　人　缺席　　　人"_s, BookWords);
    for (qsizetype i = 0; i < form.claims.size(); ++i) {
        layHead(flow, form.claims.at(i).title());
        const auto table = form.tallyTable(form.claims.at(i));
        TableLook look{9.5};
        look.padding = mm(1.3);
        look.tail = i + 1 == form.claims.size() ? SignaturesHeight : 0;
        TableSetter(table, flow.width(), look).place(flow);
    }
    flow.skip(mm(9));
    const qreal step = flow.width() / 4;
    const QStringList signers{u"计票人："_s, u"监票人："_s, u"主持人："_s, u"记录人："_s};
    for (qsizetype i = 0; i < signers.size(); ++i)
        signaturePlace(flow.page(), {flow.left() + step * qreal(i), flow.y()}, step - mm(8), signers.at(i),
                       {}, BookWords);
}

} // namespace

Result<PrintedPaper> printMeetingBook(const MeetingBookForm& form) {
    STEWARD_TRY(checkHead(form.head));
    STEWARD_TRY(checkFonts());
    auto document = documentOf(form.head, form.title());
    Flow flow(document, ListFrame);
    layAgenda(flow, form);
    layLoans(flow, form);
    layTally(flow, form);
    addMarks(document, form.head, ListFoot);
    return writePdf(document, form.head.issuedAt);
}

} // namespace steward
