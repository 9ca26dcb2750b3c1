#include "forms/RecoveryNoticeForm.h"

#include "money/Capitals.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString orPlace(const QString& text) {
    return text.isEmpty() ? u"　　　　　　"_s : text;
}

QString lateness(const NoticedLoan& loan) {
    return loan.daysLate > 0 ? u"已逾期%1天"_s.arg(loan.daysLate) : u"未到期"_s;
}

} // namespace

QString ReturnAccount::sentence() const {
    return u"户名%1，账号%2，开户行%3"_s.arg(orPlace(holder), orPlace(number), orPlace(openedAt));
}

QString RecoveryNoticeForm::title() const {
    return u"追偿退回通知书"_s;
}

QStringList RecoveryNoticeForm::opening() const {
    const auto rests = head.measures.isEmpty() ? u"依据办法"_s : u"依据%1文件"_s.arg(head.measures);
    return {rests + u"第二十一条，风险补偿后追偿收回的贷款本金和利息，应按承担损失的比例在收回之日起%1个%2内"
                    "退回%3专户。截至%4，你行下列贷款尚有应退款项（单位：元）："_s.arg(returnDays)
                        .arg(workingDays ? u"工作日"_s : u"自然日"_s, head.fundName, dayOrPlace(head.day))};
}

FormTable RecoveryNoticeForm::table() const {
    using enum CellAlign;
    FormTable table{{{u"借据号\n借款人"_s, 26, Left, true},
                     {u"收回本金\n收回利息"_s, 20, Right, true},
                     {u"最近收回日"_s, 16, Centre, true},
                     {u"基金\n比例"_s, 10, Centre, true},
                     {u"累计应退\n已退回"_s, 20, Right, true},
                     {u"尚应退"_s, 18, Right, true, true},
                     {u"退回期限"_s, 16, Centre, true}},
                    {},
                    {}};
    for (const auto& loan : loans)
        table.rows << QList<FormCell>{loan.note + u'\n' + loan.borrower,
                                      loan.principal.text() + u'\n' + loan.interest.text(),
                                      tableDay(loan.lastDay),
                                      loan.share,
                                      loan.fundPart.text() + u'\n' + loan.returned.text(),
                                      loan.due,
                                      tableDay(loan.dueOn) + u'\n' + lateness(loan)};
    if (loans.size() > 1)
        table.totals = {u"合计"_s, {}, {}, {}, {}, due(), {}};
    return table;
}

Amount RecoveryNoticeForm::due() const {
    Amount sum;
    for (const auto& loan : loans)
        sum += loan.due;
    return sum;
}

Result<QStringList> RecoveryNoticeForm::closing() const {
    STEWARD_LET(words, inCapitals(due()));
    const auto late =
        std::count_if(loans.begin(), loans.end(), [](const NoticedLoan& loan) { return loan.daysLate > 0; });
    const auto when = late == 0              ? u"请在期限内退回。"_s
                      : late == loans.size() ? u"均已逾期，请立即退回。"_s
                                             : u"已逾期的请立即退回，其余请在期限内退回。"_s;
    return QStringList{u"尚应退合计（大写）：%1（￥%2）。%3"_s.arg(words, due().text(), when),
                       u"请退入专户：%1；并在摘要中注明借据号。退回后请将回单送我办核对。特此通知。"_s.arg(
                           account.sentence())};
}

} // namespace steward
