#pragma once

#include "common/FormDialog.h"
#include "services/Recoveries.h"

#include <QCoreApplication>

namespace steward {

/** The small dialogs of the page of recoveries; what is refused is told in the dialog. */
class RecoveryDialogs {
    Q_DECLARE_TR_FUNCTIONS(RecoveryDialogs)
public:
    RecoveryDialogs(Office& office, QWidget* page) : office_(office), page_(page) {}
    FormDialog* enter(const CompensatedLoan& loan);
    FormDialog* withdraw(RecoveryId recovery);
    FormDialog* clawback(const CompensatedLoan& loan);

private:
    Office& office_;
    QWidget* page_;
};

} // namespace steward
