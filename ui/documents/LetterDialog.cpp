#include "documents/LetterDialog.h"

#include "common/DecisionButton.h"
#include "documents/PaperDialog.h"
#include "documents/PaperView.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

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
    auto drawn = std::make_shared<QByteArray>();
    host.work(
        tr("Drawing the letter"),
        [drawn, draw = letter.draw](Office& office, const Progress&) -> Result<void> {
            STEWARD_LET(pdf, draw(office));
            *drawn = pdf;
            return {};
        },
        [shown = QPointer(dialog), drawn](const Result<void>& result) {
            if (!shown)
                return;
            if (result)
                shown->showDraft(*drawn);
            else
                shown->refuse(result.error().text());
        });
    connect(dialog, &LetterDialog::decided, page, [&host, page, dialog, letter] {
        const auto issued = letter.issue(host.office());
        if (!issued) {
            dialog->refuse(issued.error().text());
            return;
        }
        dialog->accept();
        letter.issued(*issued);
        PaperDialog::showIssued(host, *issued, page);
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
