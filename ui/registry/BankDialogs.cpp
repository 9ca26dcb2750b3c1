#include "registry/BankDialogs.h"

#include "common/DateEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace steward {

namespace {

QString text(const QLineEdit* field) {
    return field->text().trimmed();
}

/** What is typed for something new of a bank is kept apart from what is typed to mend what is known. */
template<class Id>
QString formOf(const QString& kind, Id known, BankId bank) {
    return known.isNull() ? QStringLiteral("%1/of-%2").arg(kind).arg(bank.value)
                          : QStringLiteral("%1/%2").arg(kind).arg(known.value);
}

} // namespace

FormDialog* BankDialogs::make(const QString& form, const FormDialog::Words& words) {
    return new FormDialog(office_, form, words, page_);
}

FormDialog* BankDialogs::bank(const Bank& known) {
    const bool isNew = known.id.isNull();
    auto* dialog = make(QStringLiteral("bank/%1").arg(known.id.value),
                        {QStringLiteral("bankDialog"), isNew ? tr("Add bank") : tr("Edit bank"),
                         isNew ? tr("Add bank") : tr("Save bank")});
    auto* name = dialog->addText(QStringLiteral("bankFieldName"), tr("Full name, as on papers"), known.name);
    name->setMinimumWidth(260);
    auto* shortName = dialog->addText(QStringLiteral("bankFieldShort"), tr("Short name"), known.shortName);
    auto* code = dialog->addText(QStringLiteral("bankFieldCode"), tr("Credit code"), known.creditCode);
    auto* contact = dialog->addText(QStringLiteral("bankFieldContact"), tr("Contact"), known.contact);
    auto* phone = dialog->addPersonal(QStringLiteral("bankFieldPhone"), tr("Phone"), known.phone);
    auto* holder = dialog->addText(QStringLiteral("bankFieldHolder"), tr("Receiving account: holder"),
                                   known.receivingName);
    auto* number = dialog->addText(QStringLiteral("bankFieldNumber"), tr("Receiving account: number"),
                                   known.receivingNumber);
    auto* branch = dialog->addText(QStringLiteral("bankFieldBranch"), tr("Receiving account: opened at"),
                                   known.receivingBank);
    dialog->setAct([=, &office = office_]() -> Result<void> {
        Bank bank;
        bank.id = known.id;
        bank.name = text(name);
        bank.shortName = text(shortName);
        bank.creditCode = text(code);
        bank.contact = text(contact);
        bank.phone = text(phone);
        bank.receivingName = text(holder);
        bank.receivingNumber = text(number);
        bank.receivingBank = text(branch);
        STEWARD_TRY(Registry(office).saveBank(bank));
        return {};
    });
    return dialog;
}

FormDialog* BankDialogs::account(const SpecialAccount& known) {
    const bool isNew = known.id.isNull();
    auto* dialog =
        make(formOf(QStringLiteral("account"), known.id, known.bank),
             {QStringLiteral("accountDialog"), isNew ? tr("Add special account") : tr("Edit special account"),
              isNew ? tr("Add account") : tr("Save account")});
    auto* holder = dialog->addText(QStringLiteral("accountFieldHolder"), tr("Account holder"), known.name);
    auto* number = dialog->addText(QStringLiteral("accountFieldNumber"), tr("Account number"), known.number);
    auto* branch = dialog->addText(QStringLiteral("accountFieldBranch"), tr("Opened at"), known.openedAt);
    auto* opened = dialog->addDate(QStringLiteral("accountFieldOpened"), tr("Opened on"));
    opened->setDay(isNew ? office_.today() : known.openedOn);
    auto* closed = dialog->addDate(QStringLiteral("accountFieldClosed"), tr("Closed on"));
    closed->setMayBeEmpty(office_.today());
    closed->setDay(known.closedOn);
    auto* method = dialog->addChoice(QStringLiteral("accountFieldInterest"), tr("Interest is computed"));
    method->addItem(tr("by segments, each balance at its rate"), static_cast<int>(InterestMethod::Segmented));
    method->addItem(tr("for the whole period at one rate"), static_cast<int>(InterestMethod::WholePeriod));
    method->setCurrentIndex(method->findData(static_cast<int>(known.interestMethod)));
    dialog->setAct([=, &office = office_]() -> Result<void> {
        SpecialAccount account = known;
        account.name = text(holder);
        account.number = text(number);
        account.openedAt = text(branch);
        account.openedOn = opened->date();
        account.closedOn = closed->day();
        account.interestMethod = static_cast<InterestMethod>(method->currentData().toInt());
        STEWARD_TRY(Registry(office).saveAccount(account));
        return {};
    });
    return dialog;
}

FormDialog* BankDialogs::agreement(const Agreement& known) {
    const bool isNew = known.id.isNull();
    auto* dialog =
        make(formOf(QStringLiteral("agreement"), known.id, known.bank),
             {QStringLiteral("agreementDialog"), isNew ? tr("Add agreement") : tr("Edit agreement"),
              isNew ? tr("Add agreement") : tr("Save agreement")});
    dialog->setIntroduction(tr("Without an agreement in force a bank can't claim (Art. 28)."));
    auto* number = dialog->addText(QStringLiteral("agreementFieldNumber"), tr("Number"), known.number);
    auto* signedOn = dialog->addDate(QStringLiteral("agreementFieldSigned"), tr("Signed on"));
    signedOn->setDay(isNew ? office_.today() : known.signedOn);
    auto* from = dialog->addDate(QStringLiteral("agreementFieldFrom"), tr("In force from"));
    from->setDay(isNew ? office_.today() : known.from);
    auto* to = dialog->addDate(QStringLiteral("agreementFieldTo"), tr("Last day in force"));
    to->setMayBeEmpty(office_.today().addYears(1));
    to->setDay(known.to);
    auto* insurer = dialog->addCheck(QStringLiteral("agreementFieldInsurer"),
                                     tr("An insurer shares recoveries"), known.insurerSharesRecoveries);
    dialog->setAct([=, &office = office_]() -> Result<void> {
        Agreement agreement = known;
        agreement.number = text(number);
        agreement.signedOn = signedOn->date();
        agreement.from = from->date();
        agreement.to = to->day();
        agreement.insurerSharesRecoveries = insurer->isChecked();
        STEWARD_TRY(Registry(office).saveAgreement(agreement));
        return {};
    });
    return dialog;
}

FormDialog* BankDialogs::target(const QList<NplTarget>& known, const NplTarget& first) {
    auto* dialog = make(QStringLiteral("target/of-%1").arg(first.bank.value),
                        {QStringLiteral("targetDialog"), tr("NPL target"), tr("Save target")});
    dialog->setIntroduction(tr("The bank's own target for the NPL ratio of all its loans (Art. 13)."));
    auto* year = new QSpinBox(dialog);
    year->setRange(2000, 2999);
    dialog->addField(QStringLiteral("targetFieldYear"), tr("Year"), year);
    auto* ratio = dialog->addText(QStringLiteral("targetFieldRatio"), tr("NPL target (%)"));
    const auto show = [known, ratio](int chosen) {
        const auto found = std::ranges::find(known, chosen, &NplTarget::year);
        ratio->setText(found == known.end() ? QString() : found->target.text());
    };
    QObject::connect(year, &QSpinBox::valueChanged, dialog, show);
    year->setValue(first.year);
    show(first.year);
    dialog->setAct([=, &office = office_]() -> Result<void> {
        STEWARD_LET(target, parseRatio(ratio->text()));
        return Registry(office).saveTarget({first.bank, year->value(), target});
    });
    return dialog;
}

} // namespace steward
