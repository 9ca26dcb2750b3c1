#pragma once

#include "exchange/SheetRead.h"

#include <QDialog>

namespace steward {

/** The cells of the bank's file that could not be read, each with why and what to do; to look at and to copy.
 */
class ProblemsDialog : public QDialog {
    Q_OBJECT
public:
    ProblemsDialog(const QList<CellProblem>& problems, QWidget* parent);
};

} // namespace steward
