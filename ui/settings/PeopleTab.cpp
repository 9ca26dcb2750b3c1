#include "settings/PeopleTab.h"

#include "common/RoleNames.h"
#include "common/WorkTable.h"
#include "services/Settings.h"
#include "settings/PersonDialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

PeopleTab::PeopleTab(DeskHost& host, QWidget* parent) : SettingsTab(host, parent) {
    model_ = new RowsModel<User>(
        {{tr("Name"), false, [](const User& user) { return RowCell{user.name}; }},
         {tr("Login"), false, [](const User& user) { return RowCell{user.login}; }},
         {tr("Roles"), false, [](const User& user) { return RowCell{roleNames(user.roles)}; }},
         {tr("May sign in"), false,
          [](const User& user) {
              RowCell cell{user.disabled ? tr("no") : tr("yes")};
              if (user.disabled)
                  cell.tone = Tone::Quiet;
              return cell;
          }}},
        this);
    table_ = makeWorkTable(QStringLiteral("peopleTable"), tr("People"), model_, this);
    rememberColumns(table_, {180, 160, 320});
    locked_ = makeLockLabel();
    add_ = new QPushButton(tr("Add a person …"), this);
    add_->setObjectName(QStringLiteral("peopleAdd"));
    change_ = new QPushButton(tr("Change …"), this);
    change_->setObjectName(QStringLiteral("peopleChange"));
    password_ = new QPushButton(tr("Set password …"), this);
    password_->setObjectName(QStringLiteral("peoplePassword"));
    auto* row = new QHBoxLayout;
    for (auto* button : {add_, change_, password_})
        row->addWidget(button);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(locked_);
    column->addLayout(row);
    column->addWidget(table_, 1);
    connect(add_, &QPushButton::clicked, this, &PeopleTab::add);
    connect(change_, &QPushButton::clicked, this, &PeopleTab::change);
    connect(password_, &QPushButton::clicked, this, &PeopleTab::setPassword);
    connect(table_, &QTableView::activated, change_, &QPushButton::click);
}

void PeopleTab::reload() {
    const auto users = Settings(host_.office()).users();
    if (!users) {
        host_.refuse(users.error());
        return;
    }
    const auto kept = qMax(0, currentSourceRow(table_));
    model_->setRows(*users);
    if (!users->isEmpty())
        setCurrentSourceRow(table_, qMin(kept, static_cast<int>(users->size()) - 1));
    applyLock(locked_, {add_, change_, password_});
}

const User* PeopleTab::chosen() const {
    const auto row = currentSourceRow(table_);
    return row < 0 ? nullptr : &model_->row(row);
}

void PeopleTab::add() {
    if (PersonDialog(host_.office(), std::nullopt, this).exec() == QDialog::Accepted)
        done(tr("The person was added."));
}

void PeopleTab::change() {
    if (const auto* user = chosen())
        if (PersonDialog(host_.office(), *user, this).exec() == QDialog::Accepted)
            done(tr("The person was changed."));
}

void PeopleTab::setPassword() {
    if (const auto* user = chosen())
        if (PasswordDialog(host_.office(), *user, this).exec() == QDialog::Accepted)
            done(tr("The password was set."));
}

void PeopleTab::done(const QString& message) {
    report({}, message);
    reload();
}

} // namespace steward
