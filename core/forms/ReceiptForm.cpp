#include "forms/ReceiptForm.h"

#include "money/Capitals.h"

namespace steward {

using namespace Qt::StringLiterals;

QString ReceiptForm::title() const {
    return compensationOf(head.fundName) + u"申请受理回执"_s;
}

QStringList ReceiptForm::paragraphs() const {
    QStringList text;
    const auto source = sourceFile.isEmpty() ? QString() : u"（名单文件：%1）"_s.arg(sourceFile);
    text << u"你行%1%2划拨申请及下列资料已于%3收到%4。"_s.arg(quarter, head.fundName, chineseDate(receivedOn),
                                                              source);
    text << u"补偿名单共%1笔。经受理核对，%2笔予以受理，逾期本金%3元，按办法计算风险补偿金%4元；%5笔退回。"_s
                .arg(QString::number(rows), QString::number(accepted), principal.text(), fund.text(),
                     QString::number(sentBack));
    if (sentBack > 0)
        text << (returnNumber.isEmpty()
                     ? u"退回各笔的原因、依据和补正办法见退件清单，补正后可重新提交或作补充申请。"_s
                     : u"退回各笔的原因、依据和补正办法见退件清单（%1），补正后可重新提交或作补充申请。"_s
                           .arg(returnNumber));
    if (reviewDue.isValid())
        text << u"受理名单转送有关乡镇（街道）初审，初审期限至%1。"_s.arg(chineseDate(reviewDue));
    text << u"补偿情况不得对外公开。"_s;
    return text;
}

FormTable ReceiptForm::attachmentTable() const {
    using enum CellAlign;
    FormTable table{{{u"序号"_s, 12, Centre, true},
                     {u"资料名称（办法第十八条）"_s, 70, Left},
                     {u"份数"_s, 14, Centre, true},
                     {u"备注"_s, 50, Left}},
                    {},
                    {}};
    for (const auto& attachment : attachments)
        table.rows << QList<FormCell>{QString::number(table.rows.size() + 1), attachment.title,
                                      QString::number(attachment.files), attachment.remark};
    return table;
}

} // namespace steward
