#pragma once

#include "money/Amount.h"

#include <QDate>

namespace steward {

/**
 * The amount in capitals as bills want it (PBoC rules for filling in bills): `人民币壹万零壹拾元零伍分`, 整
 * after 元 and after 角. Negative amounts begin `人民币（负）`. Requires |amount| < 10^12 yuan
 * (`amount.too_large` otherwise).
 */
Result<QString> inCapitals(Amount amount);

/** Reads capitals, also the accepted variants (a 零 or 整 that may be left out or added).
 * `capitals.unreadable`. */
Result<Amount> parseCapitals(const QString& text);

/** A date in bill capitals: 2018-10-20 → 贰零壹捌年零壹拾月零贰拾日. */
QString billDate(QDate day);
/** A date in text: 2018年3月5日 (GB/T 9704). */
QString chineseDate(QDate day);

} // namespace steward
