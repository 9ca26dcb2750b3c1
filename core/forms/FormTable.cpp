#include "forms/FormTable.h"

namespace steward {

FormCell strongCell(FormCell cell) {
    cell.strong = true;
    return cell;
}

FormCell amountOrDash(Amount amount) {
    return amount.isZero() ? FormCell(QStringLiteral(u"–")) : FormCell(amount);
}

QString tableDay(QDate day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace steward
