#pragma once

#include "services/Office.h"

#include <QStringList>

namespace steward {

/** Somebody of the practice office whose password is no secret. */
struct PracticePerson {
    QString name;
    QString login;
    QString password;
};

/** What the sign-in page shows right now. */
struct SignInState {
    QString officeName;
    QStringList logins; ///< of people who may sign in, to complete what is typed
    QList<PracticePerson> practice;
    bool readOnly = false;
    QString problem;     ///< why the last try failed, and what to do
    int waitSeconds = 0; ///< no try before they are over
};

SignInState signInState(Office& office);
/** The same after a try was refused. */
SignInState afterRefusal(SignInState state, const Error& error);

} // namespace steward
