#include "forms/FormTable.h"

namespace steward {

QString tableDay(QDate day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace steward
