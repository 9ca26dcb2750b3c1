#include "access/Role.h"

namespace steward {

QString roleCode(Role role) {
    switch (role) {
    case Role::Clerk:
        return QStringLiteral("clerk");
    case Role::Reviewer:
        return QStringLiteral("reviewer");
    case Role::Director:
        return QStringLiteral("director");
    case Role::Inspector:
        return QStringLiteral("inspector");
    case Role::Administrator:
        return QStringLiteral("administrator");
    }
    return {};
}

QString roleChinese(Role role) {
    switch (role) {
    case Role::Clerk:
        return QStringLiteral(u"经办");
    case Role::Reviewer:
        return QStringLiteral(u"复核");
    case Role::Director:
        return QStringLiteral(u"负责人");
    case Role::Inspector:
        return QStringLiteral(u"财政/审计");
    case Role::Administrator:
        return QStringLiteral(u"管理员");
    }
    return {};
}

} // namespace steward
