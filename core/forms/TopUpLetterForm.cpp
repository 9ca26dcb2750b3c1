#include "forms/TopUpLetterForm.h"

#include "money/Capitals.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

QString TopUpLetterForm::title() const {
    return u"关于补足%1的函"_s.arg(head.fundName);
}

QString TopUpLetterForm::addressee() const {
    return bureau + u'：';
}

QStringList TopUpLetterForm::opening() const {
    const auto rests = head.measures.isEmpty() ? u"依据办法"_s : u"依据%1文件"_s.arg(head.measures);
    return {rests +
            u"第六条、第七条，合作银行按%1的%2倍发放扶贫小额信贷，不足部分由财政扶贫专项资金统筹补足。"
            "经核对，下列专户资金不足（单位：元）："_s.arg(head.fundName)
                .arg(leverage)};
}

FormTable TopUpLetterForm::table() const {
    using enum CellAlign;
    FormTable table{{{u"合作银行\n专户账号"_s, 30, Left, true},
                     {u"专户余额"_s, 20, Right, true},
                     {u"贷款余额"_s, 20, Right, true},
                     {u"倍数"_s, 10, Centre, true},
                     {u"应补足"_s, 20, Right, true, true},
                     {u"原因"_s, 16, Centre, true},
                     {u"补足期限"_s, 16, Centre, true}},
                    {},
                    {}};
    for (const auto& bank : banks) {
        const auto account = bank.accountNumber.isEmpty() ? QString() : u'\n' + bank.accountNumber;
        table.rows << QList<FormCell>{bank.bankName + account,
                                      bank.balance,
                                      bank.outstanding,
                                      bank.multiple,
                                      bank.needed,
                                      u"%1\n（%2）"_s.arg(bank.cause, articleInWords(bank.article)),
                                      tableDay(bank.due)};
    }
    if (banks.size() > 1)
        table.totals = {u"合计"_s, {}, {}, {}, needed(), {}, {}};
    return table;
}

Amount TopUpLetterForm::needed() const {
    Amount sum;
    for (const auto& bank : banks)
        sum += bank.needed;
    return sum;
}

QDate TopUpLetterForm::firstDue() const {
    QDate first;
    for (const auto& bank : banks)
        if (!first.isValid() || bank.due < first)
            first = bank.due;
    return first;
}

Result<QStringList> TopUpLetterForm::closing() const {
    const auto sum = needed();
    STEWARD_LET(words, inCapitals(sum));
    const auto each = banks.size() > 1 ? u"按上表所列期限（最早为%1）"_s : u"于%1前（含当日）"_s;
    return QStringList{
        u"应补足资金（大写）：%1（￥%2）。"_s.arg(words, sum.text()),
        u"请你局从财政扶贫专项资金中统筹安排，%1拨入相应专户，并将拨款文件抄送我办。特此函达，请予支持。"_s
            .arg(each.arg(chineseDate(firstDue())))};
}

} // namespace steward
