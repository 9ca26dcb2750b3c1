#include "common/RoleNames.h"

#include <QCoreApplication>
#include <QStringList>

namespace steward {

QString roleName(Role role) {
    const auto name = [role] {
        switch (role) {
        case Role::Clerk:
            return QT_TRANSLATE_NOOP("Role", "clerk");
        case Role::Reviewer:
            return QT_TRANSLATE_NOOP("Role", "reviewer");
        case Role::Director:
            return QT_TRANSLATE_NOOP("Role", "director");
        case Role::Inspector:
            return QT_TRANSLATE_NOOP("Role", "inspector");
        case Role::Administrator:
            return QT_TRANSLATE_NOOP("Role", "administrator");
        }
        return "";
    }();
    return QCoreApplication::translate("Role", name);
}

QString roleNames(Roles roles) {
    QStringList names;
    for (const auto role : allRoles())
        if (roles.testFlag(role))
            names << roleName(role);
    return names.join(QCoreApplication::translate("Role", ", "));
}

const QList<Role>& allRoles() {
    static const QList<Role> roles{Role::Clerk, Role::Reviewer, Role::Director, Role::Inspector,
                                   Role::Administrator};
    return roles;
}

} // namespace steward
