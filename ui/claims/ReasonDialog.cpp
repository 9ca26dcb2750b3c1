#include "claims/ReasonDialog.h"

#include "common/DecisionButton.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

ReasonDialog::ReasonDialog(Office& office, const QString& form, const Words& words, QWidget* parent)
    : KeptDialog(office, form, parent) {
    setObjectName(QStringLiteral("reasonDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    setMinimumWidth(440);
    auto* explanation = new QLabel(words.explanation, this);
    explanation->setWordWrap(true);
    text_ = new QPlainTextEdit(this);
    text_->setObjectName(QStringLiteral("reasonText"));
    text_->setAccessibleName(tr("Reason"));
    text_->setPlaceholderText(tr("Reason"));
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(96);
    refusal_ = new QLabel(this);
    refusal_->setObjectName(QStringLiteral("reasonRefusal"));
    refusal_->setWordWrap(true);
    refusal_->setProperty("tone", QStringLiteral("late"));
    refusal_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    confirm_ = addDecision(buttons, words.confirm, QStringLiteral("reasonConfirm"));
    confirm_->setDefault(true);
    confirm_->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(text_);
    column->addWidget(refusal_);
    column->addWidget(buttons);
    connect(text_, &QPlainTextEdit::textChanged, this, [this] { confirm_->setEnabled(!reason().isEmpty()); });
    connect(confirm_, &QPushButton::clicked, this, &ReasonDialog::confirmed);
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

void ReasonDialog::refuse(const QString& sentence) {
    refusal_->setText(sentence);
    refusal_->show();
}

} // namespace steward
