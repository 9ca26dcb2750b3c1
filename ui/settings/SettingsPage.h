#pragma once

#include "common/DeskHost.h"

#include <QWidget>

namespace steward {

class SettingsTab;

/** Office, special days, measures, people, and one's own password. */
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(DeskHost& host, QWidget* parent = nullptr);
    void reload();

private:
    QList<SettingsTab*> tabs_;
};

} // namespace steward
