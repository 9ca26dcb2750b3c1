#include "claims/ListReport.h"

#include <QCoreApplication>

namespace steward {

namespace {

class ListReportWords {
    Q_DECLARE_TR_FUNCTIONS(ListReport)
public:
    static QString judged(const ListImport& import) {
        return tr("%1: %2 without blocking findings, %3 blocked.")
            .arg(tr("%n row(s) judged", nullptr, import.rows))
            .arg(import.clean)
            .arg(import.blocked);
    }
    static QString before(qsizetype rows) {
        return tr("%n row(s) were taken up before and stay as they are.", nullptr, static_cast<int>(rows));
    }
};

CellProblem problemOf(const AcceptedRow& row, const ChangedCell& change) {
    const Error error{
        QStringLiteral("claim.row_taken_up"),
        QT_TRANSLATE_NOOP("Refusal", "Loan note {note} was taken up in {claim} before, with “{accepted}”."),
        QT_TRANSLATE_NOOP("Refusal", "The change is not taken over; mend the row by hand where it is right."),
        {{QStringLiteral("note"), row.note},
         {QStringLiteral("claim"), row.claim},
         {QStringLiteral("accepted"), change.accepted}},
        0};
    return {row.row, change.heading, change.listed, error, Severity::Caution};
}

} // namespace

ListReport listReport(const ListImport& import, const QString& file) {
    ListReport report{file, ListReportWords::judged(import), import.problems, import.blocked, false};
    if (!import.accepted.isEmpty())
        report.sentence += u' ' + ListReportWords::before(import.accepted.size());
    for (const auto& row : import.accepted)
        for (const auto& change : row.changes)
            report.problems.append(problemOf(row, change));
    report.worthShowing = import.blocked > 0 || !import.accepted.isEmpty() || !report.problems.isEmpty();
    return report;
}

} // namespace steward
