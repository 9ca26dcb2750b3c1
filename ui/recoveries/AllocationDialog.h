#pragma once

#include "common/KeptDialog.h"
#include "recoveries/AllocationState.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace steward {

class AllocationModel;

/** For which loans a receipt on the special account came: the program proposes, the clerk decides. */
class AllocationDialog : public KeptDialog {
    Q_OBJECT
public:
    /** `receipts` are those with something left, at least one. */
    AllocationDialog(Office& office, QList<ReturnReceipt> receipts, QWidget* parent);

signals:
    void allocated(const QString& number);

protected:
    void readBeside(FormDraft::Fields& typed) const override;
    void takeBeside(const FormDraft::Fields& kept) override;

private:
    void makeButtons();
    void showReceipt();
    void showSums();
    void allocate();
    void refuse(const Error& error);

    Office& office_;
    QList<ReturnReceipt> receipts_;
    AllocationModel* model_ = nullptr;
    QComboBox* choice_ = nullptr;
    QLabel* hint_ = nullptr;
    QLabel* sums_ = nullptr;
    QLabel* refusal_ = nullptr;
    QPushButton* act_ = nullptr;
};

} // namespace steward
