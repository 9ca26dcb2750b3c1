#include "claims/ReturnedReviews.h"

#include "common/ImportReport.h"

#include <QFileInfo>
#include <QWidget>

#include <memory>

namespace steward {

ReturnedReviews::ReturnedReviews(ClaimController& controller, ClaimActs& acts)
    : QObject(&controller), controller_(controller), acts_(acts) {
    connect(&acts, &ClaimActs::reviewDialogClosed, this, &ReturnedReviews::next);
}

void ReturnedReviews::choose(const QString& township) {
    const QStringList files =
        controller_.host().chooseFiles(controller_.over(), tr("Workbooks that came back from townships"),
                                       tr("Tables (*.xlsx *.xls *.csv *.html *.htm);;All files (*)"));
    if (!files.isEmpty())
        take(files, township);
}

void ReturnedReviews::take(const QStringList& paths, const QString& township) {
    waiting_ = paths;
    hint_ = {};
    hint_.claim = controller_.claim();
    hint_.townshipCode = township;
    next();
}

void ReturnedReviews::next() {
    if (waiting_.isEmpty())
        return;
    const QString path = waiting_.takeFirst();
    workFor(
        this, controller_.host(), tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path, hint = hint_](Office& office) { return Townships(office).readReturned(path, hint); },
        [this](const ReviewImport& read) { tell(read); },
        [this](const Error& error) {
            waiting_.clear();
            controller_.host().refuse(error);
        });
}

void ReturnedReviews::tell(const ReviewImport& read) {
    if (!read.refused()) {
        acts_.recordReview(returnedDraft(controller_.view(), read, controller_.host().office().today()));
        return;
    }
    waiting_.clear();
    ImportReport report = startedReport(false, read.problems);
    report.sentence = nothingStored(read.file, read.problems);
    tellImport(controller_.host(), controller_.over(), report);
}

} // namespace steward
