#pragma once

#include "services/OfficeDetails.h"
#include "settings/SettingsTab.h"

namespace steward {

class DetailsForm;
class FormDraft;

/** Names and prefixes of the office. What is typed stays, and is kept, until it is saved or given up. */
class DetailsTab : public SettingsTab {
    Q_OBJECT
public:
    DetailsTab(DeskHost& host, QWidget* parent = nullptr);
    void reload() override;

private:
    void save();
    void giveUp();
    bool edited() const;

    DetailsForm* form_ = nullptr;
    QLabel* locked_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* giveUp_ = nullptr;
    FormDraft* draft_ = nullptr;
    OfficeDetails shown_; ///< as they were saved when they were shown
};

} // namespace steward
