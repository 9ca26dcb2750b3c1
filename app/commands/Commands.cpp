#include "commands/Calc.h"

namespace steward {

const QList<Command>& commands() {
    static const QList<Command> all{calcCapitals(), calcDue(), calcInterest(), calcId()};
    return all;
}

} // namespace steward
