#include "shell/SignInPage.h"

#include "common/PasswordField.h"

#include <QCompleter>
#include <QFileInfo>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace steward {

namespace {

QLabel* label(const QString& text, const char* property, QWidget* parent) {
    auto* made = new QLabel(text, parent);
    made->setProperty(property, true);
    made->setWordWrap(true);
    return made;
}

} // namespace

SignInPage::SignInPage(Office& office, const QString& login, QWidget* parent)
    : QWidget(parent), office_(office), state_(signInState(office)) {
    setObjectName(QStringLiteral("signInPage"));
    wait_ = new QTimer(this);
    wait_->setInterval(1000);
    connect(wait_, &QTimer::timeout, this, &SignInPage::countDown);
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(460);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(10);
    column->addWidget(label(state_.officeName, "title", card));
    auto* file = label(QFileInfo(office.path()).fileName(), "quiet", card);
    file->setToolTip(office.path());
    column->addWidget(file);
    if (state_.readOnly)
        column->addWidget(
            label(tr("The file is open for reading only: nothing can be changed."), "quiet", card));
    buildForm(column);
    if (!state_.practice.isEmpty())
        buildPractice(column);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(card, 0, Qt::AlignHCenter);
    page->addStretch(3);
    login_->setText(state_.logins.contains(login) ? login : QString());
    setFocusProxy(login_->text().isEmpty() ? login_ : static_cast<QLineEdit*>(password_));
    apply();
}

void SignInPage::buildForm(QVBoxLayout* column) {
    auto* card = column->parentWidget();
    login_ = new QLineEdit(card);
    login_->setObjectName(QStringLiteral("signInLogin"));
    login_->setAccessibleName(tr("Login"));
    login_->setCompleter(new QCompleter(state_.logins, login_));
    password_ = new PasswordField(card);
    password_->setObjectName(QStringLiteral("signInPassword"));
    password_->setAccessibleName(tr("Password"));
    caps_ = label(tr("Caps Lock seems to be on."), "quiet", card);
    caps_->setObjectName(QStringLiteral("signInCaps"));
    caps_->setProperty("tone", QStringLiteral("caution"));
    caps_->hide();
    problem_ = label({}, "quiet", card);
    problem_->setObjectName(QStringLiteral("signInProblem"));
    problem_->setProperty("quiet", false);
    problem_->setProperty("tone", QStringLiteral("late"));
    enter_ = new QPushButton(card);
    enter_->setObjectName(QStringLiteral("signInEnter"));
    enter_->setProperty("primary", true);
    enter_->setDefault(true);
    auto* other = new QPushButton(tr("Another file …"), card);
    other->setObjectName(QStringLiteral("signInOther"));
    auto* form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("&Login"), login_);
    form->addRow(tr("&Password"), password_);
    form->addRow(QString(), caps_);
    column->addLayout(form);
    column->addWidget(problem_);
    auto* row = new QHBoxLayout;
    row->addWidget(other);
    row->addStretch();
    row->addWidget(enter_);
    column->addLayout(row);
    connect(password_, &PasswordField::capsLockSeen, caps_, &QLabel::setVisible);
    connect(login_, &QLineEdit::returnPressed, this, [this] { password_->setFocus(); });
    connect(password_, &QLineEdit::returnPressed, this, &SignInPage::attempt);
    connect(enter_, &QPushButton::clicked, this, &SignInPage::attempt);
    connect(other, &QPushButton::clicked, this, &SignInPage::otherFileWanted);
}

void SignInPage::buildPractice(QVBoxLayout* column) {
    auto* card = column->parentWidget();
    column->addSpacing(6);
    column->addWidget(label(
        tr("This is a practice office: nothing in it is real. Choose who you want to be; the password is "
           "%1.")
            .arg(state_.practice.first().password),
        "quiet", card));
    auto* people = new QVBoxLayout;
    people->setSpacing(0);
    column->addLayout(people);
    for (const auto& person : state_.practice) {
        auto* button = new QPushButton(tr("%1 – login %2").arg(person.name, person.login), card);
        button->setObjectName(QStringLiteral("practice_") + person.login);
        button->setProperty("flat", true);
        connect(button, &QPushButton::clicked, this, [this, person] {
            login_->setText(person.login);
            password_->setText(person.password);
            attempt();
        });
        people->addWidget(button);
    }
}

void SignInPage::attempt() {
    if (state_.waitSeconds > 0)
        return;
    const auto user = office_.signIn(login_->text(), password_->text());
    if (user) {
        emit signedIn();
        return;
    }
    state_ = afterRefusal(state_, user.error());
    if (state_.waitSeconds > 0)
        wait_->start();
    apply();
    password_->selectAll();
    password_->setFocus();
}

void SignInPage::apply() {
    problem_->setText(state_.problem);
    problem_->setVisible(!state_.problem.isEmpty());
    enter_->setEnabled(state_.waitSeconds == 0);
    enter_->setText(state_.waitSeconds == 0 ? tr("Sign in") : tr("Wait %1 s").arg(state_.waitSeconds));
}

void SignInPage::countDown() {
    if (--state_.waitSeconds <= 0) {
        wait_->stop();
        state_.waitSeconds = 0;
        state_.problem.clear();
    }
    apply();
}

} // namespace steward
