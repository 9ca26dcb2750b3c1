#pragma once

#include "access/User.h"
#include "storage/Database.h"

namespace steward {

/** What sign-in remembers of wrong passwords. */
struct SignInFailures {
    int count = 0;
    QDateTime last;
};

class UserRepository {
public:
    explicit UserRepository(Database& database) : database_(database) {}
    Result<QList<User>> all() const;
    Result<User> find(UserId id) const; ///< `access.unknown_user`
    Result<std::optional<User>> findByLogin(const QString& login) const;
    Result<QString> nameOf(UserId id) const;
    Result<QHash<UserId, QString>> names() const;
    Result<UserId> insert(const User& user, const QByteArray& passwordHash);
    Result<void> update(const User& user);
    Result<QByteArray> passwordHash(UserId id) const;
    Result<void> setPassword(UserId id, const QByteArray& hash);
    Result<SignInFailures> failures(UserId id) const;
    Result<void> saveFailures(UserId id, const SignInFailures& failures);

private:
    Database& database_;
};

} // namespace steward
