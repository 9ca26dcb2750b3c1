#include "base/Moment.h"

// A check of a file reads and hashes every day and moment of it; the one form needs none of Qt's general
// ways, which cost more than the hashing.

namespace steward {

namespace {

constexpr int DayLength = 10;
constexpr int WrittenLength = 24;
constexpr int LastYearOfFourDigits = 9999;

int digitAt(const QString& text, int at) {
    return text.at(at).unicode() - u'0';
}
int digitAt(QByteArrayView text, int at) {
    return text.at(at) - '0';
}

/** The number that `length` digits from `at` write; -1 when they are no digits. */
template<class Text>
int digits(const Text& text, int at, int length) {
    int value = 0;
    for (int i = at; i < at + length; ++i) {
        const int digit = digitAt(text, i);
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

void write(QString& text, int at, int length, int value) {
    for (int i = at + length - 1; i >= at; --i, value /= 10)
        text[i] = QChar(u'0' + value % 10);
}

void writeDay(QString& text, QDate day) {
    write(text, 0, 4, day.year());
    write(text, 5, 2, day.month());
    write(text, 8, 2, day.day());
}

} // namespace

QString dayText(QDate day) {
    if (!day.isValid() || day.year() < 0 || day.year() > LastYearOfFourDigits)
        return day.toString(Qt::ISODate);
    auto text = QStringLiteral("0000-00-00");
    writeDay(text, day);
    return text;
}

QDate dayFrom(QByteArrayView utf8) {
    if (utf8.size() == DayLength && utf8.at(4) == '-' && utf8.at(7) == '-')
        if (const QDate day(digits(utf8, 0, 4), digits(utf8, 5, 2), digits(utf8, 8, 2)); day.isValid())
            return day;
    return QDate::fromString(QString::fromUtf8(utf8), Qt::ISODate);
}

QString momentText(const QDateTime& moment) {
    const auto utc = moment.toUTC();
    const auto day = utc.date();
    const auto time = utc.time();
    if (!utc.isValid() || day.year() < 0 || day.year() > LastYearOfFourDigits)
        return utc.toString(Qt::ISODateWithMs);
    auto text = QStringLiteral("0000-00-00T00:00:00.000Z");
    writeDay(text, day);
    write(text, 11, 2, time.hour());
    write(text, 14, 2, time.minute());
    write(text, 17, 2, time.second());
    write(text, 20, 3, time.msec());
    return text;
}

QDateTime momentFrom(const QString& text) {
    if (text.size() == WrittenLength && text.at(10) == u'T' && text.endsWith(u'Z')) {
        const QDate day(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
        const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), digits(text, 20, 3));
        if (day.isValid() && time.isValid())
            return {day, time, Qt::UTC};
    }
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace steward
