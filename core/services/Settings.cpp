#include "services/Settings.h"

#include "access/Password.h"
#include "storage/SettingsRepository.h"
#include "storage/UserRepository.h"

#include <algorithm>

namespace steward {

namespace {

AuditNote userNote(const QString& act, UserId id, Facts facts = {}) {
    return {QStringLiteral("user.") + act, QStringLiteral("user"), id.value, std::move(facts)};
}

Error loginTaken(const QString& login) {
    return {QStringLiteral("access.login_taken"),
            QT_TRANSLATE_NOOP("Refusal", "Somebody has the login “{login}” already, or it is empty."),
            QT_TRANSLATE_NOOP("Refusal", "Choose another login."),
            {{QStringLiteral("login"), login}},
            0};
}

Error lastAdministrator() {
    return {QStringLiteral("access.last_administrator"),
            QT_TRANSLATE_NOOP(
                "Refusal",
                "This is the last administrator: nobody could add people or restore a backup any more."),
            QT_TRANSLATE_NOOP("Refusal", "Make somebody else administrator first."),
            {},
            0};
}

QString rolesText(Roles roles) {
    QStringList codes;
    for (const auto role :
         {Role::Clerk, Role::Reviewer, Role::Director, Role::Inspector, Role::Administrator})
        if (roles.testFlag(role))
            codes.append(roleCode(role));
    return codes.join(u',');
}

} // namespace

Result<void> Settings::saveDetails(const OfficeDetails& details) {
    STEWARD_TRY(office_.require(Role::Administrator));
    AuditNote note{QStringLiteral("settings.details"),
                   QStringLiteral("office"),
                   0,
                   {{QStringLiteral("office"), details.officeName}}};
    STEWARD_TRY(office_.act(note, [&]() -> Result<void> {
        return SettingsRepository(office_.database()).save(DetailsKey, detailsText(details));
    }));
    return office_.reload();
}

Result<void> Settings::saveHolidays(int year, const QList<SpecialDay>& days) {
    STEWARD_TRY(office_.require(Role::Administrator));
    QList<SpecialDay> all;
    for (const auto& day : office_.calendar().days())
        if (day.day.year() != year)
            all.append(day);
    all += days;
    std::sort(all.begin(), all.end(), [](const SpecialDay& a, const SpecialDay& b) { return a.day < b.day; });
    AuditNote note{QStringLiteral("settings.holidays"),
                   QStringLiteral("year"),
                   year,
                   {{QStringLiteral("days"), QString::number(days.size())}}};
    STEWARD_TRY(office_.act(
        note, [&]() -> Result<void> { return SettingsRepository(office_.database()).saveHolidays(all); }));
    return office_.reload();
}

Result<QList<User>> Settings::users() const {
    return UserRepository(office_.database()).all();
}

Result<UserId> Settings::addUser(const NewUser& wanted) {
    STEWARD_TRY(office_.require(Role::Administrator));
    UserRepository users(office_.database());
    STEWARD_LET(existing, users.all());
    const auto login = wanted.login.trimmed();
    const bool taken =
        std::any_of(existing.begin(), existing.end(), [&login](const User& u) { return u.login == login; });
    if (login.isEmpty() || taken)
        return refuse(loginTaken(login));
    STEWARD_LET(hash, hashPassword(wanted.password, wanted.cost));
    auto note =
        userNote(QStringLiteral("add"), {},
                 {{QStringLiteral("login"), login}, {QStringLiteral("roles"), rolesText(wanted.roles)}});
    return office_.act(note, [&]() -> Result<UserId> {
        User user;
        user.name = wanted.name;
        user.login = login;
        user.roles = wanted.roles;
        STEWARD_LET(id, users.insert(user, hash));
        note.subject = id.value;
        return id;
    });
}

Result<void> Settings::changeUser(UserId id, const QString& name, Roles roles, bool disabled) {
    STEWARD_TRY(office_.require(Role::Administrator));
    UserRepository users(office_.database());
    STEWARD_LET(all, users.all());
    const bool remains = std::any_of(all.begin(), all.end(), [id](const User& u) {
        return u.id != id && !u.disabled && u.roles.testFlag(Role::Administrator);
    });
    if (!remains && (disabled || !roles.testFlag(Role::Administrator)))
        return refuse(lastAdministrator());
    auto note =
        userNote(QStringLiteral("change"), id,
                 {{QStringLiteral("roles"), rolesText(roles)},
                  {QStringLiteral("disabled"), disabled ? QStringLiteral("yes") : QStringLiteral("no")}});
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_LET(user, users.find(id));
        user.name = name;
        user.roles = roles;
        user.disabled = disabled;
        return users.update(user);
    });
}

Result<void> Settings::setPassword(UserId id, const QString& password) {
    STEWARD_TRY(office_.require(Role::Administrator));
    STEWARD_LET(hash, hashPassword(password));
    auto note = userNote(QStringLiteral("set_password"), id);
    return office_.act(note, [&]() -> Result<void> {
        UserRepository users(office_.database());
        STEWARD_TRY(users.find(id));
        return users.setPassword(id, hash);
    });
}

Result<void> Settings::changeOwnPassword(const QString& oldPassword, const QString& newPassword) {
    STEWARD_TRY(office_.require(Roles(Role::Clerk) | Role::Reviewer | Role::Director | Role::Inspector |
                                Role::Administrator));
    UserRepository users(office_.database());
    const auto me = office_.user()->id;
    STEWARD_LET(kept, users.passwordHash(me));
    STEWARD_TRY(checkPassword(oldPassword, kept));
    STEWARD_LET(hash, hashPassword(newPassword));
    auto note = userNote(QStringLiteral("change_own_password"), me);
    return office_.act(note, [&]() -> Result<void> { return users.setPassword(me, hash); });
}

} // namespace steward
