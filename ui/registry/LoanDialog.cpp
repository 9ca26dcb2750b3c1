#include "registry/LoanDialog.h"

#include "base/MaskedId.h"
#include "common/AmountEdit.h"
#include "common/DateEdit.h"
#include "money/Ratio.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace steward {

namespace {
/** A ratio counts hundredths of a percent, a rate millionths. */
constexpr qint64 MillionthsPerBasisPoint = 100;
} // namespace

LoanDialog::LoanDialog(Office& office, const RegistryNames& names, const Household& household,
                       const std::optional<Loan>& known, QWidget* parent)
    : FormDialog(office,
                 known ? QStringLiteral("loan/%1").arg(known->id.value)
                       : QStringLiteral("loan/of-%1").arg(household.id.value),
                 {QStringLiteral("loanDialog"), known ? tr("Edit loan") : tr("Add loan"),
                  known ? tr("Save loan") : tr("Add loan")},
                 parent),
      household_(household.number), headIdNumber_(household.headIdNumber), head_(household.head),
      known_(known) {
    addIdentity(names, household);
    nextColumn();
    addMoney(office.today());
    addRest();
    if (known_)
        fill(*known_);
    setAct([this, &office]() -> Result<void> {
        STEWARD_LET(typed, row());
        STEWARD_TRY(Registry(office).saveLoan(typed));
        return {};
    });
}

void LoanDialog::addIdentity(const RegistryNames& names, const Household& household) {
    addFact(tr("Household"), QStringLiteral("%1 %2").arg(household.head, household.number));
    bank_ = addChoice(QStringLiteral("loanFieldBank"), tr("Bank"));
    for (const auto& [name, id] : sortedByName(names.banks))
        bank_->addItem(name, id.value);
    note_ = addText(QStringLiteral("loanFieldNote"), tr("Note number"));
    contract_ = addText(QStringLiteral("loanFieldContract"), tr("Contract number"));
    borrower_ = addText(QStringLiteral("loanFieldBorrower"), tr("Borrower"), household.head);
    idNumber_ = addPersonal(QStringLiteral("loanFieldId"), tr("ID number"));
    idNumber_->setMinimumWidth(250);
    idNumber_->setPlaceholderText(tr("%1, empty keeps it").arg(maskedId(household.headIdNumber)));
    relation_ = addText(QStringLiteral("loanFieldRelation"), tr("Relation to the head"));
    kind_ = addChoice(QStringLiteral("loanFieldKind"), tr("Kind"));
    for (const LoanKind kind : {LoanKind::First, LoanKind::Renewal, LoanKind::Increase, LoanKind::Additional})
        kind_->addItem(RegistryWords::loanKind(kind), static_cast<int>(kind));
    original_ = addText(QStringLiteral("loanFieldOriginal"), tr("Replaces note"));
    purpose_ = addText(QStringLiteral("loanFieldPurpose"), tr("Purpose"));
    usedByFirm_ = addCheck(QStringLiteral("loanFieldFirm"), tr("Used by a firm"));
}

void LoanDialog::addMoney(QDate today) {
    amount_ = addAmount(QStringLiteral("loanFieldAmount"), tr("Amount lent (yuan)"));
    outstanding_ = addAmount(QStringLiteral("loanFieldOutstanding"), tr("Outstanding (yuan)"));
    rate_ = addText(QStringLiteral("loanFieldRate"), tr("Yearly rate (%)"));
    lent_ = addDate(QStringLiteral("loanFieldLent"), tr("Lent on"));
    due_ = addDate(QStringLiteral("loanFieldDue"), tr("Due on"));
    lent_->setDay(today);
    due_->setDay(today.addYears(1));
    extended_ = addDate(QStringLiteral("loanFieldExtended"), tr("Extended to"));
    extended_->setMayBeEmpty(today);
    settled_ = addDate(QStringLiteral("loanFieldSettled"), tr("Settled on"));
    settled_->setMayBeEmpty(today);
}

void LoanDialog::addRest() {
    class_ = addChoice(QStringLiteral("loanFieldClass"), tr("Class"));
    for (const LoanClass each : {LoanClass::Unknown, LoanClass::Normal, LoanClass::SpecialMention,
                                 LoanClass::Substandard, LoanClass::Doubtful, LoanClass::Loss})
        class_->addItem(each == LoanClass::Unknown ? QStringLiteral("—") : RegistryWords::loanClass(each),
                        static_cast<int>(each));
    insured_ = addCheck(QStringLiteral("loanFieldInsured"), tr("Insured"));
    policy_ = addText(QStringLiteral("loanFieldPolicy"), tr("Insurance policy"));
    policy_->setEnabled(false);
    connect(insured_, &QCheckBox::toggled, policy_, &QWidget::setEnabled);
}

void LoanDialog::fill(const Loan& loan) {
    bank_->setCurrentIndex(bank_->findData(loan.bank.value));
    bank_->setEnabled(false);
    note_->setText(loan.note);
    note_->setReadOnly(true);
    note_->setToolTip(tr("Bank and note number identify the loan and can't be changed."));
    contract_->setText(loan.contract);
    borrower_->setText(loan.borrower);
    idNumber_->setPlaceholderText(tr("%1, empty keeps it").arg(maskedId(loan.borrowerIdNumber)));
    relation_->setText(loan.relation);
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(loan.kind)));
    original_->setText(loan.originalNote);
    purpose_->setText(loan.purpose);
    usedByFirm_->setChecked(loan.usedByFirm);
    amount_->setAmount(loan.amount);
    outstanding_->setAmount(loan.outstanding);
    rate_->setText(RegistryWords::rate(loan.ratePerMillion));
    lent_->setDay(loan.lentOn);
    due_->setDay(loan.dueOn);
    extended_->setDay(loan.extendedTo);
    settled_->setDay(loan.settledOn);
    class_->setCurrentIndex(class_->findData(static_cast<int>(loan.loanClass)));
    insured_->setChecked(loan.insured);
    policy_->setText(loan.policyNumber);
}

/** What is typed; else what is known; else the head's, when the head is the borrower. */
QString LoanDialog::idNumber() const {
    const QString typed = idNumber_->text().trimmed();
    if (!typed.isEmpty())
        return typed;
    if (known_)
        return known_->borrowerIdNumber;
    return borrower_->text().trimmed() == head_ ? headIdNumber_ : QString();
}

Result<LoanRow> LoanDialog::row() const {
    LoanRow row;
    row.bank = bank_->currentText();
    row.note = note_->text();
    row.contract = contract_->text().trimmed();
    row.household = household_;
    row.borrower = borrower_->text();
    row.borrowerIdNumber = idNumber();
    row.relation = relation_->text().trimmed();
    row.lentOn = lent_->date();
    row.dueOn = due_->date();
    STEWARD_LET(amount, amount_->amount());
    STEWARD_LET(outstanding, outstanding_->amount());
    row.amount = amount;
    row.outstanding = outstanding;
    if (known_ && rate_->text() == RegistryWords::rate(known_->ratePerMillion)) {
        row.ratePerMillion = known_->ratePerMillion; // a register may state it finer than anybody types it
    } else if (!rate_->text().trimmed().isEmpty()) {
        STEWARD_LET(rate, parseRatio(rate_->text()));
        row.ratePerMillion = rate.inBasisPoints() * MillionthsPerBasisPoint;
    }
    row.insured = insured_->isChecked();
    row.policyNumber = row.insured ? policy_->text().trimmed() : QString();
    row.kind = static_cast<LoanKind>(kind_->currentData().toInt());
    row.originalNote = original_->text().trimmed();
    row.extendedTo = extended_->day();
    row.loanClass = static_cast<LoanClass>(class_->currentData().toInt());
    row.purpose = purpose_->text().trimmed();
    row.usedByFirm = usedByFirm_->isChecked();
    row.settledOn = settled_->day();
    return row;
}

} // namespace steward
