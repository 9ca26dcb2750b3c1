#include "commands/Calc.h"
#include "commands/Offices.h"

namespace steward {

const QList<Command>& commands() {
    static const QList<Command> all{demo(),          check(),           importHouseholds(), importLoans(),
                                    importClaim(),   importStatement(), importRecoveries(), meetingBook(),
                                    meetingForms(),  reconcile(),       paperPrint(),       paperVerify(),
                                    exportJournal(), exportRegister(),  exportEntries(),    exportTemplate(),
                                    exportAgeing(),  exportBadFaith(),  rehearseCommand(),  calcShare(),
                                    calcRecovery(),  calcCapitals(),    calcDue(),          calcInterest(),
                                    calcTopUp(),     calcId()};
    return all;
}

} // namespace steward
