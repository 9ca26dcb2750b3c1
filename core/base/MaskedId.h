#pragma once

#include <QString>

namespace steward {

/** An identity number as it is shown where it need not stand whole: first six and last two characters
 * (Art. 21). A text too short to be one is hidden wholly. */
inline QString maskedId(const QString& idNumber) {
    if (idNumber.size() <= 8)
        return QString(idNumber.size(), u'*');
    return idNumber.left(6) + QString(idNumber.size() - 8, u'*') + idNumber.right(2);
}

} // namespace steward
