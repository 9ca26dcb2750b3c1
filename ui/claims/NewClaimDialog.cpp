#include "claims/NewClaimDialog.h"

#include "common/DecisionButton.h"

#include "claims/ClaimWords.h"
#include "common/DroppedFiles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace steward {

NewClaimDialog::NewClaimDialog(Office& office, const QList<Bank>& banks, QWidget* parent)
    : KeptDialog(office, QStringLiteral("claim"), parent) {
    setObjectName(QStringLiteral("newClaimDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Register a claim"));
    setMinimumWidth(520);
    setAcceptDrops(true);
    new QVBoxLayout(this);
    addForm(banks, office.today());
    addButtons();
}

void NewClaimDialog::addForm(const QList<Bank>& banks, QDate today) {
    bank_ = new QComboBox(this);
    bank_->setObjectName(QStringLiteral("newClaimBank"));
    for (const Bank& bank : banks)
        bank_->addItem(bank.name, bank.id.value);
    const Quarter now = Quarter::of(today);
    year_ = new QSpinBox(this);
    year_->setObjectName(QStringLiteral("newClaimYear"));
    year_->setAccessibleName(tr("Year"));
    year_->setRange(2013, 2099);
    year_->setValue(now.year);
    quarter_ = new QComboBox(this);
    quarter_->setObjectName(QStringLiteral("newClaimQuarter"));
    for (int number = 1; number <= 4; ++number)
        quarter_->addItem(tr("quarter %1").arg(number), number);
    quarter_->setCurrentIndex(now.number - 1);
    received_ = new QDateEdit(today, this);
    received_->setObjectName(QStringLiteral("newClaimReceived"));
    received_->setCalendarPopup(true);
    received_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    received_->setMaximumDate(today);
    supplement_ = new QCheckBox(tr("supplement to a claim of this quarter"), this);
    supplement_->setObjectName(QStringLiteral("newClaimSupplement"));
    file_ = new QLineEdit(this);
    file_->setObjectName(QStringLiteral("newClaimFile"));
    file_->setReadOnly(true);
    file_->setPlaceholderText(tr("drop the workbook here; it may also come later"));
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(QStringLiteral("newClaimChoose"));
    choose->setAutoDefault(false);
    recognised_ = new QLabel(this);
    recognised_->setProperty("quiet", true);
    recognised_->setWordWrap(true);

    auto* quarterRow = new QHBoxLayout;
    quarterRow->addWidget(year_);
    quarterRow->addWidget(quarter_, 1);
    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(file_, 1);
    fileRow->addWidget(choose);
    auto* form = new QFormLayout;
    const auto named = [this](const QString& words, QWidget* field) {
        auto* label = new QLabel(words, this);
        label->setBuddy(field);
        return label;
    };
    form->addRow(named(tr("Bank's workbook"), file_), fileRow);
    form->addRow(QString(), recognised_);
    form->addRow(tr("Bank"), bank_);
    form->addRow(named(tr("Quarter"), quarter_), quarterRow);
    form->addRow(tr("Received on"), received_);
    form->addRow(QString(), supplement_);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(form);
    connect(choose, &QPushButton::clicked, this, &NewClaimDialog::fileWanted);
}

void NewClaimDialog::addButtons() {
    refusal_ = new QLabel(this);
    refusal_->setObjectName(QStringLiteral("newClaimRefusal"));
    refusal_->setWordWrap(true);
    refusal_->setProperty("tone", QStringLiteral("late"));
    refusal_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* confirm = addDecision(buttons, tr("Register claim"), QStringLiteral("newClaimRegister"));
    confirm->setDefault(true);
    layout()->addWidget(refusal_);
    layout()->addWidget(buttons);
    connect(confirm, &QPushButton::clicked, this, &NewClaimDialog::registerWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewClaimDialog::setFile(const QString& path, const ClaimOccasion& occasion) {
    path_ = path;
    file_->setText(QFileInfo(path).fileName());
    QStringList known;
    if (occasion.bank) {
        bank_->setCurrentIndex(bank_->findData(occasion.bank.value));
        known << bank_->currentText();
    }
    if (occasion.quarter) {
        year_->setValue(occasion.quarter->year);
        quarter_->setCurrentIndex(occasion.quarter->number - 1);
        known << ClaimWords::quarter(*occasion.quarter);
    }
    recognised_->setText(known.isEmpty()
                             ? tr("The workbook names neither bank nor quarter: choose them below.")
                             : tr("The workbook says: %1").arg(known.join(QStringLiteral(", "))));
}

void NewClaimDialog::proposeSupplement() {
    supplement_->setChecked(true);
}

NewClaim NewClaimDialog::claim() const {
    NewClaim claim;
    claim.bank = BankId(bank_->currentData().toLongLong());
    claim.quarter = {year_->value(), quarter_->currentIndex() + 1};
    claim.receivedOn = received_->date();
    claim.supplement = supplement_->isChecked();
    claim.sourceFile = path_.isEmpty() ? QString() : QFileInfo(path_).fileName();
    return claim;
}

void NewClaimDialog::refuse(const QString& sentence) {
    refusal_->setText(sentence);
    refusal_->show();
}

void NewClaimDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void NewClaimDialog::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    if (const auto file = droppedFile(event->mimeData()); !file)
        refuse(file.error().text());
    else
        emit fileDropped(*file);
}

} // namespace steward
