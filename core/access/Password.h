#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>

namespace steward {

/** Fewest characters of a password. */
constexpr int ShortestPassword = 8;

enum class PasswordCost {
    Protecting, ///< the interactive limits of libsodium: a guess takes a tenth of a second
    Public,     ///< the least: a practice office's password is printed in the manual
};

/** Argon2id; the hash tells checkPassword() its cost. Refused `access.password_too_short`. */
Result<QByteArray> hashPassword(const QString& password, PasswordCost cost = PasswordCost::Protecting);

/** Refused `access.wrong_password`. */
Result<void> checkPassword(const QString& password, const QByteArray& hash);

/** Seconds to wait after `failures` wrong passwords in a row: none for two, then doubling up to five minutes.
 */
int secondsToWait(int failures);

} // namespace steward
