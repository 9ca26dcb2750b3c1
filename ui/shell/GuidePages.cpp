#include "shell/GuidePages.h"

#include "settings/DetailsForm.h"
#include "shell/BankForm.h"
#include "shell/PeopleTable.h"
#include "shell/PlaceField.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace steward {

GuidePage::GuidePage(const QString& title, const QString& hint, QWidget* parent) : QWizardPage(parent) {
    setTitle(title);
    setSubTitle(hint);
    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("guideProblem"));
    problem_->setProperty("tone", QStringLiteral("late"));
    problem_->setWordWrap(true);
    problem_->hide();
}

void GuidePage::tell(const QString& text) {
    problem_->setText(text);
    problem_->setVisible(!text.isEmpty());
}

OfficeGuidePage::OfficeGuidePage(const OfficeDetails& details, QWidget* parent)
    : GuidePage(tr("The office"), tr("As papers and letters shall write it."), parent) {
    form_ = new DetailsForm(this);
    form_->setDetails(details);
    offer_ =
        new QPushButton(tr("Take up what was typed and not done; passwords have to be typed again"), this);
    offer_->setObjectName(QStringLiteral("draftOffer"));
    offer_->setProperty("tone", QStringLiteral("caution"));
    offer_->hide();
    connect(offer_, &QPushButton::clicked, this, &OfficeGuidePage::takenUp);
    connect(offer_, &QPushButton::clicked, offer_, &QWidget::hide);
    auto* column = new QVBoxLayout(this);
    column->addWidget(offer_);
    column->addWidget(form_);
    column->addWidget(problem_);
    column->addStretch();
}

OfficeDetails OfficeGuidePage::details() const {
    return form_->details();
}

void OfficeGuidePage::setDetails(const OfficeDetails& details) {
    form_->setDetails(details);
}

void OfficeGuidePage::offerDraft() {
    offer_->show();
}

bool OfficeGuidePage::validatePage() {
    return form_->complete();
}

BanksGuidePage::BanksGuidePage(QDate today, QWidget* parent)
    : GuidePage(tr("Cooperating banks"),
                tr("Each bank with its special account. More can be added later, on the page of banks."),
                parent),
      today_(today) {
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("guideBanks"));
    list_->setAccessibleName(tr("Banks"));
    list_->setFixedWidth(170);
    auto* more = new QPushButton(tr("Another bank"), this);
    more->setObjectName(QStringLiteral("guideBankAdd"));
    auto* less = new QPushButton(tr("Leave this bank out"), this);
    less->setObjectName(QStringLiteral("guideBankRemove"));
    form_ = new BankForm(this);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(form_);
    auto* left = new QVBoxLayout;
    left->addWidget(list_, 1);
    left->addWidget(more);
    left->addWidget(less);
    auto* row = new QHBoxLayout;
    row->addLayout(left);
    row->addWidget(scroll, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(problem_);
    connect(more, &QPushButton::clicked, this, [this] { add(newBankDraft(details_, today_)); });
    connect(less, &QPushButton::clicked, this, &BanksGuidePage::remove);
    connect(list_, &QListWidget::currentRowChanged, this, &BanksGuidePage::show);
    connect(form_, &BankForm::nameEdited, this, [this](const QString& name) {
        if (list_->currentItem())
            list_->currentItem()->setText(name);
    });
}

void BanksGuidePage::initializePage() {
    if (banks_.isEmpty())
        add(newBankDraft(details_, today_));
}

void BanksGuidePage::add(const BankDraft& bank) {
    banks_.append(bank);
    list_->addItem(bank.bank.name.isEmpty() ? tr("(new bank)") : bank.bank.name);
    list_->setCurrentRow(list_->count() - 1);
}

void BanksGuidePage::remove() {
    const auto row = list_->currentRow();
    if (row < 0)
        return;
    shown_ = -1;
    banks_.removeAt(row);
    delete list_->takeItem(row);
    show(list_->currentRow());
}

void BanksGuidePage::keep() {
    if (shown_ >= 0 && shown_ < banks_.size())
        banks_[shown_] = form_->draft();
}

void BanksGuidePage::show(int row) {
    keep();
    shown_ = row;
    form_->setEnabled(row >= 0);
    if (row >= 0)
        form_->setDraft(banks_.at(row));
}

QList<BankDraft> BanksGuidePage::banks() const {
    auto banks = banks_;
    if (shown_ >= 0 && shown_ < banks.size())
        banks[shown_] = form_->draft();
    return banks;
}

void BanksGuidePage::setBanks(const QList<BankDraft>& banks) {
    shown_ = -1;
    banks_.clear();
    list_->clear();
    for (const auto& bank : banks)
        add(bank);
}

bool BanksGuidePage::validatePage() {
    keep();
    form_->clearFaults();
    const auto faults = bankFaults(banks_, today_);
    if (faults.isEmpty()) {
        tell({});
        return true;
    }
    const auto row = faults.first().row;
    list_->setCurrentRow(row);
    for (const auto& fault : faults)
        if (fault.row == row)
            form_->tell(fault);
    tell(tr("Something is missing for bank %1 of %2: see the red fields.").arg(row + 1).arg(banks_.size()));
    return false;
}

PeopleGuidePage::PeopleGuidePage(QWidget* parent)
    : GuidePage(tr("People"),
                tr("At least an administrator, a clerk, and somebody else as reviewer. Everybody changes the "
                   "first password later, under Settings."),
                parent) {
    table_ = new PeopleTable(this);
    auto* more = new QPushButton(tr("Another person"), this);
    more->setObjectName(QStringLiteral("guidePersonAdd"));
    connect(more, &QPushButton::clicked, table_, [this] { table_->addPerson({}); });
    auto* column = new QVBoxLayout(this);
    column->addWidget(table_, 1);
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addWidget(problem_);
    for (const auto role : {Role::Administrator, Role::Clerk, Role::Reviewer, Role::Director})
        table_->addPerson({{}, {}, {}, role});
}

QList<NewUser> PeopleGuidePage::people() const {
    return table_->people();
}

void PeopleGuidePage::setPeople(const QList<NewUser>& people) {
    table_->setRowCount(0);
    for (const auto& person : people)
        table_->addPerson(person);
}

bool PeopleGuidePage::validatePage() {
    table_->commitOpen();
    const auto faults = peopleFaults(table_->people());
    table_->showFaults(faults);
    QStringList lines;
    for (const auto& fault : faults)
        lines << tr("Row %1: %2").arg(fault.row + 1).arg(fault.text);
    lines.removeDuplicates();
    if (lines.isEmpty())
        if (const auto refusal = setupRefusal(setupFrom({}, {}, table_->people())))
            lines << refusal->text();
    tell(lines.join(u'\n'));
    return lines.isEmpty();
}

FileGuidePage::FileGuidePage(QWidget* parent)
    : GuidePage(
          tr("The file"),
          tr("Everything is kept in one file on this machine, not on a network drive. The program makes "
             "it now and then asks somebody to sign in."),
          parent) {
    place_ = new PlaceField({}, this);
    place_->line()->setObjectName(QStringLiteral("guidePath"));
    auto* caption = new QLabel(tr("&Keep it in"), this);
    caption->setBuddy(place_->line());
    auto* column = new QVBoxLayout(this);
    column->addWidget(caption);
    column->addWidget(place_);
    column->addWidget(problem_);
    column->addStretch();
}

void FileGuidePage::setName(const QString& name) {
    if (place_->line()->text().isEmpty())
        place_->line()->setText(freePlace(name));
}

QString FileGuidePage::path() const {
    return place_->line()->text().trimmed();
}

bool FileGuidePage::validatePage() {
    tell(place_->problem());
    return place_->problem().isEmpty();
}

} // namespace steward
