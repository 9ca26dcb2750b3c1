#pragma once

#include "claims/ClaimOccasion.h"
#include "common/KeptDialog.h"
#include "services/Claims.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace steward {

/**
 * Registers a claim: bank, quarter, day of receipt, and the bank's workbook where it is at hand. A workbook
 * that is chosen or dropped here fills bank and quarter from its title.
 */
class NewClaimDialog : public KeptDialog {
    Q_OBJECT
public:
    NewClaimDialog(Office& office, const QList<Bank>& banks, QWidget* parent);
    /** Takes a workbook and what its title says. */
    void setFile(const QString& path, const ClaimOccasion& occasion);
    /** The quarter's claim exists: these rows come in addition. */
    void proposeSupplement();
    NewClaim claim() const;
    QString file() const { return path_; }
    /** Says why it was refused and stays open. */
    void refuse(const QString& sentence);

signals:
    void fileWanted();
    void fileDropped(const QString& path);
    void registerWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addForm(const QList<Bank>& banks, QDate today);
    void addButtons();

    QComboBox* bank_ = nullptr;
    QSpinBox* year_ = nullptr;
    QComboBox* quarter_ = nullptr;
    QDateEdit* received_ = nullptr;
    QCheckBox* supplement_ = nullptr;
    QLineEdit* file_ = nullptr;
    QLabel* recognised_ = nullptr;
    QLabel* refusal_ = nullptr;
    QString path_;
};

} // namespace steward
