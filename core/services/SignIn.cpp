#include "services/SignIn.h"

#include "access/Password.h"

namespace steward {

namespace {

Error wrong() {
    return {QStringLiteral("access.wrong_password"),
            QT_TRANSLATE_NOOP("Refusal", "The login or the password is wrong."),
            QT_TRANSLATE_NOOP("Refusal", "Try again; an administrator can set a new password."),
            {},
            0};
}

} // namespace

Result<User> proveUser(const UserRepository& users, const QString& login, const QString& password,
                       const QDateTime& now) {
    STEWARD_LET(user, users.findByLogin(login.trimmed()));
    if (!user)
        return refuse(wrong());
    if (user->disabled)
        return refuse({QStringLiteral("access.disabled"),
                       QT_TRANSLATE_NOOP("Refusal", "{name} may not sign in any more."),
                       QT_TRANSLATE_NOOP("Refusal", "Ask an administrator."),
                       {{QStringLiteral("name"), user->name}},
                       0});
    STEWARD_LET(failures, users.failures(user->id));
    const auto left = secondsToWait(failures.count) - failures.last.secsTo(now);
    if (failures.last.isValid() && left > 0)
        return refuse({QStringLiteral("access.wait"),
                       QT_TRANSLATE_NOOP("Refusal", "Too many wrong passwords: {seconds} seconds to wait."),
                       "",
                       {{QStringLiteral("seconds"), QString::number(left)}},
                       0});
    STEWARD_LET(hash, users.passwordHash(user->id));
    STEWARD_TRY(checkPassword(password, hash));
    return *user;
}

Result<void> rememberTry(UserRepository& users, const QString& login, bool right, const QDateTime& now) {
    STEWARD_LET(user, users.findByLogin(login.trimmed()));
    if (!user)
        return {};
    STEWARD_LET(failures, users.failures(user->id));
    if (right && failures.count == 0)
        return {};
    return users.saveFailures(user->id, right ? SignInFailures{} : SignInFailures{failures.count + 1, now});
}

} // namespace steward
