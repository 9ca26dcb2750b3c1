#include "exchange/CellDay.h"

#include "calendar/ChineseDays.h"
#include "exchange/CellText.h"

#include <QRegularExpression>

namespace steward {

namespace {

std::optional<QDate> serialDay(const QString& number, bool date1904) {
    static const QRegularExpression serial(QStringLiteral("^(\\d{1,6})(\\.\\d+)?$"));
    const auto match = serial.match(number);
    constexpr int Earliest = 10'000; // 1927; smaller numbers are counts or amounts, not days
    constexpr int Latest = 80'000;   // 2119
    const int days = match.captured(1).toInt();
    if (!match.hasMatch() || days < Earliest || days > Latest)
        return std::nullopt;
    return (date1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)).addDays(days);
}

std::optional<QDate> writtenDay(const QString& text) {
    static const QRegularExpression day(
        QStringLiteral("^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?"
                       "(?:\\s*\\(?(?:星期|周)[一二三四五六日天]\\)?)?"
                       "(?:(?:(?<=[日号])|[\\sT]+)(?:[上下]午|AM|PM)?\\s*\\d{1,2}[:时].*)?$"));
    static const QRegularExpression digits(
        QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})(?:\\s?\\d{2}:?\\d{2}(?::?\\d{2})?)?$"));
    auto match = day.match(text);
    if (!match.hasMatch())
        match = digits.match(text);
    const QDate found(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && found.isValid() ? std::optional(found) : std::nullopt;
}

} // namespace

std::optional<QDate> cellDay(const Cell& cell, bool date1904) {
    const auto text = withDayDigits(trimmed(cell));
    if (auto day = writtenDay(text))
        return day;
    return serialDay(text, date1904);
}

bool writesShortYear(const Cell& cell) {
    static const QRegularExpression shortYear(QStringLiteral(
        "^(\\d{2}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2})(?!\\d)"));
    return withDayDigits(trimmed(cell)).contains(shortYear);
}

} // namespace steward
