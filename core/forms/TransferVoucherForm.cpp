#include "forms/TransferVoucherForm.h"

#include "money/Capitals.h"

namespace steward {

using namespace Qt::StringLiterals;

QString VoucherParty::spacedAccount() const {
    QString text;
    qsizetype count = 0;
    for (const auto character : account) {
        if (character.isSpace())
            continue;
        if (count > 0 && count % 4 == 0)
            text += u' ';
        text += character;
        ++count;
    }
    return text;
}

QString TransferVoucherForm::title() const {
    return head.fundName + u"划款凭证"_s;
}

Result<QString> TransferVoucherForm::capitals() const {
    return inCapitals(amount);
}

QString TransferVoucherForm::amountInFigures() const {
    return u'￥' + amount.text();
}

QString TransferVoucherForm::use() const {
    return replaces.isEmpty() ? purpose : purpose + u"；代替已作废的%1号凭证"_s.arg(replaces);
}

QStringList TransferVoucherForm::copies() {
    return {u"第一联\u3000银行划款"_s, u"第二联\u3000银行收款记账"_s, u"第三联\u3000存档"_s};
}

QString voucherPurpose(const QString& quarter, const QString& fundName, int loans) {
    return u"%1%2%3笔，冲抵逾期贷款本金（办法第十七条、第二十条）"_s.arg(quarter, compensationOf(fundName),
                                                                         QString::number(loans));
}

} // namespace steward
