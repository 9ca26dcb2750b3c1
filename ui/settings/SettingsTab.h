#pragma once

#include "common/DeskHost.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace steward {

/** A tab of the settings page: looks at the office, and says why nothing can be changed where that is so. */
class SettingsTab : public QWidget {
    Q_OBJECT
public:
    SettingsTab(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {}
    virtual void reload() = 0;

protected:
    /** Why the person may not change it; empty when they may. */
    QString lockedBecause() const;
    QLabel* makeLockLabel();
    /** Greys `buttons` and says why, or neither. True: nothing can be changed. */
    bool applyLock(QLabel* label, const QList<QPushButton*>& buttons);
    /** Takes back what was typed and not saved. */
    QPushButton* makeGiveUp(const QString& name);
    /** Says `done`, tells the window, or refuses. True when it was done. */
    bool report(const Result<void>& result, const QString& done);

    DeskHost& host_;
};

} // namespace steward
