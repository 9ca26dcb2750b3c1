#include "money/Decimal.h"

#include <QList>

namespace steward {

namespace {

/** 1,234,567: nothing, or one to three digits and then groups of exactly three. */
bool isWellGrouped(QStringView whole) {
    const auto groups = whole.split(u',');
    if (groups.size() == 1)
        return !whole.isEmpty();
    for (qsizetype i = 0; i < groups.size(); ++i)
        if (i == 0 ? groups[i].isEmpty() || groups[i].size() > 3 : groups[i].size() != 3)
            return false;
    return true;
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool appendDigit(qint64& value, QChar digit) {
    return !__builtin_mul_overflow(value, 10, &value) &&
           !__builtin_add_overflow(value, qint64(digit.unicode() - u'0'), &value);
}

} // namespace

QString plainForms(const QString& text) {
    QString plain = text;
    for (auto& c : plain) {
        if (c >= QChar(0xFF01) && c <= QChar(0xFF5E)) // the full-width forms of ! to ~
            c = QChar(c.unicode() - 0xFEE0);
        else if (c == QChar(0x2212)) // the mathematical minus
            c = u'-';
        else if (c == QChar(0xFFE5)) // ￥
            c = QChar(0x00A5);
        else if (c == QChar(0x3000) || c == QChar(0x00A0))
            c = u' ';
    }
    return plain.trimmed();
}

tl::expected<qint64, DecimalFault> parseDecimal(QStringView text, int decimals) {
    const auto point = text.indexOf(u'.');
    const auto whole = point < 0 ? text : text.left(point);
    const auto part = point < 0 ? QStringView() : text.mid(point + 1);
    if (!isWellGrouped(whole) || (point >= 0 && part.isEmpty()))
        return tl::unexpected(DecimalFault::NotANumber);
    for (const auto c : whole)
        if (!isDigit(c) && c != u',')
            return tl::unexpected(DecimalFault::NotANumber);
    for (const auto c : part)
        if (!isDigit(c))
            return tl::unexpected(DecimalFault::NotANumber);
    if (part.size() > decimals)
        return tl::unexpected(DecimalFault::TooFine);

    const auto digits = whole.toString().remove(u',').append(part) + QString(decimals - part.size(), u'0');
    qint64 value = 0;
    for (const auto c : digits)
        if (!appendDigit(value, c))
            return tl::unexpected(DecimalFault::TooLarge);
    return value;
}

QString decimalText(qint64 value, int decimals, bool grouped) {
    const auto magnitude = value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    auto text = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    const auto point = text.size() - decimals;
    if (decimals > 0)
        text.insert(point, u'.');
    if (grouped)
        for (auto i = point - 3; i > 0; i -= 3)
            text.insert(i, u',');
    return value < 0 ? u'-' + text : text;
}

QString shortDecimalText(qint64 value, int decimals) {
    auto text = decimalText(value, decimals);
    while (decimals > 0 && text.endsWith(u'0') && text.contains(u'.'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace steward
