#include "common/PasswordField.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>

namespace steward {

PasswordField::PasswordField(QWidget* parent) : QLineEdit(parent) {
    setEchoMode(Password);
    auto* look = addAction(QIcon::fromTheme(QStringLiteral("view-visible")), TrailingPosition);
    look->setCheckable(true);
    look->setToolTip(tr("Show what is typed"));
    connect(look, &QAction::toggled, this, [this](bool shown) { setEchoMode(shown ? Normal : Password); });
}

void PasswordField::keyPressEvent(QKeyEvent* event) {
    const auto typed = event->text();
    if (typed.size() == 1 && typed.at(0).isLetter()) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        emit capsLockSeen(typed.at(0).isUpper() != shift && typed.at(0).toUpper() != typed.at(0).toLower());
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace steward
