#include "settings/SettingsTab.h"

#include <QLabel>
#include <QPushButton>

namespace steward {

QString SettingsTab::lockedBecause() const {
    const auto allowed = host_.office().require(Role::Administrator);
    return allowed ? QString() : allowed.error().text();
}

QLabel* SettingsTab::makeLockLabel() {
    auto* label = new QLabel(this);
    label->setObjectName(QStringLiteral("settingsLocked"));
    label->setProperty("quiet", true);
    label->setWordWrap(true);
    return label;
}

bool SettingsTab::applyLock(QLabel* label, const QList<QPushButton*>& buttons) {
    const auto why = lockedBecause();
    label->setText(why);
    label->setVisible(!why.isEmpty());
    for (auto* button : buttons) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
    return !why.isEmpty();
}

QPushButton* SettingsTab::makeGiveUp(const QString& name) {
    auto* button = new QPushButton(tr("Give up changes"), this);
    button->setObjectName(name);
    button->setToolTip(tr("Shows again what is saved. What was typed stays until it is saved or given up."));
    button->setEnabled(false);
    return button;
}

bool SettingsTab::report(const Result<void>& result, const QString& done) {
    if (!result) {
        host_.refuse(result.error());
        return false;
    }
    host_.say(done);
    host_.changed();
    return true;
}

} // namespace steward
