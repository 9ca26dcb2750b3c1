#pragma once

#include "claims/ClaimSection.h"

class QGridLayout;

namespace steward {

class SlotBox;

/** 资料: the slots of Art. 18 as places to drop scans into; what is missing is seen at once. */
class MaterialsTab : public ClaimSection {
    Q_OBJECT
public:
    explicit MaterialsTab(QWidget* parent = nullptr);
    void setView(const ClaimView& view, QDate today) override;
    QWidget* firstFocus() override;

signals:
    void filesDropped(int slot, const QStringList& paths);
    void chooseWanted(int slot);
    void openWanted(const steward::Attachment& attachment);
    void removeWanted(const steward::Attachment& attachment);

private:
    SlotBox* makeSlot(int slot, const QString& title);

    QGridLayout* grid_ = nullptr;
    QList<SlotBox*> boxes_; ///< slots 1…n, then 0 for others
    QStringList titles_;
};

} // namespace steward
