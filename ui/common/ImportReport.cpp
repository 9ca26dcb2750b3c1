#include "common/ImportReport.h"

#include "common/ProblemsTable.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

class ImportReportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
public:
    static QString nothingStored(const QString& file, int blocking) {
        return tr("Nothing of %1 was stored: %2. Mend the file and import it again.")
            .arg(file, tr("%n cell(s) or row(s) can't be taken", nullptr, blocking));
    }
    static QString title(bool stored) { return stored ? tr("Imported") : tr("Nothing was imported"); }
};

bool blocks(const CellProblem& problem) {
    return problem.severity == Severity::Blocking;
}

} // namespace

void tellImport(DeskHost& host, QWidget* page, const ImportReport& report) {
    if (report.problems.isEmpty())
        host.say(report.sentence);
    else
        (new ImportReportDialog(report, page))->open();
}

ImportReport startedReport(bool stored, const QList<CellProblem>& problems) {
    ImportReport report{ImportReportWords::title(stored), {}, stored, problems};
    std::stable_partition(report.problems.begin(), report.problems.end(), blocks);
    return report;
}

QString nothingStored(const QString& file, const QList<CellProblem>& problems) {
    return ImportReportWords::nothingStored(file, static_cast<int>(std::ranges::count_if(problems, blocks)));
}

ImportReportDialog::ImportReportDialog(const ImportReport& report, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("importReport"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(report.title);
    resize(860, 420);
    auto* sentence = new QLabel(report.sentence, this);
    sentence->setObjectName(QStringLiteral("importSentence"));
    sentence->setWordWrap(true);
    sentence->setProperty("tone", report.stored ? QStringLiteral("good") : QStringLiteral("late"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(sentence);
    column->addWidget(ProblemsTable::make(report.problems, this), 1);
    column->addWidget(buttons);
}

} // namespace steward
