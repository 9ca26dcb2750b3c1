#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>

namespace steward {

/** Fewest characters of a password. */
constexpr int ShortestPassword = 8;

/** Argon2id with the interactive limits of libsodium; refused `access.password_too_short`. */
Result<QByteArray> hashPassword(const QString& password);

/** Refused `access.wrong_password`. */
Result<void> checkPassword(const QString& password, const QByteArray& hash);

/** Seconds to wait after `failures` wrong passwords in a row: none for two, then doubling up to five minutes.
 */
int secondsToWait(int failures);

} // namespace steward
