#include "exchange/CellNumber.h"

#include <QByteArray>

namespace steward {

namespace {

constexpr qsizetype Precision = 15; ///< significant digits of a spreadsheet
constexpr int MostPlaces = 30;

/** digits × 10^exponent, digits without zeros in front. */
struct Decimal {
    QByteArray digits;
    int exponent = 0;
    bool negative = false;
};

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/** Reads the digits and the point; `at` stops behind them. False when there is no digit at all. */
bool readMantissa(QStringView text, qsizetype& at, Decimal& number) {
    bool any = false;
    bool point = false;
    for (; at < text.size(); ++at) {
        const auto c = text[at];
        if (c == u'.' && !point) {
            point = true;
        } else if (isDigit(c)) {
            any = true;
            if (c != u'0' || !number.digits.isEmpty())
                number.digits += c.toLatin1();
            number.exponent -= point ? 1 : 0;
        } else {
            break;
        }
    }
    return any;
}

std::optional<Decimal> parse(QStringView text) {
    Decimal number;
    qsizetype at = 0;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        number.negative = text[0] == u'-';
        at = 1;
    }
    if (!readMantissa(text, at, number))
        return std::nullopt;
    if (at == text.size())
        return number;
    bool ok = text[at] == u'E' || text[at] == u'e';
    const int exponent = ok ? text.mid(at + 1).toInt(&ok) : 0;
    if (!ok || exponent > 1000 || exponent < -1000)
        return std::nullopt;
    number.exponent += exponent;
    return number;
}

void roundHalfUp(Decimal& number) {
    const auto dropped = number.digits.size() - Precision;
    if (dropped <= 0)
        return;
    const bool up = number.digits[Precision] >= '5';
    number.digits.truncate(Precision);
    number.exponent += static_cast<int>(dropped);
    for (auto i = Precision - 1; up; --i) {
        if (i < 0) {
            number.digits.prepend('1');
            break;
        }
        if (number.digits[i] != '9') {
            ++number.digits[i];
            break;
        }
        number.digits[i] = '0';
    }
}

QString written(Decimal number) {
    while (number.digits.endsWith('0')) {
        number.digits.chop(1);
        ++number.exponent;
    }
    if (number.digits.isEmpty())
        return QStringLiteral("0");
    if (number.exponent > 0)
        number.digits.append(number.exponent, '0');
    if (number.exponent < 0) {
        const auto missing = 1 - number.exponent - number.digits.size();
        if (missing > 0)
            number.digits.prepend(missing, '0');
        number.digits.insert(number.digits.size() + number.exponent, '.');
    }
    return (number.negative ? QStringLiteral("-") : QString()) + QString::fromLatin1(number.digits);
}

} // namespace

std::optional<QString> cellNumber(QStringView text) {
    auto number = parse(text.trimmed());
    if (!number)
        return std::nullopt;
    roundHalfUp(*number);
    const auto places = number->digits.size() + number->exponent;
    if (places > MostPlaces || number->exponent < -MostPlaces - Precision)
        return std::nullopt;
    return written(std::move(*number));
}

QString withoutFloatNoise(const QString& text) {
    const auto number = parse(text);
    const bool plain = number && !text.contains(u'e', Qt::CaseInsensitive);
    const bool noisy = plain && number->exponent < 0 && number->digits.size() > Precision;
    return noisy ? cellNumber(text).value_or(text) : text;
}

} // namespace steward
