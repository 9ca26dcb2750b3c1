#include "recoveries/RecoveriesPage.h"

#include "common/ExplanationPanel.h"
#include "common/TableExport.h"
#include "documents/LetterDialog.h"
#include "documents/PaperDialog.h"
#include "recoveries/AllocationDialog.h"
#include "recoveries/RecoveryDialogs.h"
#include "recoveries/RecoveryImporter.h"
#include "recoveries/RecoveryPane.h"
#include "services/AgeingList.h"
#include "services/Reminders.h"

#include <QPointer>
#include <QPushButton>
#include <QTableView>

// What is done on the page of recoveries.

namespace steward {

void RecoveriesPage::greyForWhoMayNot() {
    const auto reason = [this](Role role) {
        const auto allowed = host_.office().require(role);
        return allowed ? QString() : allowed.error().text();
    };
    const auto clerk = reason(Role::Clerk);
    for (auto* button : {import_, allocate_}) {
        button->setEnabled(clerk.isEmpty());
        button->setToolTip(clerk);
    }
    const auto* loan = current();
    enter_->setEnabled(clerk.isEmpty() && loan);
    enter_->setToolTip(loan ? clerk : tr("Choose a loan."));
    remind_->setEnabled(clerk.isEmpty() && loan);
    remind_->setToolTip(!clerk.isEmpty()
                            ? clerk
                            : tr("To the bank of the loan in hand, on what it has not returned in time"));
    notice_->setEnabled(clerk.isEmpty() && loan);
    notice_->setToolTip(!clerk.isEmpty() ? clerk : tr("To the bank of the loan in hand, on all it owes"));
    pane_->setRefusals(clerk, reason(Role::Director));
}

void RecoveriesPage::explain() {
    const auto* loan = current();
    if (!loan)
        return;
    if (const auto policy = host_.office().policy(loan->item.policyId))
        pane_->explanation()->showExplanation(loan->explanation, *policy);
    else
        host_.refuse(policy.error());
}

void RecoveriesPage::ask(FormDialog* dialog) {
    connect(dialog, &FormDialog::done, this, [this] {
        reload();
        host_.changed();
    });
    dialog->open();
}

void RecoveriesPage::enter() {
    const auto* loan = current();
    if (!loan)
        return;
    ask(RecoveryDialogs(host_.office(), this).enter(*loan));
}

void RecoveriesPage::takeWorkbook(const QString& path) {
    importer_->importFile(path);
}

void RecoveriesPage::allocate() {
    auto receipts = Recoveries(host_.office()).receipts();
    if (!receipts) {
        host_.refuse(receipts.error());
        return;
    }
    receipts->removeIf([](const ReturnReceipt& receipt) { return !receipt.left().isPositive(); });
    if (receipts->isEmpty()) {
        host_.say(tr("Every receipt has found its loans. Returns are posted on the page of the fund."));
        return;
    }
    auto* dialog = new AllocationDialog(host_.office(), *receipts, this);
    connect(dialog, &AllocationDialog::allocated, this, [this](const QString& number) {
        reload();
        host_.changed();
        host_.say(tr("%1 has found its loans.").arg(number));
    });
    dialog->open();
}

void RecoveriesPage::release(EntryId entry, const QString& number) {
    if (!host_.confirm(this, tr("Take %1 off all its loans, to share it out anew?").arg(number),
                       tr("Take off")))
        return;
    workFor(
        this, host_, tr("Take off"), [entry](Office& office) { return Recoveries(office).release(entry); },
        [this] {
            reload();
            host_.changed();
        });
}

void RecoveriesPage::exportShown() {
    exportTable(host_, this, table_, tr("Recoveries"));
}

void RecoveriesPage::noticeIssued(const IssuedPaper& paper) {
    reload();
    host_.changed();
    host_.say(tr("The notice is issued as %1.").arg(paper.number));
}

bool RecoveriesPage::mayWriteTo(BankId bank) {
    const auto left = Recoveries(host_.office()).unshared(bank);
    if (!left) {
        host_.refuse(left.error());
        return false;
    }
    return !left->isPositive() ||
           host_.confirm(
               this,
               tr("%1 that this bank returned are not shared out to loans yet. What the letter calls "
                  "due may have come with them.")
                   .arg(left->text()),
               tr("Write the letter all the same"));
}

void RecoveriesPage::showNotice() {
    const auto* loan = current();
    if (!loan || !mayWriteTo(loan->item.bank))
        return;
    const QString title = tr("Issue return notice");
    LetterDialog::offer(
        host_, this, title, title,
        {[bank = loan->item.bank](Office& office) { return Recoveries(office).draftNotice(bank); },
         [bank = loan->item.bank](Office& office) { return Recoveries(office).issueNotice(bank); },
         [this](const IssuedPaper& paper) { noticeIssued(paper); }});
}

void RecoveriesPage::showReminder() {
    const auto* loan = current();
    if (!loan || !mayWriteTo(loan->item.bank))
        return;
    const QString title = tr("Issue reminder");
    LetterDialog::offer(
        host_, this, title, title,
        {[bank = loan->item.bank](Office& office) { return Reminders(office).draftToBank(bank); },
         [bank = loan->item.bank](Office& office) { return Reminders(office).issueToBank(bank); },
         [this](const IssuedPaper& paper) { noticeIssued(paper); }});
}

void RecoveriesPage::showClawbackNotice() {
    const auto* loan = current();
    if (!loan)
        return;
    const QString title = tr("Issue clawback notice");
    LetterDialog::offer(
        host_, this, title, title,
        {[item = loan->item.item](Office& office) { return Recoveries(office).draftClawbackNotice(item); },
         [item = loan->item.item](Office& office) { return Recoveries(office).issueClawbackNotice(item); },
         [this](const IssuedPaper& paper) { noticeIssued(paper); }});
}

void RecoveriesPage::showConfirmation(EntryId receipt) {
    const QString title = tr("Issue return confirmation");
    LetterDialog::offer(host_, this, title, title,
                        {[receipt](Office& office) { return Recoveries(office).draftConfirmation(receipt); },
                         [receipt](Office& office) { return Recoveries(office).issueConfirmation(receipt); },
                         [this](const IssuedPaper& paper) {
                             reload();
                             host_.changed();
                             host_.say(tr("The confirmation is issued as %1.").arg(paper.number));
                         }});
}

/** The ageing list of the bank chosen, or of all, to be printed or saved. */
void RecoveriesPage::showAgeingList() {
    workFor(
        this, host_, tr("Drawing the ageing list"),
        [bank = filter().bank](Office& office) { return AgeingList(office).paper(bank); },
        [this](const QByteArray& pdf) { PaperDialog::showDraft(host_, pdf, tr("Ageing list"), this); });
}

void RecoveriesPage::exportAgeing() {
    const QString path = host_.chooseTarget(this, tr("Save the ageing list"), QStringLiteral(u"账龄表.xlsx"));
    if (path.isEmpty())
        return;
    workFor(
        this, host_, tr("Save the ageing list"),
        [path, bank = filter().bank](Office& office) { return AgeingList(office).exportTo(path, bank); },
        [this, path](int loans) { host_.say(tr("%n loan(s) saved as %1.", nullptr, loans).arg(path)); });
}

} // namespace steward
