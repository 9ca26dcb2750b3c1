#pragma once

#include "claims/RowFields.h"
#include "common/KeptDialog.h"
#include "policy/Policy.h"

#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QGridLayout;

namespace steward {

/**
 * All fields of one row, to add or to mend it; a field that can't be read is marked and said. The ID number
 * stays masked: what is typed replaces it, nothing typed leaves it as it is.
 */
class ItemDialog : public KeptDialog {
    Q_OBJECT
public:
    /** `form` as for KeptDialog. */
    ItemDialog(Office& office, const QString& form, const QString& title, const ClaimRow& row,
               const Policy& policy, QWidget* parent);
    const ClaimRow& row() const { return row_; }
    /** Says why the row was refused and stays open. */
    void refuse(const QString& sentence);

signals:
    /** The row is typed and readable; whoever listens saves it and closes the dialog, or refuses. */
    void save();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addFields(const ClaimRow& row);
    void addChoices(const Policy& policy);
    void addField(int place, const QString& words, QWidget* field);
    void read();

    ClaimRow row_;
    QHash<int, QLineEdit*> fields_;
    QComboBox* loanClass_ = nullptr;
    QComboBox* ground_ = nullptr;
    QLabel* refusal_ = nullptr;
    QGridLayout* grid_ = nullptr;
};

} // namespace steward
