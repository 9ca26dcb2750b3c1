#pragma once

#include "access/Role.h"
#include "base/Id.h"

#include <QString>

namespace steward {

/** A person who may sign in. */
struct User {
    UserId id;
    QString name;
    QString login;
    Roles roles;
    bool disabled = false;
    bool operator==(const User&) const = default;
};

} // namespace steward
