#include "recoveries/RecoveriesPage.h"

#include "common/Choice.h"
#include "common/PageShortcut.h"
#include "common/WorkTable.h"
#include "recoveries/BadFaithTab.h"
#include "recoveries/RecoveryDialogs.h"
#include "recoveries/RecoveryImporter.h"
#include "recoveries/RecoveryPane.h"
#include "services/Registry.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

namespace steward {

RecoveriesPage::RecoveriesPage(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    setObjectName(QStringLiteral("recoveriesPage"));
    importer_ = new RecoveryImporter(host_, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(4);
    column->addWidget(makeHead());
    column->addWidget(makeTabs(), 1);
    connectPane();
    addShortcuts();
}

QWidget* RecoveriesPage::makeTabs() {
    pane_ = new RecoveryPane(this);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(pane_);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({800, 370});
    splitter->setChildrenCollapsible(false);
    badFaith_ = new BadFaithTab(host_, this);
    tabs_ = new QTabWidget(this);
    tabs_->setObjectName(QStringLiteral("recoveryTabs"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(splitter, tr("Compensated loans"));
    tabs_->addTab(badFaith_, tr("Bad-faith list"));
    connect(tabs_, &QTabWidget::currentChanged, this, [this](int tab) { acts_->setVisible(tab == 0); });
    return tabs_;
}

QWidget* RecoveriesPage::makeHead() {
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Recoveries"), head);
    title->setProperty("title", true);
    acts_ = new QWidget(head);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(title, 1);
    line->addWidget(acts_);
    auto* row = new QHBoxLayout(acts_);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString& name, const QString& text, auto act) {
        auto* made = new QPushButton(text, acts_);
        made->setObjectName(name);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    auto* exporting = button(QStringLiteral("recoveriesExport"), tr("Export…"), &RecoveriesPage::exportShown);
    exporting->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    button(QStringLiteral("recoveryAgeing"), tr("Ageing…"), &RecoveriesPage::showAgeingList)
        ->setToolTip(
            tr("What banks still owe, by how late it is, of the bank chosen below; Ctrl+Shift+E saves "
               "it as a workbook"));
    notice_ = button(QStringLiteral("recoveryNotice"), tr("Return notice…"), &RecoveriesPage::showNotice);
    remind_ = button(QStringLiteral("recoveryRemind"), tr("Remind bank…"), &RecoveriesPage::showReminder);
    allocate_ =
        button(QStringLiteral("recoveryAllocate"), tr("Share out receipts…"), &RecoveriesPage::allocate);
    import_ = button(QStringLiteral("recoveriesImport"), tr("Import list…"), [this] { importer_->choose(); });
    enter_ = button(QStringLiteral("recoveryEnter"), tr("Enter recovery…"), &RecoveriesPage::enter);
    enter_->setProperty("primary", true);
    enter_->setShortcut(QKeySequence::New);
    connect(importer_, &RecoveryImporter::imported, this, &RecoveriesPage::reload);
    return head;
}

QWidget* RecoveriesPage::makeBar() {
    auto* bar = new QWidget(this);
    search_ = new QLineEdit(bar);
    search_->setObjectName(QStringLiteral("recoveryFilterText"));
    search_->setAccessibleName(tr("Filter by note or name"));
    search_->setPlaceholderText(tr("Note, borrower or head (Ctrl+F)"));
    search_->setClearButtonEnabled(true);
    const auto choice = [&](const QString& name, const QString& label) {
        auto* made = new QComboBox(bar);
        made->setObjectName(name);
        nameChoice(made, label);
        made->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the banks come when the page is shown
        rememberChoice(made);
        connect(made, &QComboBox::activated, this, &RecoveriesPage::showLoans);
        return made;
    };
    bank_ = choice(QStringLiteral("recoveryFilterBank"), tr("Bank"));
    show_ = choice(QStringLiteral("recoveryFilterShow"), tr("Which loans"));
    using enum RecoveryFilter::Show;
    for (const auto& [show, text] : {std::pair{All, tr("All compensated loans")},
                                     {Due, tr("Something due")},
                                     {Late, tr("Late")},
                                     {Overpaid, tr("Overpaid")},
                                     {ClawedBack, tr("Clawed back")}})
        show_->addItem(text, static_cast<int>(show));
    takeUpChoice(show_, {});
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(search_, 1);
    row->addWidget(bank_);
    row->addWidget(show_);
    connect(search_, &QLineEdit::textChanged, this, &RecoveriesPage::showLoans);
    return bar;
}

QWidget* RecoveriesPage::makeList() {
    auto* box = new QWidget(this);
    makeTable();
    empty_ = new QLabel(box);
    empty_->setObjectName(QStringLiteral("recoveriesEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    totals_ = new QLabel(box);
    totals_->setObjectName(QStringLiteral("recoveriesTotals"));
    totals_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    ageing_ = new QHBoxLayout;
    ageing_->setSpacing(16);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeBar());
    column->addWidget(empty_, 1);
    column->addWidget(table_, 1);
    column->addLayout(ageing_);
    column->addWidget(totals_);
    return box;
}

void RecoveriesPage::makeTable() {
    using L = RecoveryLine;
    const auto text = [](QString L::*member) { return [member](const L& l) { return RowCell{l.*member}; }; };
    const auto amount = [](Amount L::*member) {
        return [member](const L& l) {
            const Amount value = l.*member;
            return RowCell{value.isZero() ? QString() : value.text(), value.inFen()};
        };
    };
    rows_ = new RowsModel<L>({{tr("State"), false,
                               [](const L& l) {
                                   return RowCell{l.standing, l.urgency, l.tone, ToneMark::Badge, l.tip};
                               }},
                              {tr("Bank"), false, text(&L::bank)},
                              {tr("Loan note"), false, text(&L::note)},
                              {tr("Borrower"), false, text(&L::borrower)},
                              {tr("Loss"), true, amount(&L::loss)},
                              {tr("Fund part"), true, amount(&L::fund)},
                              {tr("Recovered"), true, amount(&L::recovered)},
                              {tr("Fund's of it"), true, amount(&L::fundPart)},
                              {tr("Returned"), true, amount(&L::returned)},
                              {tr("Due now"), true, amount(&L::due)}},
                             this);
    table_ = makeWorkTable(QStringLiteral("recoveriesTable"), tr("Compensated loans"), rows_, this);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    rememberColumns(table_, {92, 58, 96, 58, 76, 76, 70, 78, 70, 74});
    stretchColumn(table_, 3);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecoveriesPage::showCurrent);
    connect(table_, &QTableView::activated, this, &RecoveriesPage::explain);
}

void RecoveriesPage::connectPane() {
    connect(pane_, &RecoveryPane::withdrawWanted, this,
            [this](RecoveryId id) { ask(RecoveryDialogs(host_.office(), this).withdraw(id)); });
    connect(pane_, &RecoveryPane::clawbackWanted, this, [this] {
        if (const auto* loan = current())
            ask(RecoveryDialogs(host_.office(), this).clawback(*loan));
    });
    connect(pane_, &RecoveryPane::releaseWanted, this, &RecoveriesPage::release);
    connect(pane_, &RecoveryPane::confirmationWanted, this, &RecoveriesPage::showConfirmation);
    connect(pane_, &RecoveryPane::noticeWanted, this, &RecoveriesPage::showClawbackNotice);
}

void RecoveriesPage::addShortcuts() {
    addShortcut(this, Qt::Key_F2, [this] { explain(); });
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { exportAgeing(); });
    addShortcut(this, QKeySequence::Find, [this] { search_->setFocus(); });
}

Result<void> RecoveriesPage::readBanks() {
    STEWARD_LET(banks, Registry(host_.office()).banks());
    const auto before = bank_->currentData();
    bank_->clear();
    bank_->addItem(tr("All banks"));
    for (const auto& view : banks)
        bank_->addItem(view.bank.shortName.isEmpty() ? view.bank.name : view.bank.shortName,
                       view.bank.id.value);
    takeUpChoice(bank_, before);
    return {};
}

RecoveryFilter RecoveriesPage::filter() const {
    RecoveryFilter filter;
    filter.text = search_->text().trimmed();
    filter.show = static_cast<RecoveryFilter::Show>(show_->currentData().toInt());
    if (bank_->currentIndex() > 0)
        filter.bank = BankId(bank_->currentData().toLongLong());
    return filter;
}

void RecoveriesPage::reload() {
    if (const auto banks = readBanks(); !banks) {
        host_.refuse(banks.error());
        return;
    }
    readLoans();
    badFaith_->read();
}

void RecoveriesPage::readLoans() {
    auto loans = Recoveries(host_.office()).loans();
    if (!loans) {
        host_.refuse(loans.error());
        return;
    }
    all_ = std::move(*loans);
    showLoans();
}

void RecoveriesPage::showLoans() {
    const auto* before = current();
    const ItemId chosen = before ? before->item.item : ItemId();
    const auto wanted = filter();
    loans_ = all_;
    loans_.removeIf([&wanted](const CompensatedLoan& loan) { return !wanted.takes(loan); });
    showState(recoveryListState(loans_, loans_.size() < all_.size(), host_.office().today()));
    chooseLoan(chosen);
}

void RecoveriesPage::showState(const RecoveryListState& state) {
    rows_->setRows(state.lines);
    const bool any = !state.lines.isEmpty();
    table_->setVisible(any);
    empty_->setVisible(!any);
    empty_->setText(state.empty);
    totals_->setText(state.totals);
    showAgeing(state.ageing);
}

void RecoveriesPage::showAgeing(const QList<AgeingWord>& words) {
    while (auto* item = ageing_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& word : words) {
        auto* label = new QLabel(word.text, this);
        setLabelTone(label, word.tone);
        ageing_->addWidget(label);
    }
    ageing_->addStretch(1);
}

void RecoveriesPage::openLoan(ItemId item, BankId bank) {
    tabs_->setCurrentIndex(0);
    search_->clear();
    bank_->setCurrentIndex(bank.isNull() ? 0 : qMax(0, bank_->findData(bank.value)));
    show_->setCurrentIndex(0);
    showLoans();
    chooseLoan(item);
    table_->setFocus();
}

void RecoveriesPage::chooseLoan(ItemId item) {
    int row = 0;
    for (int each = 0; each < rows_->rowCount(); ++each)
        if (rows_->row(each).item == item)
            row = each;
    if (rows_->rowCount() > 0)
        setCurrentSourceRow(table_, row);
    showCurrent();
}

const CompensatedLoan* RecoveriesPage::current() const {
    const int row = currentSourceRow(table_);
    return row >= 0 && row < loans_.size() ? &loans_.at(row) : nullptr;
}

void RecoveriesPage::showCurrent() {
    const auto* loan = current();
    if (loan)
        pane_->setState(recoveryPaneState(*loan, host_.office().today()));
    else
        pane_->clear();
    explain();
    greyForWhoMayNot();
}

} // namespace steward
