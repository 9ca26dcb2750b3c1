#pragma once

#include "access/User.h"
#include "common/RowsModel.h"
#include "settings/SettingsTab.h"

class QTableView;

namespace steward {

/** Who may sign in, with what roles. */
class PeopleTab : public SettingsTab {
    Q_OBJECT
public:
    PeopleTab(DeskHost& host, QWidget* parent = nullptr);
    void reload() override;

private:
    const User* chosen() const;
    void add();
    void change();
    void setPassword();
    void done(const QString& message);

    RowsModel<User>* model_ = nullptr;
    QTableView* table_ = nullptr;
    QLabel* locked_ = nullptr;
    QPushButton *add_ = nullptr, *change_ = nullptr, *password_ = nullptr;
};

} // namespace steward
