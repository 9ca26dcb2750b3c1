#include "forms/ClawbackNoticeForm.h"

#include "money/Capitals.h"

namespace steward {

using namespace Qt::StringLiterals;

QString ClawbackNoticeForm::title() const {
    return u"收回%1通知书"_s.arg(head.fundName);
}

QStringList ClawbackNoticeForm::opening() const {
    const auto rests = head.measures.isEmpty() ? u"依据办法"_s : u"依据%1文件"_s.arg(head.measures);
    return {u"经查，你行借据号%1、借款人%2的扶贫小额信贷，%3划拨的风险补偿存在以下问题：%4。"_s.arg(
                note, borrower, dayOrPlace(paidOn), reason),
            rests + u"第二十七条，%1决定收回该笔风险补偿（单位：元）："_s.arg(dayOrPlace(orderedOn))};
}

FormTable ClawbackNoticeForm::table() const {
    using enum CellAlign;
    return {{{u"借据号"_s, 26, Left, true},
             {u"损失本金"_s, 20, Right, true},
             {u"基金已补偿"_s, 20, Right, true},
             {u"已退回"_s, 20, Right, true},
             {u"应收回"_s, 20, Right, true, true}},
            {{note, loss, fundPart, returned, amount}},
            {}};
}

Result<QStringList> ClawbackNoticeForm::closing() const {
    STEWARD_LET(words, inCapitals(amount));
    return QStringList{
        u"应收回金额（大写）：%1（￥%2）。请自收到本通知之日起退入%3专户：%4；并在摘要中注明借据号。"_s.arg(
            words, amount.text(), head.fundName, account.sentence()),
        u"该笔贷款今后不再予以风险补偿；有关责任的追究另行通知。特此通知。"_s};
}

} // namespace steward
