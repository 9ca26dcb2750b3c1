#include "exchange/SheetRead.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

bool isBlocking(const CellProblem& problem) {
    return problem.severity == Severity::Blocking;
}

const char* place(const CellProblem& problem) {
    if (problem.row == 0)
        return QT_TRANSLATE_NOOP("Refusal", "{text}");
    if (problem.column.isEmpty())
        return QT_TRANSLATE_NOOP("Refusal", "Row {row}: {text}");
    return QT_TRANSLATE_NOOP("Refusal", "Row {row}, column “{column}”: {text}");
}

} // namespace

QString CellProblem::sentence() const {
    // The text comes last so that braces in it are never taken for facts of this sentence.
    return withFacts(QCoreApplication::translate("Refusal", place(*this)),
                     {{QStringLiteral("row"), QString::number(row)},
                      {QStringLiteral("column"), column},
                      {QStringLiteral("text"), error.text()}});
}

bool SheetReport::blocked() const {
    return std::any_of(problems.begin(), problems.end(), isBlocking);
}

bool SheetReport::rowBlocked(int row) const {
    return std::any_of(problems.begin(), problems.end(),
                       [row](const CellProblem& p) { return p.row == row && isBlocking(p); });
}

} // namespace steward
