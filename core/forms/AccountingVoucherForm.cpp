#include "forms/AccountingVoucherForm.h"

#include "money/Capitals.h"

namespace steward {

using namespace Qt::StringLiterals;

QString AccountingVoucherForm::title() const {
    return u"记账凭证"_s;
}

QString AccountingVoucherForm::numberWords() const {
    return u"%1字第%2号"_s.arg(series).arg(sequence, 4, 10, QChar(u'0'));
}

Amount AccountingVoucherForm::debits() const {
    Amount sum;
    for (const auto& line : lines)
        sum += line.debit;
    return sum;
}

Amount AccountingVoucherForm::credits() const {
    Amount sum;
    for (const auto& line : lines)
        sum += line.credit;
    return sum;
}

Result<QString> AccountingVoucherForm::capitals() const {
    return inCapitals(debits());
}

} // namespace steward
