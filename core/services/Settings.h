#pragma once

#include "services/Office.h"
#include "services/Setup.h"

namespace steward {

/** What the settings page changes. Every change needs the administrator and leaves an audit line. */
class Settings {
public:
    explicit Settings(Office& office) : office_(office) {}

    Result<void> saveDetails(const OfficeDetails& details);
    /** Replaces the special days of `year`. Due days given before stay as they are. */
    Result<void> saveHolidays(int year, const QList<SpecialDay>& days);

    Result<QList<User>> users() const;
    Result<UserId> addUser(const NewUser& user);
    /** Refused `access.last_administrator` when nobody would be left. */
    Result<void> changeUser(UserId user, const QString& name, Roles roles, bool disabled);
    Result<void> setPassword(UserId user, const QString& password);
    /** Everybody may change their own. */
    Result<void> changeOwnPassword(const QString& oldPassword, const QString& newPassword);

private:
    Office& office_;
};

} // namespace steward
