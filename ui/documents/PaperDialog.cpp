#include "documents/PaperDialog.h"

#include "documents/PaperNames.h"
#include "documents/PaperOutput.h"
#include "documents/PaperView.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

PaperDialog::PaperDialog(DeskHost& host, const QByteArray& pdf, const QString& name, QWidget* over)
    : QDialog(over), host_(host), pdf_(pdf), name_(name) {
    setObjectName(QStringLiteral("paperDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name);
    resize(820, 660);
    auto* view = new PaperView(this);
    view->showPaper(pdf, name);
    auto* box = new QVBoxLayout(this);
    box->addWidget(view, 1);
}

void PaperDialog::addActs(const QString& fileName) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* save = buttons->addButton(tr("Save as…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("paperDialogSave"));
    save->setShortcut(QKeySequence::Save);
    auto* print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(QStringLiteral("paperDialogPrint"));
    print->setShortcut(QKeySequence::Print);
    const PaperOutput::Copy copy = [paper = paper_, pdf = pdf_](Office& office, const QString& purpose) {
        return paper ? Papers(office).copy(paper, purpose) : Result<QByteArray>(pdf);
    };
    connect(save, &QPushButton::clicked, this,
            [this, fileName, copy] { PaperOutput(host_, this).save(fileName, copy); });
    connect(print, &QPushButton::clicked, this,
            [this, copy] { PaperOutput(host_, this).print(name_, copy); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void PaperDialog::showIssued(DeskHost& host, const IssuedPaper& paper, QWidget* over) {
    const auto bytes = Papers(host.office()).open(paper.id);
    if (!bytes) {
        host.refuse(bytes.error());
        return;
    }
    auto* dialog = new PaperDialog(host, *bytes, PaperNames::kind(paper.kind) + u' ' + paper.number, over);
    dialog->paper_ = paper.id;
    dialog->addActs(fileNameOf(paper));
    dialog->open();
}

void PaperDialog::showDraft(DeskHost& host, const QByteArray& pdf, const QString& name, QWidget* over) {
    auto* dialog = new PaperDialog(host, pdf, name, over);
    dialog->addActs(name + QStringLiteral(".pdf"));
    dialog->open();
}

} // namespace steward
