#include "access/Password.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace steward {

namespace {

constexpr int FreeTries = 2;
constexpr int LongestWait = 300;

void startSodium() {
    if (sodium_init() < 0)
        qFatal("libsodium can't start");
}

} // namespace

Result<QByteArray> hashPassword(const QString& password, PasswordCost cost) {
    if (password.size() < ShortestPassword)
        return refuse(
            {QStringLiteral("access.password_too_short"),
             QT_TRANSLATE_NOOP("Refusal", "The password has fewer than {least} characters."),
             QT_TRANSLATE_NOOP("Refusal", "Choose a longer one: a short sentence is easy to keep in mind."),
             {{QStringLiteral("least"), QString::number(ShortestPassword)}},
             0});
    startSodium();
    auto secret = password.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool open = cost == PasswordCost::Public;
    const auto failed =
        crypto_pwhash_str(hash.data(), secret.constData(), static_cast<unsigned long long>(secret.size()),
                          open ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          open ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE);
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    if (failed != 0)
        return refuse({QStringLiteral("access.no_memory"),
                       QT_TRANSLATE_NOOP("Refusal",
                                         "This computer has too little free memory to protect the password."),
                       QT_TRANSLATE_NOOP("Refusal", "Close other programs and try again."),
                       {},
                       0});
    return QByteArray(hash.data());
}

Result<void> checkPassword(const QString& password, const QByteArray& hash) {
    startSodium();
    auto secret = password.toUtf8();
    const auto wrong = crypto_pwhash_str_verify(hash.constData(), secret.constData(),
                                                static_cast<unsigned long long>(secret.size()));
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    if (wrong == 0)
        return {};
    return refuse({QStringLiteral("access.wrong_password"),
                   QT_TRANSLATE_NOOP("Refusal", "The login or the password is wrong."),
                   QT_TRANSLATE_NOOP("Refusal", "Try again; an administrator can set a new password."),
                   {},
                   0});
}

int secondsToWait(int failures) {
    if (failures <= FreeTries)
        return 0;
    const int doublings = std::min(failures - FreeTries - 1, 10);
    return std::min(LongestWait, 5 << doublings);
}

} // namespace steward
