#pragma once

#include "exchange/SheetRead.h"

#include <QCoreApplication>

class QTableView;
class QWidget;

namespace steward {

/** The cells of somebody's file that are wrong, each with why and what to do; to look at and to copy. */
class ProblemsTable {
    Q_DECLARE_TR_FUNCTIONS(ProblemsTable)
public:
    static QTableView* make(const QList<CellProblem>& problems, QWidget* parent);
};

} // namespace steward
