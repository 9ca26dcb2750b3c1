#pragma once

#include "base/Checked.h"
#include "base/Result.h"

#include <QString>

#include <compare>
#include <optional>

namespace steward {

/** An amount of money: a whole number of fen (1/100 yuan) in 64 bits. No floating point ever touches it. */
class Amount {
public:
    constexpr Amount() = default;
    static constexpr Amount fen(qint64 value) { return Amount(value); }
    static constexpr Amount yuan(qint64 value) { return Amount(checkedMultiply(value, 100)); }

    constexpr qint64 inFen() const { return fen_; }
    constexpr bool isZero() const { return fen_ == 0; }
    constexpr bool isNegative() const { return fen_ < 0; }
    constexpr bool isPositive() const { return fen_ > 0; }

    constexpr Amount operator+(Amount other) const { return Amount(checkedAdd(fen_, other.fen_)); }
    constexpr Amount operator-(Amount other) const { return Amount(checkedSubtract(fen_, other.fen_)); }
    constexpr Amount operator-() const { return Amount(checkedSubtract(0, fen_)); }
    constexpr Amount& operator+=(Amount other) { return *this = *this + other; }
    constexpr Amount& operator-=(Amount other) { return *this = *this - other; }
    constexpr auto operator<=>(const Amount&) const = default;

    /** `1,234,567.89`, negative with a leading minus: for screens and papers. */
    QString text() const;
    /** `1234567.89`: for machines, exports and formulas. */
    QString plain() const;

private:
    constexpr explicit Amount(qint64 value) : fen_(value) {}
    qint64 fen_ = 0;
};

/** The unit in which a column or a field states amounts: 10 to this power of yuan. */
enum class MoneyUnit {
    Fen = -2,
    Yuan = 0,
    HundredYuan = 2,
    ThousandYuan = 3,
    TenThousandYuan = 4,
    HundredThousandYuan = 5,
    MillionYuan = 6,
    TenMillionYuan = 7,
    HundredMillionYuan = 8,
};

/** The unit that a word names, with or without 元: 千元, 万, 百万元, 分. None for other words. */
std::optional<MoneyUnit> moneyUnitFrom(QStringView word);

/**
 * Reads an amount as people type it: `1,234.5`, `￥1234.50`, `¥ 1，234．50`, full-width digits, `1.2万元`,
 * `人民币5元`, `CNY 5.00`, `-5.00`, `5.00-`, `(5.00)`. A bare number counts `unit`. Refused
 * (`amount.not_a_number`, `amount.below_fen`, `amount.too_large`): empty, other text, misplaced separators,
 * anything not exact to the fen.
 */
Result<Amount> parseAmount(const QString& text, MoneyUnit unit = MoneyUnit::Yuan);

} // namespace steward
