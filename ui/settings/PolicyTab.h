#pragma once

#include "settings/PolicyState.h"
#include "settings/SettingsTab.h"

#include "common/RowsModel.h"

class QComboBox;
class QTableView;

namespace steward {

/** Every value of the measures with its article, to be read. */
class PolicyTab : public SettingsTab {
    Q_OBJECT
public:
    PolicyTab(DeskHost& host, QWidget* parent = nullptr);
    void reload() override;

private:
    void showPolicy(int index);

    QComboBox* which_ = nullptr;
    RowsModel<PolicyRow>* model_ = nullptr;
    QTableView* table_ = nullptr;
};

} // namespace steward
