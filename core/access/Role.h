#pragma once

#include <QFlags>
#include <QString>

namespace steward {

/** What somebody may do (domain.md §9). One person may have several; the two-person rule looks at persons. */
enum class Role { Clerk = 1, Reviewer = 2, Director = 4, Inspector = 8, Administrator = 16 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/** Who may ask to see personal data whole (domain.md §9); an administrator has no part in claims. */
inline const Roles PersonalDataReaders =
    Roles(Role::Clerk) | Role::Reviewer | Role::Director | Role::Inspector;

/** `clerk`, `reviewer`, … for files and machines. */
QString roleCode(Role role);
/** 经办, 复核, 负责人, 财政/审计, 管理员. */
QString roleChinese(Role role);

} // namespace steward
