#include "claims/MaterialsTab.h"

#include "claims/ClaimPageState.h"
#include "claims/SlotBox.h"

#include <QGridLayout>

namespace steward {

MaterialsTab::MaterialsTab(QWidget* parent) : ClaimSection(parent) {
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(0, 8, 0, 0);
    grid_->setSpacing(12);
}

SlotBox* MaterialsTab::makeSlot(int slot, const QString& title) {
    auto* box = new SlotBox(slot, title, this);
    connect(box, &SlotBox::dropped, this,
            [this, slot](const QStringList& paths) { emit filesDropped(slot, paths); });
    connect(box, &SlotBox::chooseWanted, this, [this, slot] { emit chooseWanted(slot); });
    connect(box, &SlotBox::openWanted, this, &MaterialsTab::openWanted);
    connect(box, &SlotBox::removeWanted, this, &MaterialsTab::removeWanted);
    return box;
}

void MaterialsTab::setView(const ClaimView& view, QDate today) {
    if (titles_ != view.policy.attachments.value) {
        qDeleteAll(boxes_);
        boxes_.clear();
        titles_ = view.policy.attachments.value;
        for (int slot = 1; slot <= titles_.size(); ++slot)
            boxes_ << makeSlot(slot,
                               tr("%1. %2", "number, title of a slot").arg(slot).arg(titles_.at(slot - 1)));
        boxes_ << makeSlot(0, tr("Others"));
        for (int i = 0; i < boxes_.size() - 1; ++i)
            grid_->addWidget(boxes_.at(i), i / 2, i % 2);
        const int last = static_cast<int>(boxes_.size()) / 2;
        grid_->addWidget(boxes_.last(), last, 0, 1, 2);
    }
    const ClaimPageState state = claimPageState(view, today);
    for (SlotBox* box : boxes_) {
        QList<Attachment> files;
        for (const Attachment& file : view.attachments) {
            if (file.slot == box->slot() && file.townshipCode.isEmpty())
                files << file;
        }
        // Certificates come in while the townships review: whether they still may, the service says.
        box->setFiles(files, state.editable || box->slot() == 0, state.editReason);
    }
}

QWidget* MaterialsTab::firstFocus() {
    return boxes_.isEmpty() ? static_cast<QWidget*>(this) : boxes_.first();
}

} // namespace steward
