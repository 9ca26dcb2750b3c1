#include "calendar/Quarter.h"

#include "calendar/ChineseDays.h"

#include <QRegularExpression>

namespace steward {

namespace {

/** A quarter and how many characters of the text name it; 0 when none does. */
struct Named {
    Quarter quarter;
    qsizetype length = 0;
};

int numberFrom(const QString& text) {
    const auto roman =
        QStringList{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")}
            .indexOf(text.toUpper());
    return roman >= 0 ? static_cast<int>(roman) + 1 : text.toInt();
}

/** 2018年1-3月, 2018年1月至2018年3月: three months that are a quarter. */
Named monthsIn(const QString& plain) {
    static const QRegularExpression months(
        QStringLiteral("(?<!\\d)(\\d{4})\\s*[年./-]\\s*0?(1|4|7|10)\\s*月?份?\\s*(?:至|到|~|–|—+|-+)\\s*"
                       "(?:\\1\\s*[年./-]\\s*)?0?(3|6|9|12)\\s*月(?!\\s*\\d)份?"));
    const auto match = months.match(plain);
    const int first = match.captured(2).toInt();
    if (!match.hasMatch() || match.captured(3).toInt() != first + 2)
        return {};
    return {{match.captured(1).toInt(), first / 3 + 1}, match.capturedLength()};
}

Named quarterIn(const QString& plain) {
    static const QRegularExpression word(
        QStringLiteral("(?<!\\d)(\\d{4})(?!\\d)[^\\dIVQ]{0,30}?([1-4]|I{1,3}|IV)\\s*季度?"));
    static const QRegularExpression code(
        QStringLiteral("(?<![A-Za-z\\d])(\\d{4})\\s*年?度?[-_ /.]?[Qq]([1-4])(?!\\d)"));
    static const QRegularExpression turned(
        QStringLiteral("(?<![A-Za-z\\d])[Qq]([1-4])[-_ /.]?(\\d{4})(?!\\d)"));
    for (const auto* pattern : {&word, &code})
        if (const auto match = pattern->match(plain); match.hasMatch())
            return {{match.captured(1).toInt(), numberFrom(match.captured(2))}, match.capturedLength()};
    if (const auto match = turned.match(plain); match.hasMatch())
        return {{match.captured(2).toInt(), match.captured(1).toInt()}, match.capturedLength()};
    return monthsIn(plain);
}

} // namespace

Quarter Quarter::of(QDate day) {
    return {day.year(), (day.month() + 2) / 3};
}

Result<Quarter> Quarter::parse(const QString& text) {
    static const QRegularExpression code(QStringLiteral("^(\\d{4}) ?-? ?([1-4])$"));
    const auto plain = withDayDigits(text);
    auto found = quarterIn(plain);
    if (const auto match = code.match(plain); match.hasMatch())
        found = {{match.captured(1).toInt(), match.captured(2).toInt()}, plain.size()};
    if (found.length < plain.size() || found.quarter.year < 1900)
        return refuse({QStringLiteral("quarter.unreadable"),
                       QT_TRANSLATE_NOOP("Refusal", "\"{text}\" is not a quarter."),
                       QT_TRANSLATE_NOOP("Refusal", "Write it like 2018Q1 or 2018年第1季度."),
                       {{QStringLiteral("text"), text}}});
    return found.quarter;
}

std::optional<Quarter> Quarter::within(const QString& text) {
    const auto found = quarterIn(withDayDigits(text));
    return found.length > 0 ? std::optional(found.quarter) : std::nullopt;
}

QDate Quarter::first() const {
    return {year, number * 3 - 2, 1};
}

QDate Quarter::last() const {
    return next().first().addDays(-1);
}

Quarter Quarter::next() const {
    return number == 4 ? Quarter{year + 1, 1} : Quarter{year, number + 1};
}

Quarter Quarter::previous() const {
    return number == 1 ? Quarter{year - 1, 4} : Quarter{year, number - 1};
}

QString Quarter::code() const {
    return QStringLiteral("%1Q%2").arg(year).arg(number);
}

QString Quarter::chinese() const {
    return QStringLiteral(u"%1年第%2季度").arg(year).arg(number);
}

} // namespace steward
