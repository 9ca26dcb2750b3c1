#pragma once

#include "shell/SignInState.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace steward {

class PasswordField;

/** Login and password of the person who will work. Wrong ones are told on the page itself. */
class SignInPage : public QWidget {
    Q_OBJECT
public:
    explicit SignInPage(Office& office, const QString& login, QWidget* parent = nullptr);

signals:
    void signedIn();
    void otherFileWanted();

private:
    void buildForm(QVBoxLayout* column);
    void buildPractice(QVBoxLayout* column);
    void attempt();
    void apply();
    void countDown();

    Office& office_;
    SignInState state_;
    QLineEdit* login_ = nullptr;
    PasswordField* password_ = nullptr;
    QLabel* caps_ = nullptr;
    QLabel* problem_ = nullptr;
    QPushButton* enter_ = nullptr;
    QTimer* wait_ = nullptr;
};

} // namespace steward
