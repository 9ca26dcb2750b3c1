#include "registry/HouseholdDialog.h"

#include "base/MaskedId.h"
#include "common/DateEdit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace steward {

HouseholdDialog::HouseholdDialog(Office& office, const RegistryNames& names,
                                 const std::optional<Household>& known, QWidget* parent)
    : FormDialog(office,
                 known ? QStringLiteral("household/%1").arg(known->id.value) : QStringLiteral("household"),
                 {QStringLiteral("householdDialog"), known ? tr("Edit household") : tr("Add household"),
                  known ? tr("Save household") : tr("Add household")},
                 parent),
      known_(known) {
    addFields(names, office.today());
    setAct([this, &office]() -> Result<void> {
        STEWARD_TRY(Registry(office).saveHousehold(row()));
        return {};
    });
}

void HouseholdDialog::addFields(const RegistryNames& names, QDate today) {
    const Household shown = known_.value_or(Household());
    number_ = addText(QStringLiteral("householdFieldNumber"), tr("Household number"), shown.number);
    number_->setReadOnly(known_.has_value());
    head_ = addText(QStringLiteral("householdFieldHead"), tr("Head"), shown.head);
    idNumber_ = addPersonal(QStringLiteral("householdFieldId"), tr("ID number"));
    idNumber_->setMinimumWidth(250);
    phone_ = addPersonal(QStringLiteral("householdFieldPhone"), tr("Phone"));
    if (known_) {
        const auto kept = [this](const QString& masked) {
            return masked.isEmpty() ? QString() : tr("%1, empty keeps it").arg(masked);
        };
        idNumber_->setPlaceholderText(kept(maskedId(shown.headIdNumber)));
        phone_->setPlaceholderText(kept(maskedPhone(shown.phone)));
        number_->setToolTip(tr("The number identifies the household and can't be changed."));
    }
    township_ = addChoice(QStringLiteral("householdFieldTownship"), tr("Township"));
    for (const auto& [name, code] : sortedByName(names.townships))
        township_->addItem(name, code);
    township_->setCurrentIndex(township_->findData(shown.townshipCode));
    village_ = addText(QStringLiteral("householdFieldVillage"), tr("Village"), shown.village);
    people_ = new QSpinBox(this);
    people_->setRange(0, 99);
    people_->setSpecialValueText(QStringLiteral("—"));
    people_->setValue(shown.people);
    addField(QStringLiteral("householdFieldPeople"), tr("People"), people_);
    registered_ = addDate(QStringLiteral("householdFieldRegistered"), tr("Registered on"));
    registered_->setDay(known_ ? shown.registeredOn : today);
    left_ = addDate(QStringLiteral("householdFieldLeft"), tr("Left on"));
    left_->setMayBeEmpty(today);
    left_->setDay(shown.leftOn);
}

HouseholdRow HouseholdDialog::row() const {
    HouseholdRow row;
    row.number = number_->text();
    row.township = township_->currentText();
    row.village = village_->text();
    row.head = head_->text();
    row.headIdNumber = idNumber_->text().trimmed();
    row.phone = phone_->text().trimmed();
    if (known_ && row.headIdNumber.isEmpty())
        row.headIdNumber = known_->headIdNumber;
    if (known_ && row.phone.isEmpty())
        row.phone = known_->phone;
    if (people_->value() > 0)
        row.people = people_->value();
    row.registeredOn = registered_->date();
    row.leftOn = left_->day();
    return row;
}

} // namespace steward
