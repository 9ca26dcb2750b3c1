#pragma once

#include "common/FormDialog.h"
#include "registry/RegistryWords.h"

class QLineEdit;
class QSpinBox;

namespace steward {

/**
 * Adds a household, or mends the one in hand. Personal data that is known stays masked here: an empty field
 * keeps it, what is typed replaces it.
 */
class HouseholdDialog : public FormDialog {
    Q_OBJECT
public:
    HouseholdDialog(Office& office, const RegistryNames& names, const std::optional<Household>& known,
                    QWidget* parent);

private:
    void addFields(const RegistryNames& names, QDate today);
    HouseholdRow row() const;

    std::optional<Household> known_;
    QLineEdit* number_ = nullptr;
    QLineEdit* head_ = nullptr;
    QLineEdit* idNumber_ = nullptr;
    QComboBox* township_ = nullptr;
    QLineEdit* village_ = nullptr;
    QSpinBox* people_ = nullptr;
    QLineEdit* phone_ = nullptr;
    DateEdit* registered_ = nullptr;
    DateEdit* left_ = nullptr;
};

} // namespace steward
