#include "claims/IssueDialog.h"

#include "common/DecisionButton.h"

#include "documents/PaperView.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace steward {

IssueDialog::IssueDialog(const QString& title, const QString& facts, const QString& confirm, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("issueDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(1240, 680);
    auto* words = new QLabel(facts, this);
    words->setObjectName(QStringLiteral("issueFacts"));
    words->setWordWrap(true);
    letter_ = new PaperView(this);
    letter_->setObjectName(QStringLiteral("issueLetter"));
    letter_->say(tr("The letter is being drawn…"));
    voucher_ = new PaperView(this);
    voucher_->setObjectName(QStringLiteral("issueVoucher"));
    voucher_->say(tr("The voucher is being drawn…"));
    auto* papers = new QSplitter(this);
    papers->addWidget(letter_);
    papers->addWidget(voucher_);
    papers->setChildrenCollapsible(false);
    papers->setSizes({600, 600});
    refusal_ = new QLabel(this);
    refusal_->setObjectName(QStringLiteral("issueRefusal"));
    refusal_->setWordWrap(true);
    refusal_->setProperty("tone", QStringLiteral("late"));
    refusal_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    confirm_ = addDecision(buttons, confirm, QStringLiteral("issueConfirm"));
    confirm_->setEnabled(false);
    confirm_->setToolTip(tr("Possible when both papers are shown"));
    connect(confirm_, &QPushButton::clicked, this, &IssueDialog::confirmed);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(papers, 1);
    column->addWidget(refusal_);
    column->addWidget(buttons);
}

void IssueDialog::showLetter(const QByteArray& pdf) {
    letter_->showPaper(pdf, tr("Confirmation letter"));
    confirm_->setEnabled(++shown_ >= 2);
}

void IssueDialog::showVoucher(const QByteArray& pdf) {
    voucher_->showPaper(pdf, tr("Transfer voucher"));
    confirm_->setEnabled(++shown_ >= 2);
}

void IssueDialog::refuse(const QString& sentence) {
    refusal_->setText(sentence);
    refusal_->show();
}

} // namespace steward
