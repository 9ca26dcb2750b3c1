#include "settings/DetailsTab.h"

#include "common/FormDraft.h"
#include "services/Settings.h"
#include "settings/DetailsForm.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace steward {

DetailsTab::DetailsTab(DeskHost& host, QWidget* parent) : SettingsTab(host, parent) {
    form_ = new DetailsForm(this);
    locked_ = makeLockLabel();
    auto* hint = new QLabel(
        tr("Papers issued from now on write it so; issued papers stay as they are. Numbering goes on."),
        this);
    hint->setProperty("quiet", true);
    hint->setWordWrap(true);
    save_ = new QPushButton(tr("Save names and prefixes"), this);
    save_->setObjectName(QStringLiteral("detailsSave"));
    save_->setProperty("primary", true);
    giveUp_ = makeGiveUp(QStringLiteral("detailsGiveUp"));
    auto* acts = new QHBoxLayout;
    acts->addWidget(save_);
    acts->addWidget(giveUp_);
    acts->addStretch();
    connect(save_, &QPushButton::clicked, this, &DetailsTab::save);
    connect(giveUp_, &QPushButton::clicked, this, &DetailsTab::giveUp);
    connect(form_, &DetailsForm::edited, this, [this] { giveUp_->setEnabled(edited()); });
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(locked_);
    column->addWidget(form_);
    column->addWidget(hint);
    column->addLayout(acts);
    column->addStretch();
    shown_ = form_->details();
    draft_ = new FormDraft(this, host.office(), QStringLiteral("settings/details"));
}

void DetailsTab::reload() {
    if (!edited()) {
        shown_ = host_.office().details();
        form_->setDetails(shown_);
        draft_->begin();
    }
    form_->setReadOnly(applyLock(locked_, {save_}));
    giveUp_->setEnabled(edited());
}

bool DetailsTab::edited() const {
    return form_->details() != shown_;
}

void DetailsTab::giveUp() {
    shown_ = host_.office().details();
    form_->setDetails(shown_);
    draft_->begin();
    draft_->drop();
    reload();
}

void DetailsTab::save() {
    if (form_->complete() &&
        report(Settings(host_.office()).saveDetails(form_->details()), tr("Names and prefixes are saved.")))
        giveUp(); // what is saved is what was typed
}

} // namespace steward
