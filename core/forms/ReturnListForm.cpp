#include "forms/ReceiptForm.h"
#include "money/Capitals.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString numbered(QStringList lines) {
    if (lines.size() > 1)
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i] = u"%1．%2"_s.arg(QString::number(i + 1), lines[i]);
    return lines.join(u'\n');
}

QList<FormCell> rowOf(const ReturnedRow& row) {
    QStringList reasons;
    QStringList remedies;
    for (const auto& finding : row.findings) {
        reasons << finding.reason();
        remedies << finding.remedy;
    }
    return {row.sequence,      row.row > 0 ? FormCell(QString::number(row.row)) : FormCell(),
            row.borrower,      row.note,
            row.principal,     numbered(reasons),
            numbered(remedies)};
}

} // namespace

QString ReturnedFinding::reason() const {
    const auto rests = articleInWords(article);
    if (rests.isEmpty())
        return sentence;
    const bool stop = sentence.endsWith(u'。');
    return u"%1（%2）%3"_s.arg(stop ? sentence.chopped(1) : sentence, rests, stop ? u"。"_s : QString());
}

QString ReturnListForm::title() const {
    return compensationOf(head.fundName) + u"申请退件清单"_s;
}

QStringList ReturnListForm::paragraphs() const {
    QStringList text;
    if (!reason.isEmpty())
        text << u"你行%1收到的%2补偿申请退回补正：%3"_s.arg(chineseDate(receivedOn), quarter, reason);
    if (!rows.isEmpty())
        text << u"你行%1收到的%2补偿名单中，下列%3笔退回。请按补正办法处理后重新提交，或作补充申请。"_s.arg(
            chineseDate(receivedOn), quarter, QString::number(rows.size()));
    return text;
}

FormTable ReturnListForm::table() const {
    using enum CellAlign;
    FormTable table{{{u"序号"_s, 9, Centre, true},
                     {u"原表行"_s, 10, Centre, true},
                     {u"借款人"_s, 18, Left},
                     {u"借据号"_s, 22, Left, true},
                     {u"逾期本金"_s, 18, Right, true},
                     {u"退回原因及依据"_s, 90, Left},
                     {u"补正办法"_s, 70, Left}},
                    {},
                    {}};
    Amount total;
    for (const auto& row : rows) {
        table.rows << rowOf(row);
        total += row.principal;
    }
    table.totals = {u"合计"_s, {}, u"%1 笔"_s.arg(rows.size()), {}, total, {}, {}};
    return table;
}

} // namespace steward
