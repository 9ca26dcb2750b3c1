#include "calendar/Clock.h"

namespace steward {

namespace {
constexpr qint64 ChinaOffsetSeconds = qint64{8} * 3600;
constexpr qint64 OfficeOpensAt = qint64{9} * 3600;
} // namespace

QDate Clock::today() const {
    return now().toUTC().addSecs(ChinaOffsetSeconds).date();
}

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTimeUtc();
}

void FixedClock::setDay(QDate day) {
    moment_ = QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(OfficeOpensAt - ChinaOffsetSeconds);
}

} // namespace steward
