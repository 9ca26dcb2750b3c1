#include "storage/UserRepository.h"

#include <QDateTime>

namespace steward {

namespace {

const QString Columns = QStringLiteral("SELECT id, name, login, roles, disabled FROM users ");

User read(const Statement& row) {
    User user;
    user.id = UserId(row.integer(0));
    user.name = row.text(1);
    user.login = row.text(2);
    user.roles = Roles::fromInt(static_cast<int>(row.integer(3)));
    user.disabled = row.integer(4) != 0;
    return user;
}

} // namespace

Result<QList<User>> UserRepository::all() const {
    auto row = database_.statement(Columns + QStringLiteral("ORDER BY id"));
    STEWARD_TRY(row.run());
    QList<User> users;
    while (row.next())
        users.append(read(row));
    return users;
}

Result<User> UserRepository::find(UserId id) const {
    auto row = database_.statement(Columns + QStringLiteral("WHERE id = ?"));
    STEWARD_TRY(row.run(id));
    if (row.next())
        return read(row);
    return refuse({QStringLiteral("access.unknown_user"),
                   QT_TRANSLATE_NOOP("Refusal", "There is no such person in this file."),
                   "",
                   {},
                   0});
}

Result<std::optional<User>> UserRepository::findByLogin(const QString& login) const {
    auto row = database_.statement(Columns + QStringLiteral("WHERE login = ?"));
    STEWARD_TRY(row.run(login));
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

Result<QString> UserRepository::nameOf(UserId id) const {
    STEWARD_LET(user, find(id));
    return user.name;
}

Result<QHash<UserId, QString>> UserRepository::names() const {
    STEWARD_LET(users, all());
    QHash<UserId, QString> names;
    for (const auto& user : users)
        names.insert(user.id, user.name);
    return names;
}

Result<UserId> UserRepository::insert(const User& user, const QByteArray& passwordHash) {
    auto insert = database_.statement(QStringLiteral(
        "INSERT INTO users (name, login, roles, password_hash, disabled) VALUES (?, ?, ?, ?, ?)"));
    STEWARD_TRY(insert.run(user.name, user.login, user.roles.toInt(), QString::fromLatin1(passwordHash),
                           user.disabled));
    return UserId(insert.lastId());
}

Result<void> UserRepository::update(const User& user) {
    return database_
        .statement(
            QStringLiteral("UPDATE users SET name = ?, login = ?, roles = ?, disabled = ? WHERE id = ?"))
        .run(user.name, user.login, user.roles.toInt(), user.disabled, user.id);
}

Result<QByteArray> UserRepository::passwordHash(UserId id) const {
    auto row = database_.statement(QStringLiteral("SELECT password_hash FROM users WHERE id = ?"));
    STEWARD_TRY(row.run(id));
    return row.next() ? row.text(0).toLatin1() : QByteArray();
}

Result<void> UserRepository::setPassword(UserId id, const QByteArray& hash) {
    return database_
        .statement(QStringLiteral(
            "UPDATE users SET password_hash = ?, failures = 0, last_failure = NULL WHERE id = ?"))
        .run(QString::fromLatin1(hash), id);
}

Result<SignInFailures> UserRepository::failures(UserId id) const {
    auto row = database_.statement(QStringLiteral("SELECT failures, last_failure FROM users WHERE id = ?"));
    STEWARD_TRY(row.run(id));
    if (!row.next())
        return SignInFailures{};
    return SignInFailures{static_cast<int>(row.integer(0)), row.moment(1)};
}

Result<void> UserRepository::saveFailures(UserId id, const SignInFailures& failures) {
    return database_.statement(QStringLiteral("UPDATE users SET failures = ?, last_failure = ? WHERE id = ?"))
        .run(failures.count, failures.last, id);
}

} // namespace steward
