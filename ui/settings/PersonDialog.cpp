#include "settings/PersonDialog.h"

#include "common/FieldNotes.h"
#include "common/PasswordField.h"
#include "common/RoleNames.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

QLabel* problemLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QStringLiteral("personProblem"));
    label->setProperty("tone", QStringLiteral("late"));
    label->setWordWrap(true);
    label->hide();
    return label;
}

QDialogButtonBox* buttons(QDialog* dialog, const QString& yes) {
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    auto* save = box->addButton(yes, QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("personSave"));
    save->setProperty("primary", true);
    save->setDefault(true);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return box;
}

} // namespace

PersonDialog::PersonDialog(Office& office, const std::optional<User>& user, QWidget* parent)
    : KeptDialog(office, user ? QStringLiteral("person/%1").arg(user->id.value) : QStringLiteral("person"),
                 parent),
      office_(office), user_(user) {
    setObjectName(QStringLiteral("personDialog"));
    setWindowTitle(user ? tr("Change a person") : tr("Add a person"));
    setMinimumWidth(420);
    notes_ = new FieldNotes(this);
    auto* holder = new QWidget(this);
    auto* form = new QFormLayout(holder);
    form->setContentsMargins(0, 0, 0, 0);
    name_ = new QLineEdit(user ? user->name : QString(), holder);
    notes_->addRow(form, QStringLiteral("personName"), tr("Name"), name_);
    login_ = new QLineEdit(user ? user->login : QString(), holder);
    login_->setReadOnly(user.has_value());
    notes_->addRow(form, QStringLiteral("personLogin"), tr("Login"), login_);
    if (!user) {
        password_ = new PasswordField(holder);
        notes_->addRow(form, QStringLiteral("personPassword"), tr("First password"), password_);
    }
    buildRoles(form);
    disabled_ = new QCheckBox(tr("May not sign in any more"), holder);
    disabled_->setObjectName(QStringLiteral("personDisabled"));
    disabled_->setChecked(user && user->disabled);
    disabled_->setVisible(user.has_value());
    form->addRow(QString(), disabled_);
    problem_ = problemLabel(this);
    auto* box = buttons(this, user ? tr("Save") : tr("Add"));
    connect(box, &QDialogButtonBox::accepted, this, &PersonDialog::save);
    auto* column = new QVBoxLayout(this);
    column->addWidget(holder);
    column->addWidget(problem_);
    column->addWidget(box);
}

void PersonDialog::buildRoles(QFormLayout* form) {
    auto* holder = new QWidget(form->parentWidget());
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    for (const auto role : allRoles()) {
        auto* box = new QCheckBox(roleName(role), holder);
        box->setObjectName(QStringLiteral("role_") + roleCode(role));
        box->setChecked(user_ && user_->roles.testFlag(role));
        column->addWidget(box);
        roles_.append(box);
    }
    notes_->addRow(form, QStringLiteral("personRoles"), tr("Roles"), holder);
}

bool PersonDialog::complete() {
    notes_->clear();
    bool complete = true;
    for (const auto& [key, line] :
         {std::pair(QStringLiteral("personName"), name_), std::pair(QStringLiteral("personLogin"), login_)})
        if (line->text().trimmed().isEmpty()) {
            notes_->tell(key, tr("Fill it in."));
            complete = false;
        }
    return complete;
}

Result<void> PersonDialog::store() {
    Roles roles;
    for (int i = 0; i < roles_.size(); ++i)
        roles.setFlag(allRoles().at(i), roles_.at(i)->isChecked());
    Settings settings(office_);
    const auto name = name_->text().trimmed();
    if (user_)
        return settings.changeUser(user_->id, name, roles, disabled_->isChecked());
    STEWARD_TRY(settings.addUser({name, login_->text().trimmed(), password_->text(), roles}));
    return {};
}

void PersonDialog::save() {
    if (!complete())
        return;
    if (const auto stored = store(); !stored) {
        problem_->setText(stored.error().text());
        problem_->show();
        return;
    }
    accept();
}

PasswordDialog::PasswordDialog(Office& office, const User& user, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("New password for %1").arg(user.name));
    setMinimumWidth(380);
    auto* password = new PasswordField(this);
    password->setObjectName(QStringLiteral("newPassword"));
    password->setAccessibleName(windowTitle());
    auto* hint = new QLabel(tr("Hand it over; the person changes it under Settings."), this);
    hint->setProperty("quiet", true);
    auto* problem = problemLabel(this);
    auto* box = buttons(this, tr("Set the password"));
    connect(box, &QDialogButtonBox::accepted, this, [this, &office, user, password, problem] {
        if (const auto set = Settings(office).setPassword(user.id, password->text()); !set) {
            problem->setText(set.error().text());
            problem->show();
            return;
        }
        accept();
    });
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : {static_cast<QWidget*>(password), static_cast<QWidget*>(hint),
                          static_cast<QWidget*>(problem), static_cast<QWidget*>(box)})
        column->addWidget(part);
}

} // namespace steward
