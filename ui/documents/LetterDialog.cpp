#include "documents/LetterDialog.h"

#include "common/DecisionButton.h"
#include "documents/PaperDialog.h"
#include "documents/PaperView.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

LetterDialog::LetterDialog(const QString& title, const QString& decision, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("letterDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(820, 680);
    view_ = new PaperView(this);
    view_->setObjectName(QStringLiteral("letterDraft"));
    view_->say(tr("The letter is being drawn…"));
    refusal_ = new QLabel(this);
    refusal_->setObjectName(QStringLiteral("letterRefusal"));
    refusal_->setWordWrap(true);
    refusal_->setProperty("tone", QStringLiteral("late"));
    refusal_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    decision_ = addDecision(buttons, decision, QStringLiteral("letterDecision"));
    decision_->setEnabled(false);
    decision_->setToolTip(tr("Possible when the letter is shown"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(view_, 1);
    column->addWidget(refusal_);
    column->addWidget(buttons);
    connect(decision_, &QPushButton::clicked, this, &LetterDialog::decided);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LetterDialog::offer(DeskHost& host, QWidget* page, const QString& title, const QString& decision,
                         const Letter& letter) {
    auto* dialog = new LetterDialog(title, decision, page);
    workFor(
        dialog, host, tr("Drawing the letter"), letter.draw,
        [dialog](const QByteArray& pdf) { dialog->showDraft(pdf); },
        [dialog](const Error& error) { dialog->refuse(error.text()); });
    connect(dialog, &LetterDialog::decided, page, [&host, page, dialog, letter, decision] {
        workFor(
            page, host, decision, letter.issue,
            [&host, page, letter, shown = QPointer(dialog)](const IssuedPaper& issued) {
                if (shown)
                    shown->accept();
                letter.issued(issued);
                PaperDialog::showIssued(host, issued, page);
            },
            [shown = QPointer(dialog)](const Error& error) {
                if (shown)
                    shown->refuse(error.text());
            });
    });
    dialog->open();
}

void LetterDialog::showDraft(const QByteArray& pdf) {
    view_->showPaper(pdf, windowTitle());
    decision_->setEnabled(true);
    decision_->setToolTip({});
}

void LetterDialog::refuse(const QString& sentence) {
    view_->say({});
    refusal_->setText(sentence);
    refusal_->show();
}

} // namespace steward
