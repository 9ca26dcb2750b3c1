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
    /** `isNew`: the year may be chosen. */
    FormDialog* target(const NplTarget& known, bool isNew);
    FormDialog* figure(const PortfolioFigure& known, bool isNew);

private:
    FormDialog* make(const QString& name, const QString& title, const QString& verb);

    Office& office_;
    QWidget* page_;
};

} // namespace steward
