#include "money/Capitals.h"

namespace steward {

namespace {

constexpr QStringView Digits = u"零壹贰叁肆伍陆柒捌玖";

QString twoDigits(int n) {
    QString text;
    if (n >= 10)
        text = QString(Digits[n / 10]) + u'拾';
    if (n % 10 != 0)
        text += Digits[n % 10];
    return text;
}

/** 零 before what could be extended by one stroke: January, February and October. */
QString month(int n) {
    return n == 1 || n == 2 || n == 10 ? u'零' + twoDigits(n) : twoDigits(n);
}

/** The same for days: the 1st to 9th, 10th, 20th and 30th. */
QString dayOfMonth(int n) {
    return n < 10 || n % 10 == 0 ? u'零' + twoDigits(n) : twoDigits(n);
}

} // namespace

QString billDate(QDate day) {
    QString text;
    for (const auto c : QString::number(day.year()))
        text += Digits[c.unicode() - u'0'];
    return text + u'年' + month(day.month()) + u'月' + dayOfMonth(day.day()) + u'日';
}

QString chineseDate(QDate day) {
    return QStringLiteral(u"%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

} // namespace steward
