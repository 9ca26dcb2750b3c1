#include "money/Amount.h"

#include "money/Decimal.h"

#include <array>
#include <utility>

namespace steward {

namespace {

/** A million millions of yuan: amounts in capitals end there, and sums of them stay far inside 64 bits. */
constexpr qint64 LimitInFen = 100'000'000'000'000;

/** Longer words before those that they end with. */
constexpr std::array<std::pair<QStringView, MoneyUnit>, 9> UnitWords{{
    {u"亿元", MoneyUnit::HundredMillionYuan},
    {u"千万元", MoneyUnit::TenMillionYuan},
    {u"百万元", MoneyUnit::MillionYuan},
    {u"十万元", MoneyUnit::HundredThousandYuan},
    {u"万元", MoneyUnit::TenThousandYuan},
    {u"千元", MoneyUnit::ThousandYuan},
    {u"百元", MoneyUnit::HundredYuan},
    {u"元", MoneyUnit::Yuan},
    {u"分", MoneyUnit::Fen},
}};

/** What stands around the digits of an amount: sign, brackets, currency, unit. */
struct Written {
    QString digits;
    bool negative = false;
    MoneyUnit unit;
};

bool dropStart(QString& text, QStringView start) {
    if (!text.startsWith(start, Qt::CaseInsensitive))
        return false;
    text = text.mid(start.size()).trimmed();
    return true;
}

bool dropEnd(QString& text, QStringView end) {
    if (!text.endsWith(end, Qt::CaseInsensitive))
        return false;
    text = text.chopped(end.size()).trimmed();
    return true;
}

void dropCurrency(QString& text) {
    for (const auto word : {u"人民币", u"RMB", u"CNY", u"\u00A5"})
        dropStart(text, word);
}

/** Takes the unit behind the digits off; the longest word comes first. */
void dropUnit(QString& text, MoneyUnit& unit) {
    for (const auto word : {u"RMB", u"CNY", u"整", u"正"})
        dropEnd(text, word);
    for (const auto& [word, named] : UnitWords) {
        if (dropEnd(text, word) ||
            (word.size() > 1 && word.endsWith(u'元') && dropEnd(text, word.chopped(1)))) {
            unit = named;
            return;
        }
    }
}

/** True when a sign stood there; tells which by `negative`. */
bool dropSign(QString& text, bool& negative) {
    negative = dropStart(text, u"-");
    return negative || dropStart(text, u"+");
}

Written takeApart(QString text, MoneyUnit unit) {
    bool bracketed = false;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        text = text.mid(1, text.size() - 2).trimmed();
        bracketed = true;
    }
    // The sign may stand before or behind the currency, once, and not inside brackets.
    bool negative = false;
    const bool signedInFront = !bracketed && dropSign(text, negative);
    dropCurrency(text);
    if (!signedInFront && !bracketed)
        dropSign(text, negative);
    // Some banks' systems write it behind.
    const bool signedBehind = !signedInFront && !bracketed && !negative && dropEnd(text, u"-");
    dropUnit(text, unit);
    return {text, negative || bracketed || signedBehind, unit};
}

Error fault(DecimalFault kind, const QString& text) {
    const Facts facts{{QStringLiteral("text"), text}};
    switch (kind) {
    case DecimalFault::TooFine:
        return {
            QStringLiteral("amount.below_fen"),
            QT_TRANSLATE_NOOP("Refusal",
                              "\"{text}\" has more decimals than a fen; amounts are never rounded on entry."),
            QT_TRANSLATE_NOOP("Refusal", "Enter the amount exact to the fen."), facts};
    case DecimalFault::TooLarge:
        return {QStringLiteral("amount.too_large"),
                QT_TRANSLATE_NOOP("Refusal", "\"{text}\" is a million million yuan or more."),
                QT_TRANSLATE_NOOP("Refusal", "Check the amount and its unit."), facts};
    case DecimalFault::NotANumber:
        break;
    }
    return {QStringLiteral("amount.not_a_number"),
            QT_TRANSLATE_NOOP("Refusal", "\"{text}\" is not an amount of money."),
            QT_TRANSLATE_NOOP("Refusal", "Enter an amount such as 1,234.50."), facts};
}

} // namespace

std::optional<MoneyUnit> moneyUnitFrom(QStringView word) {
    for (const auto& [text, unit] : UnitWords)
        if (word == text || (text.size() > 1 && word == text.chopped(1)))
            return unit;
    return std::nullopt;
}

QString Amount::text() const {
    return decimalText(fen_, 2, true);
}

QString Amount::plain() const {
    return decimalText(fen_, 2);
}

Result<Amount> parseAmount(const QString& text, MoneyUnit unit) {
    const auto written = takeApart(plainForms(text), unit);
    const auto digits = parseDecimal(written.digits, 2 + static_cast<int>(written.unit));
    if (!digits)
        return refuse(fault(digits.error(), text));
    if (*digits >= LimitInFen)
        return refuse(fault(DecimalFault::TooLarge, text));
    return Amount::fen(written.negative ? -*digits : *digits);
}

} // namespace steward
