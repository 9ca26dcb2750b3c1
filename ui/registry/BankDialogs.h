#pragma once

#include "common/FormDialog.h"
#include "services/Registry.h"

#include <QCoreApplication>

namespace steward {

/**
 * The small dialogs of a bank's page. Each takes what is known, with a null identity for something new, and
 * stores it through the registry; what is refused is told in the dialog.
 */
class BankDialogs {
    Q_DECLARE_TR_FUNCTIONS(BankDialogs)
public:
    BankDialogs(Office& office, QWidget* page) : office_(office), page_(page) {}
    FormDialog* bank(const Bank& known);
    FormDialog* account(const SpecialAccount& known);
    FormDialog* agreement(const Agreement& known);
    /** `known` are all of the bank's: choosing a year or month end that is known shows what stands there. */
    FormDialog* target(const QList<NplTarget>& known, const NplTarget& first);
    FormDialog* figure(const QList<PortfolioFigure>& known, const PortfolioFigure& first);

private:
    FormDialog* make(const QString& form, const FormDialog::Words& words);

    Office& office_;
    QWidget* page_;
};

} // namespace steward
