#include "base/Checked.h"

#include <limits>

namespace steward {

qint64 multiplyDivideHalfUp(qint64 n, qint64 multiplier, qint64 divisor) {
    __extension__ using Wide = __int128;
    const Wide product = Wide(n) * multiplier;
    const Wide magnitude = product < 0 ? -product : product;
    const Wide rounded = (2 * magnitude + divisor) / (Wide(2) * divisor);
    if (rounded > std::numeric_limits<qint64>::max())
        throw ArithmeticOverflow();
    return static_cast<qint64>(product < 0 ? -rounded : rounded);
}

} // namespace steward
