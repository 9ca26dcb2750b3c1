#pragma once

#include "common/KeptDialog.h"
#include "services/Settings.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace steward {

class FieldNotes;
class PasswordField;

/** Adds a person, or changes name, roles and whether they may sign in. Refusals are told inside. */
class PersonDialog : public KeptDialog {
    Q_OBJECT
public:
    /** Without `user` somebody new. */
    PersonDialog(Office& office, const std::optional<User>& user, QWidget* parent);

private:
    void buildRoles(QFormLayout* form);
    bool complete();
    void save();
    Result<void> store();

    Office& office_;
    std::optional<User> user_;
    FieldNotes* notes_ = nullptr;
    QLineEdit* name_ = nullptr;
    QLineEdit* login_ = nullptr;
    PasswordField* password_ = nullptr;
    QList<QCheckBox*> roles_;
    QCheckBox* disabled_ = nullptr;
    QLabel* problem_ = nullptr;
};

/** Asks for the new password of somebody else and sets it; a password is never kept. */
class PasswordDialog : public QDialog {
    Q_OBJECT
public:
    PasswordDialog(Office& office, const User& user, QWidget* parent);
};

} // namespace steward
