#include "forms/ReturnConfirmationForm.h"

#include "money/Capitals.h"

namespace steward {

using namespace Qt::StringLiterals;

QString ReturnConfirmationForm::title() const {
    return clawback ? u"收回补偿确认单"_s : u"追偿退回确认单"_s;
}

Amount ReturnConfirmationForm::amount() const {
    Amount sum;
    for (const auto& loan : loans)
        sum += loan.amount;
    return sum;
}

QStringList ReturnConfirmationForm::opening() const {
    const auto rests = head.measures.isEmpty() ? u"依据办法"_s : u"依据%1文件"_s.arg(head.measures);
    return {rests + u"%1，你行%2%3的款项已于%4收入%5专户（凭证%6），抵付下列贷款（单位：元）："_s.arg(
                        clawback ? u"第二十七条"_s : u"第二十一条"_s, clawback ? u"交回"_s : u"退回"_s,
                        clawback ? u"补偿"_s : u"追偿"_s, dayOrPlace(receivedOn), head.fundName,
                        entryNumber)};
}

FormTable ReturnConfirmationForm::table() const {
    using enum CellAlign;
    FormTable table{{{u"借据号\n借款人"_s, 26, Left, true},
                     {u"收回本金\n收回利息"_s, 20, Right, true},
                     {u"最近\n收回日"_s, 16, Centre, true},
                     {u"基金\n比例"_s, 10, Centre, true},
                     {u"累计\n应退"_s, 18, Right, true},
                     {u"本次\n退回"_s, 18, Right, true, true},
                     {u"尚应退"_s, 16, Right, true},
                     {u"迟退\n天数"_s, 10, Centre, true}},
                    {},
                    {}};
    for (const auto& loan : loans)
        table.rows << QList<FormCell>{loan.note + u'\n' + loan.borrower,
                                      loan.principal.text() + u'\n' + loan.interest.text(),
                                      tableDay(loan.lastDay),
                                      loan.share,
                                      loan.due,
                                      loan.amount,
                                      loan.left,
                                      loan.daysLate > 0 ? QString::number(loan.daysLate) : u"按期"_s};
    if (loans.size() > 1)
        table.totals = {u"合计"_s, {}, {}, {}, {}, amount(), {}, {}};
    return table;
}

Result<QStringList> ReturnConfirmationForm::closing() const {
    STEWARD_LET(words, inCapitals(amount()));
    Amount left;
    for (const auto& loan : loans)
        left += loan.left;
    QStringList paragraphs{u"本次退回合计（大写）：%1（￥%2）。%3"_s.arg(
        words, amount().text(),
        left.isZero() ? u"上列贷款至此没有尚应退的款项。"_s
                      : u"上列贷款尚应退￥%1，请按期退入同一专户。"_s.arg(left.text()))};
    if (!replaces.isEmpty())
        paragraphs << u"本确认单代替%1确认单，该确认单已作废。"_s.arg(replaces);
    paragraphs << u"特此确认。"_s;
    return paragraphs;
}

} // namespace steward
