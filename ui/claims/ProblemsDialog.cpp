#include "claims/ProblemsDialog.h"

#include "common/ProblemsTable.h"

#include <QDialogButtonBox>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

ProblemsDialog::ProblemsDialog(const QList<CellProblem>& problems, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("problemsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What could not be read"));
    resize(860, 420);
    QTableView* table = ProblemsTable::make(problems, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(table, 1);
    column->addWidget(buttons);
}

} // namespace steward
