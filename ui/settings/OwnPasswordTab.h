#pragma once

#include "settings/SettingsTab.h"

namespace steward {

class FieldNotes;
class PasswordField;

/** Everybody changes their own password. */
class OwnPasswordTab : public SettingsTab {
    Q_OBJECT
public:
    OwnPasswordTab(DeskHost& host, QWidget* parent = nullptr);
    void reload() override;

private:
    void save();

    FieldNotes* notes_ = nullptr;
    PasswordField *old_ = nullptr, *new_ = nullptr, *again_ = nullptr;
    QPushButton* save_ = nullptr;
};

} // namespace steward
