#include "claims/ProblemsDialog.h"

#include "claims/ClaimTable.h"
#include "claims/RowsModel.h"

#include <QDialogButtonBox>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

ProblemsDialog::ProblemsDialog(const QList<CellProblem>& problems, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("problemsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What could not be read"));
    resize(860, 420);
    auto* model = new RowsModel<CellProblem>(
        {{tr("Row"), true,
          [](const CellProblem& p) {
              return RowCell{p.row > 0 ? QString::number(p.row) : QString(), p.row};
          }},
         {tr("Column"), false, [](const CellProblem& p) { return RowCell{p.column}; }},
         {tr("Stands there"), false,
          [](const CellProblem& p) {
              return RowCell{p.text, {}, {}, ToneMark::Words, p.text};
          }},
         {tr("What is wrong and what to do"), false,
          [](const CellProblem& p) {
              const Tone tone = p.severity == Severity::Blocking ? Tone::Late : Tone::Caution;
              return RowCell{p.error.text(), {}, tone, ToneMark::Words, p.sentence()};
          }}},
        this);
    model->setRows(problems);
    QTableView* table = makeClaimTable(QStringLiteral("problemsTable"), windowTitle(), model, this);
    setColumnWidths(table, {50, 130, 150});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(table, 1);
    column->addWidget(buttons);
}

} // namespace steward
