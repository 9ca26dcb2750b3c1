#pragma once

#include "access/Role.h"

namespace steward {

/** The role as screens call it. */
QString roleName(Role role);
/** All of them: `clerk, reviewer`. */
QString roleNames(Roles roles);
/** Every role, in the order in which screens list them. */
const QList<Role>& allRoles();

} // namespace steward
