#include "documents/PaperDialog.h"
#include "fund/FundWords.h"
#include "reconciliation/BankEntry.h"
#include "reconciliation/PairingPane.h"
#include "reconciliation/ReconciliationHead.h"
#include "reconciliation/ReconciliationPage.h"
#include "reconciliation/StatementImporter.h"
#include "reconciliation/StatementPane.h"
#include "services/Papers.h"

#include <QPointer>

#include <memory>

// What the page of a reconciliation does; what it shows is in ReconciliationPage.cpp.

namespace steward {

void ReconciliationPage::connectHead() {
    using Head = ReconciliationHead;
    connect(head_, &Head::accountChanged, this, &ReconciliationPage::reload);
    connect(head_, &Head::quarterChanged, this, &ReconciliationPage::readView);
    connect(head_, &Head::filterChanged, this, [this] { pairing_->setFilter(head_->filter()); });
    connect(head_, &Head::importWanted, this, [this] { importer_->choose(head_->account(), false); });
    connect(head_, &Head::columnsWanted, this, [this] { importer_->choose(head_->account(), true); });
    connect(head_, &Head::removalWanted, this, &ReconciliationPage::removeStatement);
    connect(head_, &Head::certainWanted, this, [this] {
        act(
            tr("Matching"),
            [account = head_->account(), quarter = head_->quarter()](Reconciliations& reconciliations) {
                return reconciliations.matchCertain(account, quarter);
            },
            [this](int count) { changedAndSaid(tr("%n certain match(es) made.", nullptr, count)); });
    });
    connect(head_, &Head::paperWanted, this, &ReconciliationPage::showPaper);
    connect(head_, &Head::signWanted, this, &ReconciliationPage::sign);
    connect(head_, &Head::checkWanted, this, &ReconciliationPage::check);
    connect(head_, &Head::withdrawWanted, this, &ReconciliationPage::withdraw);
    connect(importer_, &StatementImporter::imported, this, &ReconciliationPage::reload);
    connect(statement_, &StatementPane::explanationWanted, this, &ReconciliationPage::explain);
}

void ReconciliationPage::connectPairing() {
    connect(pairing_, &PairingPane::matchWanted, this,
            [this](const QList<EntryId>& entries, const QList<LineId>& lines, MatchRule rule) {
                act(
                    tr("Matching"),
                    [=, account = head_->account()](Reconciliations& reconciliations) -> Result<int> {
                        STEWARD_TRY(reconciliations.match(account, entries, lines, rule));
                        return 1;
                    },
                    [this](int) { host_.changed(); });
            });
    connect(pairing_, &PairingPane::unmatchWanted, this, [this](MatchId match) {
        act(
            tr("Undoing a match"),
            [match](Reconciliations& reconciliations) -> Result<int> {
                STEWARD_TRY(reconciliations.unmatch(match));
                return 1;
            },
            [this](int) { changedAndSaid(tr("The match is undone; nothing else was changed.")); });
    });
    connect(pairing_, &PairingPane::entryWanted, this, &ReconciliationPage::enter);
    connect(pairing_, &PairingPane::likelyWanted, this, &ReconciliationPage::takeLikely);
}

void ReconciliationPage::act(const QString& title, const Act& act, const After& after) {
    struct Outcome {
        ReconciliationView view;
        int count = 0;
    };
    workFor(
        this, host_, title,
        [act, account = head_->account(), quarter = head_->quarter()](Office& office) -> Result<Outcome> {
            Reconciliations reconciliations(office);
            Outcome outcome;
            if (act) {
                STEWARD_LET(count, act(reconciliations));
                outcome.count = count;
            }
            STEWARD_LET(view, reconciliations.view(account, quarter));
            outcome.view = view;
            return outcome;
        },
        [this, after](const Outcome& outcome) {
            showView(outcome.view);
            if (after)
                after(outcome.count);
        });
}

void ReconciliationPage::changedAndSaid(const QString& message) {
    host_.changed();
    host_.say(message);
}

void ReconciliationPage::takeLikely() {
    const int setAside = pairing_->likelySetAside();
    if (setAside > 0 &&
        !host_.confirm(this, tr("%n proposal(s) that you set aside would be taken too.", nullptr, setAside),
                       tr("Take all likely")))
        return;
    act(
        tr("Matching"),
        [account = head_->account(), quarter = head_->quarter()](Reconciliations& reconciliations) {
            return reconciliations.matchLikely(account, quarter);
        },
        [this](int count) {
            changedAndSaid(tr("%n match(es) made. Each can be undone alone.", nullptr, count));
        });
}

void ReconciliationPage::removeStatement(StatementId statement) {
    if (!host_.confirm(this,
                       tr("Take this statement back with the matches of its lines? The bank's file can be "
                          "imported again."),
                       tr("Remove statement")))
        return;
    act(
        tr("Removing a statement"),
        [statement](Reconciliations& reconciliations) -> Result<int> {
            STEWARD_TRY(reconciliations.removeStatement(statement));
            return 1;
        },
        [this](int) { changedAndSaid(tr("The statement is removed.")); });
}

void ReconciliationPage::sign() {
    const auto question =
        tr("Sign the reconciliation of %1? Both adjusted balances are %2, with %3. Another person then "
           "checks it.")
            .arg(FundWords::quarter(view_.quarter), view_.statement.adjustedBook().text(),
                 tr("%n outstanding item(s)", nullptr, static_cast<int>(view_.statement.items.size())));
    if (!host_.confirm(this, question, tr("Sign")))
        return;
    act(
        tr("Signing"),
        [account = head_->account(), quarter = head_->quarter()](Reconciliations& r) -> Result<int> {
            STEWARD_TRY(r.sign(account, quarter));
            return 1;
        },
        [this](int) { changedAndSaid(tr("Signed. Another person now checks it and closes the quarter.")); });
}

void ReconciliationPage::check() {
    const auto question = tr("Close %1 of this account? It is never opened again: nothing can be dated into "
                             "it, and errors found later are reversed in the open quarter.")
                              .arg(FundWords::quarter(view_.quarter));
    if (!host_.confirm(this, question, tr("Check and close")))
        return;
    act(
        tr("Closing the quarter"),
        [account = head_->account(), quarter = head_->quarter()](Reconciliations& r) -> Result<int> {
            STEWARD_TRY(r.check(account, quarter));
            return 1;
        },
        [this](int) {
            reload();
            changedAndSaid(tr("The quarter is closed; the statement is issued and can be printed."));
        });
}

void ReconciliationPage::withdraw() {
    act(
        tr("Taking the signature back"),
        [account = head_->account(), quarter = head_->quarter()](Reconciliations& r) -> Result<int> {
            STEWARD_TRY(r.withdrawSignature(account, quarter));
            return 1;
        },
        [this](int) { changedAndSaid(tr("The signature is taken back.")); });
}

void ReconciliationPage::enter(const StatementLine& line, EntryKind kind) {
    auto* dialog =
        EntryDialogs(host_.office(), names_, head_->account(), this).entry(kind, prefillFrom(line));
    connect(dialog, &FormDialog::done, this, [this] {
        readView();
        changedAndSaid(tr("The entry is prepared. Once another person has checked it, it can be matched."));
    });
    dialog->open();
}

void ReconciliationPage::showPaper() {
    if (view_.paper) {
        const auto papers = Papers(host_.office()).find(view_.paper);
        if (!papers)
            host_.refuse(papers.error());
        else
            PaperDialog::showIssued(host_, *papers, this);
        return;
    }
    workFor(
        this, host_, tr("Drawing the statement"),
        [account = head_->account(), quarter = head_->quarter()](Office& office) {
            return Reconciliations(office).preview(account, quarter);
        },
        [this](const QByteArray& pdf) {
            PaperDialog::showDraft(host_, pdf, tr("Reconciliation statement, draft"), this);
        });
}

} // namespace steward
