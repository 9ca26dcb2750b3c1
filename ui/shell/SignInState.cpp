#include "shell/SignInState.h"

#include "services/Settings.h"
#include "services/Setup.h"

namespace steward {

SignInState signInState(Office& office) {
    SignInState state;
    state.officeName = office.details().officeName;
    state.readOnly = office.readOnly();
    const auto users = Settings(office).users();
    if (!users) {
        state.problem = users.error().text();
        return state;
    }
    const auto known = demonstrationUsers();
    for (const auto& user : *users) {
        if (user.disabled)
            continue;
        state.logins << user.login;
        for (const auto& person : known)
            if (office.details().practice && person.login == user.login)
                state.practice.append({user.name, person.login, person.password});
    }
    return state;
}

SignInState afterRefusal(SignInState state, const Error& error) {
    state.problem = error.text();
    state.waitSeconds = 0;
    if (error.code == QLatin1String("access.wait"))
        for (const auto& fact : error.facts)
            if (fact.name == QLatin1String("seconds"))
                state.waitSeconds = fact.value.toInt();
    return state;
}

} // namespace steward
