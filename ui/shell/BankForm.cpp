#include "shell/BankForm.h"

#include "common/FieldNotes.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLineEdit>

namespace steward {

namespace {

QFormLayout* formIn(QGroupBox* box) {
    auto* form = new QFormLayout(box);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

} // namespace

BankForm::BankForm(QWidget* parent) : QWidget(parent) {
    notes_ = new FieldNotes(this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(bankBox(), 0, 0);
    grid->addWidget(accountBox(), 0, 1);
    grid->addWidget(agreementBox(), 1, 0);
    grid->addWidget(openingBox(), 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
}

QLineEdit* BankForm::line(QFormLayout* form, const char* key, const QString& label) {
    auto* made = new QLineEdit(form->parentWidget());
    notes_->addRow(form, QLatin1String(key), label, made);
    return made;
}

QDateEdit* BankForm::day(QFormLayout* form, const char* key, const QString& label) {
    auto* made = new QDateEdit(form->parentWidget());
    made->setCalendarPopup(true);
    made->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    notes_->addRow(form, QLatin1String(key), label, made);
    return made;
}

QWidget* BankForm::bankBox() {
    auto* box = new QGroupBox(tr("Bank, and its account that compensation is paid to"), this);
    auto* form = formIn(box);
    name_ = line(form, "bankName", tr("Full name"));
    shortName_ = line(form, "bankShortName", tr("Short name"));
    shortName_->setPlaceholderText(tr("as in columns of registers"));
    creditCode_ = line(form, "bankCreditCode", tr("Credit code"));
    creditCode_->setPlaceholderText(tr("may stay empty"));
    receivingName_ = line(form, "bankReceivingName", tr("Account holder"));
    receivingNumber_ = line(form, "bankReceivingNumber", tr("Account number"));
    receivingBank_ = line(form, "bankReceivingBank", tr("Opened at"));
    connect(name_, &QLineEdit::textEdited, this, &BankForm::nameEdited);
    return box;
}

QWidget* BankForm::accountBox() {
    auto* box = new QGroupBox(tr("The fund's special account at this bank (Art. 9)"), this);
    auto* form = formIn(box);
    accountName_ = line(form, "accountName", tr("Account holder"));
    accountNumber_ = line(form, "accountNumber", tr("Account number"));
    openedAt_ = line(form, "accountOpenedAt", tr("Opened at"));
    openedOn_ = day(form, "accountOpenedOn", tr("Opened on"));
    return box;
}

QWidget* BankForm::agreementBox() {
    agreement_ = new QGroupBox(tr("Cooperation agreement (Art. 28): without one the bank can't claim"), this);
    agreement_->setObjectName(QStringLiteral("agreementBox"));
    agreement_->setCheckable(true);
    auto* form = formIn(agreement_);
    agreementNumber_ = line(form, "agreementNumber", tr("Number"));
    signedOn_ = day(form, "agreementSignedOn", tr("Signed on"));
    from_ = day(form, "agreementFrom", tr("In force from"));
    openEnded_ = new QCheckBox(tr("without an end"), agreement_);
    openEnded_->setObjectName(QStringLiteral("agreementOpenEnded"));
    form->addRow(QString(), openEnded_);
    to_ = day(form, "agreementTo", tr("Last day in force"));
    insurer_ = new QCheckBox(tr("The insurer takes part in what is recovered"), agreement_);
    insurer_->setObjectName(QStringLiteral("agreementInsurer"));
    form->addRow(QString(), insurer_);
    connect(openEnded_, &QCheckBox::toggled, to_, &QWidget::setDisabled);
    return agreement_;
}

QWidget* BankForm::openingBox() {
    auto* box = new QGroupBox(tr("Opening balance of the special account"), this);
    auto* form = formIn(box);
    opening_ = line(form, "openingBalance", tr("Balance, yuan"));
    opening_->setPlaceholderText(tr("empty: nothing yet"));
    opening_->setAlignment(Qt::AlignRight);
    openingDay_ = day(form, "openingDay", tr("On the day"));
    return box;
}

void BankForm::setDraft(const BankDraft& draft) {
    notes_->clear();
    name_->setText(draft.bank.name);
    shortName_->setText(draft.bank.shortName);
    creditCode_->setText(draft.bank.creditCode);
    receivingName_->setText(draft.bank.receivingName);
    receivingNumber_->setText(draft.bank.receivingNumber);
    receivingBank_->setText(draft.bank.receivingBank);
    accountName_->setText(draft.account.name);
    accountNumber_->setText(draft.account.number);
    openedAt_->setText(draft.account.openedAt);
    openedOn_->setDate(draft.account.openedOn);
    agreement_->setChecked(draft.hasAgreement);
    agreementNumber_->setText(draft.agreement.number);
    signedOn_->setDate(draft.agreement.signedOn);
    from_->setDate(draft.agreement.from);
    openEnded_->setChecked(!draft.agreement.to);
    to_->setDisabled(!draft.agreement.to);
    to_->setDate(draft.agreement.to.value_or(draft.agreement.from.addYears(3)));
    insurer_->setChecked(draft.agreement.insurerSharesRecoveries);
    opening_->setText(draft.openingText);
    openingDay_->setDate(draft.openingDay);
}

BankDraft BankForm::draft() const {
    BankDraft draft;
    draft.bank.name = name_->text().trimmed();
    draft.bank.shortName = shortName_->text().trimmed();
    draft.bank.creditCode = creditCode_->text().trimmed();
    draft.bank.receivingName = receivingName_->text().trimmed();
    draft.bank.receivingNumber = receivingNumber_->text().trimmed();
    draft.bank.receivingBank = receivingBank_->text().trimmed();
    draft.account.name = accountName_->text().trimmed();
    draft.account.number = accountNumber_->text().trimmed();
    draft.account.openedAt = openedAt_->text().trimmed();
    draft.account.openedOn = openedOn_->date();
    draft.hasAgreement = agreement_->isChecked();
    draft.agreement.number = agreementNumber_->text().trimmed();
    draft.agreement.signedOn = signedOn_->date();
    draft.agreement.from = from_->date();
    if (!openEnded_->isChecked())
        draft.agreement.to = to_->date();
    draft.agreement.insurerSharesRecoveries = insurer_->isChecked();
    draft.openingText = opening_->text();
    draft.openingDay = openingDay_->date();
    return draft;
}

void BankForm::clearFaults() {
    notes_->clear();
}

void BankForm::tell(const GuideFault& fault) {
    notes_->tell(fault.field, fault.text);
}

} // namespace steward
