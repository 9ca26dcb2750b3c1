#pragma once

#include "storage/UserRepository.h"

namespace steward {

/** Proves login and password. `access.wrong_password`, `access.wait` (with seconds), `access.disabled`. */
Result<User> proveUser(const UserRepository& users, const QString& login, const QString& password,
                       const QDateTime& now);

/** Counts a wrong password, or forgets them after the right one. */
Result<void> rememberTry(UserRepository& users, const QString& login, bool right, const QDateTime& now);

} // namespace steward
