#include "claims/TownshipFiles.h"

#include "claims/SlotBox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace steward {

TownshipFiles::TownshipFiles(QWidget* parent) : QWidget(parent) {
    reason_ = new QLabel(this);
    reason_->setObjectName(QStringLiteral("sentBackReason"));
    reason_->setWordWrap(true);
    reason_->setProperty("tone", QStringLiteral("caution"));
    reason_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form_ = makeSlot(SignedReviewSlot, tr("Signed first review form"), QStringLiteral("signedReview"));
    certificates_ = makeSlot(OtherSlot, tr("Certificates"), QStringLiteral("certificates"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(form_);
    row->addWidget(certificates_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(reason_);
    column->addLayout(row);
}

SlotBox* TownshipFiles::makeSlot(int slot, const QString& title, const QString& name) {
    auto* box = new SlotBox(slot, title, this, name);
    connect(box, &SlotBox::dropped, this,
            [this, slot](const QStringList& paths) { emit dropped(slot, paths); });
    connect(box, &SlotBox::chooseWanted, this, [this, slot] { emit chooseWanted(slot); });
    connect(box, &SlotBox::openWanted, this, &TownshipFiles::openWanted);
    connect(box, &SlotBox::removeWanted, this, &TownshipFiles::removeWanted);
    return box;
}

void TownshipFiles::show(const Review& review, const QList<Attachment>& files, const QString& refusal) {
    reason_->setText(tr("Sent back for another review: %1").arg(review.sentBackReason));
    reason_->setVisible(!review.sentBackReason.isEmpty() && !review.approved());
    for (SlotBox* box : {form_, certificates_}) {
        QList<Attachment> own;
        for (const Attachment& file : files)
            if (file.townshipCode == review.townshipCode && file.slot == box->slot())
                own << file;
        box->setFiles(own, refusal.isEmpty(), refusal);
    }
}

} // namespace steward
