#include "calendar/Quarter.h"

#include <QRegularExpression>

namespace steward {

Quarter Quarter::of(QDate day) {
    return {day.year(), (day.month() + 2) / 3};
}

Result<Quarter> Quarter::parse(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral(u"^(\\d{4}) ?(?:[Qq]|-[Qq]?|年 ?第? ?)([1-4一二三四])(?:季度)?$"));
    // NFKC makes full-width digits and letters plain.
    const auto match = form.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch() || match.captured(1).toInt() < 1900)
        return refuse({QStringLiteral("quarter.unreadable"),
                       QT_TRANSLATE_NOOP("Refusal", "\"{text}\" is not a quarter."),
                       QT_TRANSLATE_NOOP("Refusal", "Write it like 2018Q1 or 2018年第1季度."),
                       {{QStringLiteral("text"), text}}});
    const auto number = match.captured(2).front();
    const auto chinese = QStringView(u"一二三四").indexOf(number);
    return Quarter{match.captured(1).toInt(), chinese >= 0 ? int(chinese) + 1 : number.digitValue()};
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
