#include "recoveries/RecoveryDialogs.h"

#include "common/AmountEdit.h"
#include "common/DateEdit.h"

namespace steward {

namespace {

/** An empty field is nothing, not a mistake. */
Result<Amount> amountOf(const AmountEdit* field) {
    return field->text().trimmed().isEmpty() ? Result<Amount>(Amount()) : field->amount();
}

} // namespace

FormDialog* RecoveryDialogs::enter(const CompensatedLoan& loan) {
    auto* dialog =
        new FormDialog(office_, QStringLiteral("recovery/%1").arg(loan.item.item.value),
                       {QStringLiteral("recoveryDialog"), tr("Enter recovery"), tr("Enter recovery")}, page_);
    dialog->setIntroduction(tr("What the bank recovered after the compensation; the fund's part is due back "
                               "within the days of Art. 21."));
    dialog->addFact(tr("Loan note"), loan.item.note);
    dialog->addFact(tr("Borrower"), loan.item.borrower);
    auto* day = dialog->addDate(QStringLiteral("recoveryDay"), tr("Recovered on"));
    day->setDay(office_.today());
    auto* principal = dialog->addAmount(QStringLiteral("recoveryPrincipal"), tr("Principal"));
    auto* interest = dialog->addAmount(QStringLiteral("recoveryInterest"), tr("Interest"));
    auto* document = dialog->addText(QStringLiteral("recoveryDocument"), tr("Bank's slip"));
    dialog->setAct([=, &office = office_, item = loan.item.item]() -> Result<void> {
        STEWARD_LET(ofPrincipal, amountOf(principal));
        STEWARD_LET(ofInterest, amountOf(interest));
        STEWARD_TRY(Recoveries(office).enter({item, day->date(), ofPrincipal, ofInterest, document->text()}));
        return {};
    });
    principal->setFocus();
    return dialog;
}

FormDialog* RecoveryDialogs::withdraw(RecoveryId recovery) {
    auto* dialog = new FormDialog(
        office_, QStringLiteral("withdraw/%1").arg(recovery.value),
        {QStringLiteral("recoveryWithdraw"), tr("Withdraw recovery"), tr("Withdraw recovery")}, page_);
    dialog->setIntroduction(tr("It stays to be read with the reason and counts no more."));
    auto* reason = dialog->addText(QStringLiteral("withdrawReason"), tr("Reason"));
    dialog->setAct([=, &office = office_] { return Recoveries(office).withdraw(recovery, reason->text()); });
    return dialog;
}

FormDialog* RecoveryDialogs::clawback(const CompensatedLoan& loan) {
    auto* dialog =
        new FormDialog(office_, QStringLiteral("clawback/%1").arg(loan.item.item.value),
                       {QStringLiteral("clawbackDialog"), tr("Order clawback"), tr("Order clawback")}, page_);
    dialog->setIntroduction(tr("For compensation obtained by fraud (Art. 27). The loan can never be "
                               "compensated again; the order can't be taken back."));
    dialog->addFact(tr("Loan note"), loan.item.note);
    dialog->addFact(tr("Borrower"), loan.item.borrower);
    dialog->addFact(tr("Fund part paid"), loan.item.loss.fund.text());
    dialog->addFact(tr("Returned so far"), loan.standing.returned.text());
    auto* reason = dialog->addText(QStringLiteral("clawbackReason"), tr("Reason"));
    dialog->setAct([=, &office = office_, item = loan.item.item]() -> Result<void> {
        STEWARD_TRY(Recoveries(office).orderClawback(item, reason->text()));
        return {};
    });
    return dialog;
}

} // namespace steward
