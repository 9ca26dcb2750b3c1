#include "registry/RegisterReport.h"

#include <QCoreApplication>

namespace steward {

namespace {

class RegisterReportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
public:
    static QString stored(const QString& file, RegisterKind kind, const RegisterImport& outcome) {
        const QString rows = kind == RegisterKind::Households ? tr("%n household(s)", nullptr, outcome.rows)
                                                              : tr("%n loan(s)", nullptr, outcome.rows);
        return tr("%1: %2 read, %3 new, %4 brought up to date.")
            .arg(file, rows)
            .arg(outcome.added)
            .arg(outcome.changed);
    }
};

} // namespace

ImportReport importReport(const RegisterImport& outcome, RegisterKind kind, const QString& file) {
    ImportReport report = startedReport(!outcome.refused(), outcome.problems);
    report.sentence = report.stored ? RegisterReportWords::stored(file, kind, outcome)
                                    : nothingStored(file, outcome.problems);
    return report;
}

} // namespace steward
