#include "commands/Calc.h"
#include "commands/Offices.h"

namespace steward {

const QList<Command>& commands() {
    static const QList<Command> all{demo(),           check(),           importHouseholds(), importLoans(),
                                    importClaim(),    importStatement(), importRecoveries(), importReviews(),
                                    meetingBook(),    meetingForms(),    reconcile(),        paperPrint(),
                                    paperVerify(),    paperRemind(),     exportJournal(),    exportRegister(),
                                    exportEntries(),  exportTemplate(),  exportPacket(),     exportAgeing(),
                                    exportBadFaith(), rehearseCommand(), calcShare(),        calcRecovery(),
                                    calcCapitals(),   calcDue(),         calcInterest(),     calcTopUp(),
                                    calcId()};
    return all;
}

} // namespace steward
