#pragma once

#include <QtGlobal>

#include <stdexcept>

namespace steward {

/**
 * A figure left the 64 bits that hold every amount of fen. It can't come from an office's work, only from a
 * fault; nobody catches it but the outermost frame, which rolls back and says so.
 */
class ArithmeticOverflow : public std::overflow_error {
public:
    ArithmeticOverflow() : std::overflow_error("arithmetic left the range of 64 bits") {}
};

constexpr qint64 checkedAdd(qint64 a, qint64 b) {
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        throw ArithmeticOverflow();
    return sum;
}

constexpr qint64 checkedSubtract(qint64 a, qint64 b) {
    qint64 difference = 0;
    if (__builtin_sub_overflow(a, b, &difference))
        throw ArithmeticOverflow();
    return difference;
}

constexpr qint64 checkedMultiply(qint64 a, qint64 b) {
    qint64 product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        throw ArithmeticOverflow();
    return product;
}

/** n × multiplier ÷ divisor, rounded half up (half away from zero), exact in 128 bits. Requires divisor > 0.
 */
qint64 multiplyDivideHalfUp(qint64 n, qint64 multiplier, qint64 divisor);

} // namespace steward
