#include "printing/Units.h"
#include "printing/VoucherJob.h"

namespace steward {

using namespace Qt::StringLiterals;

// Half a sheet of A4 (A5 landscape), as vouchers are bound.
namespace {

constexpr qreal Left = mm(12);
constexpr qreal Width = mm(186);
constexpr qreal GridTop = mm(31.5);
constexpr qreal PartyRow = mm(11.5); // two lines for a long name
constexpr qreal StampsHeight = mm(32);
const TextStyle Label{Face::Body, 11};
const TextStyle Value{Face::Body, 11};
const TextStyle Figures{Face::Body, 11, 0, true};
const TextStyle Strong{Face::BodyBold, 12};
const Frame VoucherFrame{QPageSize::A5, true, Left, mm(10), Left, mm(8)};

// Column edges, in mm from the grid's left edge.
constexpr qreal Edges[] = {0, 9, 31, 97, 106, 128, 186};
constexpr qreal edge(int i) {
    return Left + mm(Edges[i]);
}

QRectF cell(int from, int to, qreal top, qreal height) {
    return {edge(from), top, edge(to) - edge(from), height};
}

void layParty(PaperPage& page, int column, const QString& words, const VoucherParty& party) {
    const qreal row = PartyRow;
    labelledBox(page, cell(column, column + 1, GridTop, 3 * row), words, {Label, CellAlign::Centre});
    const std::pair<QString, QString> lines[] = {
        {u"全\u3000称"_s, party.name}, {u"账\u3000号"_s, party.spacedAccount()}, {u"开户行"_s, party.bank}};
    qreal top = GridTop;
    for (const auto& [label, value] : lines) {
        labelledBox(page, cell(column + 1, column + 2, top, row), label, {Label, CellAlign::Centre});
        labelledBox(page, cell(column + 2, column + 3, top, row), value, {Figures});
        top += row;
    }
}

void layAmount(PaperPage& page, const TransferVoucherForm& form, const QString& capitals, qreal top) {
    const qreal row = mm(11);
    labelledBox(page, cell(0, 2, top, row), u"金额（大写）"_s, {Label, CellAlign::Centre});
    labelledBox(page, cell(2, 4, top, row), capitals, {Strong});
    labelledBox(page, cell(4, 5, top, row), u"（小写）"_s, {Label, CellAlign::Centre});
    labelledBox(page, cell(5, 6, top, row), form.amountInFigures(),
                {{Face::BodyBold, 12, 0, true}, CellAlign::Right});
}

void layStamps(PaperPage& page, qreal top, qreal height) {
    const BoxText words{Label, CellAlign::Left, true};
    const QRectF whole = cell(0, 3, top, height);
    drawBox(page, whole);
    boxText(page, {whole.left(), top + mm(1), whole.width(), mm(7)}, u"付款单位预留印鉴："_s, words);
    const QColor grey(120, 120, 120);
    const qreal side = mm(22);
    const qreal first = whole.left() + mm(22);
    // Two seals: the office's financial seal and the responsible person's.
    const std::pair<QRectF, QString> seals[] = {
        {{first, top + mm(7.5), side, side}, u"财务专用章"_s},
        {{first + mm(36), top + mm(11.5), mm(16), mm(16)}, u"名章"_s}};
    for (const auto& [box, label] : seals) {
        QPainterPath path;
        path.addRect(box);
        page.shapes << PlacedShape{path, {}, grey, 3, true};
        boxText(page, box, label, {{Face::Small, 8}, CellAlign::Centre, false, grey});
    }
    const QRectF bank = cell(3, 6, top, height);
    drawBox(page, bank);
    boxText(page, {bank.left(), top + mm(1), bank.width(), mm(7)}, u"银行受理章及实际入账日期："_s, words);
    boxText(page, {bank.left(), top + height - mm(11), bank.width(), mm(8)},
            u"年\u3000\u3000\u3000月\u3000\u3000\u3000日"_s, {Label, CellAlign::Centre});
}

void laySigners(PaperPage& page, const TransferVoucherForm& form, const QString& copy, qreal y) {
    const std::pair<QString, QString> signers[] = {
        {u"经办："_s, form.prepared}, {u"复核："_s, form.checked}, {u"负责人："_s, form.approved}};
    qreal x = Left;
    for (const auto& [label, name] : signers) {
        signaturePlace(page, {x, y}, mm(42), label, name, Label);
        x += mm(46);
    }
    for (const auto& line : setText(copy, {Face::Heading, 11}))
        placeLine(page, line, Left, Width, y, CellAlign::Right);
}

void layHead(Flow& flow, const TransferVoucherForm& form) {
    const auto& head = form.head;
    flow.paragraph(form.title(), {{Face::Title, 18, 3}, pt(28), CellAlign::Centre});
    placeVerification(flow.page(), head, {Left + Width - mm(15), mm(6.5), mm(15), mm(15)}, false);
    flow.moveTo(GridTop - mm(7.5));
    const auto number = head.draft ? QString() : head.number;
    flow.parts(u"凭证号："_s + number, {}, u"确认书："_s + form.letterNumber, Label);
    const auto day = head.day.isValid() ? billDate(head.day) : dayOrPlace({});
    flow.moveTo(GridTop - mm(7.5));
    flow.parts({}, u"出具日期："_s + day, {}, Label);
}

void layCodes(PaperPage& page, const PaperHead& head, qreal y) {
    if (head.draft || head.verificationCode.isEmpty())
        return;
    auto words = u"验证码 "_s + head.verificationCode;
    if (head.chain)
        words += u"\u3000\u3000账链 %1 笔\u3000%2"_s.arg(QString::number(head.chain->count),
                                                         head.chain->grouped());
    for (const auto& line : setText(words, {Face::Small, 7.5}))
        placeLine(page, line, Left, Width, y, CellAlign::Left, QColor(70, 70, 70));
}

void layCopy(Document& document, const TransferVoucherForm& form, const QString& capitals,
             const QString& copy) {
    Flow flow(document, VoucherFrame);
    auto& page = flow.page();
    layHead(flow, form);
    layParty(page, 0, u"付\n款\n人"_s, form.payer);
    layParty(page, 3, u"收\n款\n人"_s, form.payee);
    qreal top = GridTop + 3 * PartyRow;
    layAmount(page, form, capitals, top);
    top += mm(11);
    labelledBox(page, cell(0, 2, top, mm(15)), u"用\u3000途"_s, {Label, CellAlign::Centre});
    labelledBox(page, cell(2, 6, top, mm(15)), form.use(), {Value});
    top += mm(15);
    layStamps(page, top, StampsHeight);
    drawBox(page, {Left, GridTop, Width, top + StampsHeight - GridTop}, 12);
    laySigners(page, form, copy, top + StampsHeight + mm(6.5));
    layCodes(page, form.head, top + StampsHeight + mm(12.5));
}

void layVoucher(Document& own, const TransferVoucherForm& form, const QString& capitals) {
    for (const auto& copy : TransferVoucherForm::copies())
        layCopy(own, form, capitals, copy);
}

} // namespace

Result<PrintedPaper> printTransferVouchers(const QList<TransferVoucherForm>& forms) {
    return printVouchers(forms, Left, layVoucher);
}

Result<PrintedPaper> printTransferVoucher(const TransferVoucherForm& form) {
    return printTransferVouchers({form});
}

} // namespace steward
