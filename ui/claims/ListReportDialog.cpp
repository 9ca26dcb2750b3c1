#include "claims/ListReportDialog.h"

#include "common/ProblemsTable.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

ListReportDialog::ListReportDialog(const ListReport& report, bool fromFile, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("listReportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(report.file.isEmpty() ? tr("What came of the list")
                                         : tr("What came of %1").arg(report.file));
    setMinimumWidth(560);
    auto* column = new QVBoxLayout(this);
    auto* sentence = new QLabel(report.sentence, this);
    sentence->setObjectName(QStringLiteral("listReportSentence"));
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    if (!report.problems.isEmpty()) {
        resize(900, 420);
        column->addWidget(ProblemsTable::make(report.problems, this), 1);
    }
    auto* buttons = new QDialogButtonBox(this);
    if (fromFile) {
        auto* annotate = buttons->addButton(tr("Save the file with comments…"), QDialogButtonBox::ActionRole);
        annotate->setObjectName(QStringLiteral("listReportAnnotate"));
        annotate->setToolTip(
            tr("The bank's own file with every finding at its cell, to be mended and sent back"));
        connect(annotate, &QPushButton::clicked, this, &ListReportDialog::annotateWanted);
    }
    if (report.blocked > 0) {
        auto* issue = buttons->addButton(tr("Issue the return list"), QDialogButtonBox::ActionRole);
        issue->setObjectName(QStringLiteral("listReportReturnList"));
        issue->setToolTip(tr("Numbered and frozen, for the bank; accepting the claim issues one as well"));
        connect(issue, &QPushButton::clicked, this, [this] {
            accept();
            emit returnListWanted();
        });
    }
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("listReportClose"));
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace steward
