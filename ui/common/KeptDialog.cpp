#include "common/KeptDialog.h"

namespace steward {

KeptDialog::KeptDialog(Office& office, QString form, QWidget* parent)
    : QDialog(parent), office_(office), form_(std::move(form)) {}

void KeptDialog::setVisible(bool visible) {
    if (visible && !draft_) {
        draft_ = new FormDraft(this, office_, form_);
        draft_->add([this](FormDraft::Fields& typed) { readBeside(typed); },
                    [this](const FormDraft::Fields& kept) { takeBeside(kept); });
    }
    QDialog::setVisible(visible);
}

void KeptDialog::typedBeside() {
    if (draft_)
        draft_->touch();
}

} // namespace steward
