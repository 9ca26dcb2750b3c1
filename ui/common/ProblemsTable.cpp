#include "common/ProblemsTable.h"

#include "common/RowsModel.h"
#include "common/WorkTable.h"

#include <QTableView>

namespace steward {

QTableView* ProblemsTable::make(const QList<CellProblem>& problems, QWidget* parent) {
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
        parent);
    model->setRows(problems);
    QTableView* table = makeWorkTable(QStringLiteral("problemsTable"), tr("What is wrong"), model, parent);
    setColumnWidths(table, {50, 130, 150});
    return table;
}

} // namespace steward
