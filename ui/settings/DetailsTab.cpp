#include "settings/DetailsTab.h"

#include "services/Settings.h"
#include "settings/DetailsForm.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

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
    connect(save_, &QPushButton::clicked, this, &DetailsTab::save);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(locked_);
    column->addWidget(form_);
    column->addWidget(hint);
    column->addWidget(save_, 0, Qt::AlignLeft);
    column->addStretch();
}

void DetailsTab::reload() {
    form_->setDetails(host_.office().details());
    form_->setReadOnly(applyLock(locked_, {save_}));
}

void DetailsTab::save() {
    if (form_->complete())
        report(Settings(host_.office()).saveDetails(form_->details()), tr("Names and prefixes are saved."));
}

} // namespace steward
