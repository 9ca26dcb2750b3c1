#include "fund/Period.h"

#include "fund/FundWords.h"

namespace steward {

namespace {

class PeriodWords {
    Q_DECLARE_TR_FUNCTIONS(Period)
public:
    static QString month(QDate first) {
        return tr("%1-%2", "year, month").arg(first.year()).arg(first.month(), 2, 10, QLatin1Char('0'));
    }
    static QString year(QDate first) { return tr("Year %1").arg(first.year()); }
};

} // namespace

Period Period::holding(QDate day, Length length) {
    switch (length) {
    case Length::Month:
        return {length, QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
    case Length::Quarter:
        return {length, Quarter::of(day).first(), Quarter::of(day).last()};
    case Length::Year:
        break;
    }
    return {length, QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
}

QString Period::text() const {
    switch (length) {
    case Length::Month:
        return PeriodWords::month(from);
    case Length::Quarter:
        return FundWords::quarter(Quarter::of(from));
    case Length::Year:
        break;
    }
    return PeriodWords::year(from);
}

} // namespace steward
