#pragma once

#include <QDate>
#include <QString>

namespace steward {

/** The days that the books show: a month, a quarter or a year. */
struct Period {
    enum class Length { Month, Quarter, Year };
    Length length = Length::Quarter;
    QDate from;
    QDate to;

    /** The one of that length which holds `day`. */
    static Period holding(QDate day, Length length);
    Period previous() const { return holding(from.addDays(-1), length); }
    /** In the language of the window. */
    QString text() const;
    bool operator==(const Period&) const = default;
};

} // namespace steward
