#pragma once

#include "settings/SettingsTab.h"

namespace steward {

class DetailsForm;

/** Names and prefixes of the office. */
class DetailsTab : public SettingsTab {
    Q_OBJECT
public:
    DetailsTab(DeskHost& host, QWidget* parent = nullptr);
    void reload() override;

private:
    void save();

    DetailsForm* form_ = nullptr;
    QLabel* locked_ = nullptr;
    QPushButton* save_ = nullptr;
};

} // namespace steward
