#include "calendar/ChineseDays.h"

#include <QRegularExpression>

#include <algorithm>

namespace steward {

namespace {

constexpr QStringView Numerals = u"〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖○";

QString digits(QStringView numerals) {
    QString text;
    for (const auto c : numerals)
        text += QChar(u'0' + static_cast<char16_t>(Numerals.indexOf(c) % 10));
    return text;
}

/** 二〇一八 → 2018, 十五 → 15, 壹拾伍 → 15, 二十 → 20. */
QString number(QString numerals) {
    numerals.replace(u'拾', u'十')
        .replace(u'廿', QStringLiteral("二十"))
        .replace(u'卅', QStringLiteral("三十"));
    const auto ten = numerals.indexOf(u'十');
    if (ten < 0)
        return digits(numerals);
    const auto tens = ten == 0 ? 1 : digits(QStringView(numerals).first(ten)).toInt();
    return QString::number(tens * 10 + digits(QStringView(numerals).sliced(ten + 1)).toInt());
}

bool isPlain(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); });
}

} // namespace

QString withDayDigits(const QString& text) {
    if (isPlain(text))
        return text.trimmed();
    static const QRegularExpression counted(QStringLiteral(
        "[〇○零一二三四五六七八九壹贰叁肆伍陆柒捌玖十拾廿卅]+(?=\\s*(?:[年月日号季]|[至到~–—-]))"));
    auto plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    qsizetype at = 0;
    for (auto match = counted.match(plain); match.hasMatch(); match = counted.match(plain, at)) {
        const auto found = number(match.captured());
        plain.replace(match.capturedStart(), match.capturedLength(), found);
        at = match.capturedStart() + found.size();
    }
    return plain;
}

} // namespace steward
