#include "settings/OwnPasswordTab.h"

#include "common/FieldNotes.h"
#include "common/PasswordField.h"
#include "services/Settings.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

OwnPasswordTab::OwnPasswordTab(DeskHost& host, QWidget* parent) : SettingsTab(host, parent) {
    notes_ = new FieldNotes(this);
    auto* holder = new QWidget(this);
    holder->setMaximumWidth(460);
    auto* form = new QFormLayout(holder);
    form->setContentsMargins(0, 0, 0, 0);
    const auto field = [&](const char* key, const QString& label) {
        auto* made = new PasswordField(holder);
        notes_->addRow(form, QLatin1String(key), label, made);
        return made;
    };
    old_ = field("ownOld", tr("Password so far"));
    new_ = field("ownNew", tr("New password"));
    again_ = field("ownAgain", tr("New password again"));
    save_ = new QPushButton(tr("Change my password"), this);
    save_->setObjectName(QStringLiteral("ownSave"));
    save_->setProperty("primary", true);
    connect(save_, &QPushButton::clicked, this, &OwnPasswordTab::save);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(holder);
    column->addWidget(save_, 0, Qt::AlignLeft);
    column->addStretch();
}

void OwnPasswordTab::reload() {
    notes_->clear();
    for (auto* field : {old_, new_, again_})
        field->clear();
    save_->setEnabled(!host_.office().readOnly());
    save_->setToolTip(host_.office().readOnly() ? tr("The file is open for reading only.") : QString());
}

void OwnPasswordTab::save() {
    notes_->clear();
    if (new_->text() != again_->text()) {
        notes_->tell(QStringLiteral("ownAgain"), tr("The two new passwords differ: type them again."));
        return;
    }
    const auto changed = Settings(host_.office()).changeOwnPassword(old_->text(), new_->text());
    if (!changed && changed.error().code == QLatin1String("access.wrong_password")) {
        notes_->tell(QStringLiteral("ownOld"), tr("This is not the password so far."));
        return;
    }
    if (!changed && changed.error().code == QLatin1String("access.password_too_short")) {
        notes_->tell(QStringLiteral("ownNew"), changed.error().text());
        return;
    }
    if (report(changed, tr("Your password was changed.")))
        reload();
}

} // namespace steward
