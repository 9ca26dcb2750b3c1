#pragma once

#include <QLineEdit>

namespace steward {

/** A line for a password: can be looked at, and tells when Caps Lock seems to be on. */
class PasswordField : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordField(QWidget* parent = nullptr);

signals:
    /** Judged by the letter that came and the Shift key: Qt knows no portable way to ask the keyboard. */
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace steward
