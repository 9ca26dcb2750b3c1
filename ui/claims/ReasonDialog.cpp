#include "claims/ReasonDialog.h"

#include "common/DecisionButton.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

ReasonDialog::ReasonDialog(const QString& title, const QString& explanation, const QString& confirm,
                           QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("reasonDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(440);
    auto* words = new QLabel(explanation, this);
    words->setWordWrap(true);
    text_ = new QPlainTextEdit(this);
    text_->setObjectName(QStringLiteral("reasonText"));
    text_->setAccessibleName(tr("Reason"));
    text_->setPlaceholderText(tr("Reason"));
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(96);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    confirm_ = addDecision(buttons, confirm, QStringLiteral("reasonConfirm"));
    confirm_->setDefault(true);
    confirm_->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(text_);
    column->addWidget(buttons);
    connect(text_, &QPlainTextEdit::textChanged, this, [this] { confirm_->setEnabled(!reason().isEmpty()); });
    connect(confirm_, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ReasonDialog::reason() const {
    return text_->toPlainText().trimmed();
}

void ReasonDialog::setReason(const QString& reason) {
    text_->setPlainText(reason);
    text_->selectAll();
}

void ReasonDialog::offer(const QStringList& reasons) {
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        auto* button = new QPushButton(reasons.at(i), this);
        button->setObjectName(QStringLiteral("reasonOffer%1").arg(i + 1));
        button->setFlat(true);
        button->setAutoDefault(false);
        button->setStyleSheet(QStringLiteral("text-align:left"));
        connect(button, &QPushButton::clicked, this, [this, reason = reasons.at(i)] {
            text_->appendPlainText(reason);
            text_->setFocus();
        });
        column->insertWidget(2 + static_cast<int>(i), button);
    }
}

} // namespace steward
