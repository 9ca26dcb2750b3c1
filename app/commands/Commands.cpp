#include "commands/Calc.h"

namespace steward {

const QList<Command>& commands() {
    static const QList<Command> all{calcShare(),    calcRecovery(), calcCapitals(), calcDue(),
                                    calcInterest(), calcTopUp(),    calcId()};
    return all;
}

} // namespace steward
