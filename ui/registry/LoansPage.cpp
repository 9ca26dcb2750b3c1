#include "registry/LoansPage.h"

#include "common/DroppedFiles.h"
#include "common/ExplanationPanel.h"
#include "common/PageShortcut.h"
#include "common/WorkTable.h"
#include "registry/HouseholdDialog.h"
#include "registry/HouseholdPane.h"
#include "registry/LoanDialog.h"
#include "registry/RegisterList.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>

namespace steward {

LoansPage::LoansPage(DeskHost& host, QWidget* parent)
    : QWidget(parent), host_(host), names_(std::make_shared<RegistryNames>()) {
    setObjectName(QStringLiteral("loansPage"));
    setAcceptDrops(true);
    importer_ = new RegisterImporter(host, this);
    pane_ = new HouseholdPane(this);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeTabs());
    splitter->addWidget(pane_);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({760, 420});
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(4);
    column->addWidget(makeHead());
    column->addWidget(splitter, 1);
    addShortcuts();
    connectPane();
}

QWidget* LoansPage::makeHead() {
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Loans and households"), head);
    title->setProperty("title", true);
    auto* households = makeButton(tr("Import households…"), QStringLiteral("householdsImport"));
    auto* loans = makeButton(tr("Import loans…"), QStringLiteral("loansImport"));
    auto* add = makeButton(tr("Add household…"), QStringLiteral("householdAdd"));
    add->setShortcut(QKeySequence::New);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title, 1);
    for (QWidget* button : {households, loans, add})
        row->addWidget(button);
    connect(households, &QPushButton::clicked, this, [this] { importer_->choose(RegisterKind::Households); });
    connect(loans, &QPushButton::clicked, this, [this] { importer_->choose(RegisterKind::Loans); });
    connect(add, &QPushButton::clicked, this, [this] { editHousehold(false); });
    connect(importer_, &RegisterImporter::imported, this, &LoansPage::reload);
    return head;
}

QPushButton* LoansPage::makeButton(const QString& text, const QString& name) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    changing_ << button;
    return button;
}

QWidget* LoansPage::makeTabs() {
    householdRows_ = new HouseholdRows(
        RegisterColumns::households(names_), host_.office(),
        [](Office& office, const PageRequest& request) { return Registry(office).households(request); },
        this);
    loanRows_ = new LoanRows(
        RegisterColumns::loans(names_, host_.office().today()), host_.office(),
        [](Office& office, const PageRequest& request) { return Registry(office).loans(request); }, this);
    households_ = new RegisterList(
        {QStringLiteral("households"), tr("Households"),
         tr("Name, household number, ID tail, initials (Ctrl+F)"),
         tr("No household yet. Drop the register's workbook here or import it with the button above."),
         &RegistryWords::householdCount},
        householdRows_, RegisterColumns::householdWidths(), this);
    loans_ = new RegisterList(
        {QStringLiteral("loans"), tr("Loans"), tr("Borrower, note, contract, ID tail, initials (Ctrl+F)"),
         tr("No loan yet. Import the households first, then drop the bank's loan register here."),
         &RegistryWords::loanCount},
        loanRows_, RegisterColumns::loanWidths(), this);
    tabs_ = new QTabWidget(this);
    tabs_->setObjectName(QStringLiteral("registerTabs"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(households_, tr("Households"));
    tabs_->addTab(loans_, tr("Loans"));
    for (RegisterList* list : {households_, loans_})
        connect(list, &RegisterList::currentChanged, this, [this, list] {
            if (list == currentList())
                showCurrent();
        });
    connect(tabs_, &QTabWidget::currentChanged, this, &LoansPage::showCurrent);
    connect(loans_, &RegisterList::activated, this, &LoansPage::explain);
    for (PagedTable* rows : std::initializer_list<PagedTable*>{householdRows_, loanRows_})
        connect(rows, &PagedTable::refused, this, [this](const Error& error) { host_.refuse(error); });
    return tabs_;
}

void LoansPage::addShortcuts() {
    addShortcut(this, QKeySequence::Find, [this] { currentList()->focusSearch(); });
    addShortcut(this, Qt::Key_F2, [this] { explain(); });
}

void LoansPage::connectPane() {
    const auto show = [this](const Result<QString>& revealed, auto setter) {
        if (!revealed) {
            host_.refuse(revealed.error());
            return;
        }
        (pane_->*setter)(*revealed);
    };
    connect(pane_, &HouseholdPane::idNumberWanted, this, [this, show] {
        show(Registry(host_.office()).revealIdNumber(pane_->household()), &HouseholdPane::setIdNumber);
    });
    connect(pane_, &HouseholdPane::phoneWanted, this, [this, show] {
        show(Registry(host_.office()).revealPhone(pane_->household()), &HouseholdPane::setPhone);
    });
    connect(pane_, &HouseholdPane::borrowerIdNumberWanted, this, [this, show] {
        show(Registry(host_.office()).revealIdNumber(pane_->currentLoan()),
             &HouseholdPane::setBorrowerIdNumber);
    });
    connect(pane_, &HouseholdPane::explanationWanted, this, &LoansPage::explain);
    connect(pane_, &HouseholdPane::editHouseholdWanted, this, [this] { editHousehold(true); });
    connect(pane_, &HouseholdPane::addLoanWanted, this, [this] { editLoan(false); });
    connect(pane_, &HouseholdPane::editLoanWanted, this, [this] { editLoan(true); });
}

RegisterList* LoansPage::currentList() const {
    return tabs_->currentWidget() == loans_ ? loans_ : households_;
}

void LoansPage::reload() {
    const auto names = RegistryNames::of(Registry(host_.office()));
    if (!names) {
        host_.refuse(names.error());
        return;
    }
    *names_ = *names;
    greyForWhoMayNot();
    households_->setTownships(names_->townships);
    loans_->setTownships(names_->townships);
    loans_->setBanks(names_->banks);
    households_->reload();
    loans_->reload();
}

void LoansPage::showCurrent() {
    const int row = currentList()->currentRow();
    if (currentList() == households_) {
        const Household* household = householdRows_->row(row);
        showHousehold(household ? household->id : HouseholdId(), {});
    } else {
        const Loan* loan = loanRows_->row(row);
        showHousehold(loan ? loan->household : HouseholdId(), loan ? loan->id : LoanId());
    }
}

void LoansPage::showHousehold(HouseholdId household, LoanId loan) {
    if (household.isNull()) {
        pane_->clear(tr("Choose a line to see the household and its loans."));
        return;
    }
    const Registry registry(host_.office());
    const auto found = registry.household(household);
    const auto loans = registry.loansOf(household);
    if (!found || !loans) {
        host_.refuse(found ? loans.error() : found.error());
        return;
    }
    pane_->setState(householdState(*found, *loans, *names_, host_.office().today()));
    if (!loan.isNull())
        pane_->setCurrentLoan(loan);
}

void LoansPage::explain() {
    const LoanId loan = pane_->currentLoan();
    if (loan.isNull())
        return;
    const auto policy = policyOn(host_.office().policies(), host_.office().today());
    const auto explanation = Registry(host_.office()).explainCap(loan);
    if (!policy || !explanation)
        host_.refuse(policy ? explanation.error() : policy.error());
    else
        pane_->explanation()->showExplanation(*explanation, *policy);
}

void LoansPage::greyForWhoMayNot() {
    const auto allowed = host_.office().require(Role::Clerk);
    const QString reason = allowed ? QString() : allowed.error().text();
    for (QPushButton* button : std::as_const(changing_)) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
    setAcceptDrops(reason.isEmpty());
    pane_->setRefusal(reason);
}

void LoansPage::editHousehold(bool known) {
    std::optional<Household> household;
    if (known) {
        const auto found = Registry(host_.office()).household(pane_->household());
        if (!found) {
            host_.refuse(found.error());
            return;
        }
        household = *found;
    }
    auto* dialog = new HouseholdDialog(host_.office(), *names_, household, this);
    connect(dialog, &FormDialog::done, this, &LoansPage::wasChanged);
    dialog->open();
}

void LoansPage::editLoan(bool known) {
    const Registry registry(host_.office());
    const auto household = registry.household(pane_->household());
    if (!household) {
        host_.refuse(household.error());
        return;
    }
    std::optional<Loan> loan;
    if (known) {
        const auto found = registry.loan(pane_->currentLoan());
        if (!found) {
            host_.refuse(found.error());
            return;
        }
        loan = *found;
    }
    auto* dialog = new LoanDialog(host_.office(), *names_, *household, loan, this);
    connect(dialog, &FormDialog::done, this, &LoansPage::wasChanged);
    dialog->open();
}

void LoansPage::wasChanged() {
    reload();
    host_.changed();
}

void LoansPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/** The tab in front tells which register a dropped workbook is. */
void LoansPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const auto kind = currentList() == loans_ ? RegisterKind::Loans : RegisterKind::Households;
    if (const auto file = droppedFile(event->mimeData()); !file)
        host_.refuse(file.error());
    else
        importer_->importFile(kind, *file);
}

void LoansPage::openLoan(LoanId id) {
    const auto loan = Registry(host_.office()).loan(id);
    if (!loan) {
        host_.refuse(loan.error());
        return;
    }
    tabs_->setCurrentWidget(loans_);
    loans_->showOnly(loan->note);
    for (int row = 0; row < loanRows_->total(); ++row)
        if (const Loan* shown = loanRows_->row(row); shown && shown->id == id)
            setCurrentSourceRow(loans_->table(), row);
}

void LoansPage::openHousehold(HouseholdId id) {
    const auto household = Registry(host_.office()).household(id);
    if (!household) {
        host_.refuse(household.error());
        return;
    }
    tabs_->setCurrentWidget(households_);
    households_->showOnly(household->number);
    for (int row = 0; row < householdRows_->total(); ++row)
        if (const Household* shown = householdRows_->row(row); shown && shown->id == id)
            setCurrentSourceRow(households_->table(), row);
}

} // namespace steward
