#include "documents/PaperOutput.h"

#include "documents/PaperPrinting.h"
#include "services/Papers.h"

#include <QDir>
#include <QPrinter>
#include <QSaveFile>
#include <QWidget>

namespace steward {

namespace {

Result<void> writePaper(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return refuse({QStringLiteral("paper.not_saved"),
                   QT_TRANSLATE_NOOP("Refusal", "{file} could not be written: {why}."),
                   QT_TRANSLATE_NOOP("Refusal", "Choose another folder or make room on the medium."),
                   {{QStringLiteral("file"), path}, {QStringLiteral("why"), file.errorString()}},
                   0});
}

} // namespace

void PaperOutput::print(const QString& name, const Copies& copies, const QString& done) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    if (!host_.choosePrinter(over_, *printer))
        return;
    leave(
        name,
        [printer, copies, purpose = tr("printed")](Office& office) -> Result<void> {
            STEWARD_LET(pdfs, copies(office, purpose));
            return printPdfs(pdfs, *printer, office.steps());
        },
        done);
}

void PaperOutput::leave(const QString& name, const DeskHost::Job& job, const QString& done) {
    workFor(over_, host_, name, job, [&host = host_, done, after = after_] {
        host.say(done);
        if (after)
            after();
    });
}

void PaperOutput::print(const QString& name, const Copy& copy) {
    const Copies one = [copy](Office& office, const QString& purpose) -> Result<QList<QByteArray>> {
        STEWARD_LET(pdf, copy(office, purpose));
        return QList<QByteArray>{pdf};
    };
    print(name, one, tr("%1 was sent to the printer.").arg(name));
}

void PaperOutput::save(const QString& fileName, const Copy& copy) {
    const QString path = host_.chooseTarget(over_, tr("Save paper"), fileName);
    if (path.isEmpty())
        return;
    leave(
        tr("Save paper"),
        [path, copy, purpose = tr("saved as a file")](Office& office) -> Result<void> {
            STEWARD_LET(pdf, copy(office, purpose));
            return writePaper(path, pdf);
        },
        tr("Saved as %1.").arg(path));
}

void PaperOutput::printAll(const QString& name, const QList<IssuedPaper>& papers) {
    const Copies all = [papers](Office& office, const QString& purpose) {
        return Papers(office).copies(papers, purpose);
    };
    print(name, all, tr("%1: %n paper(s) were sent to the printer.", nullptr, int(papers.size())).arg(name));
}

void PaperOutput::saveAll(const QString& name, const QList<IssuedPaper>& papers) {
    const QString path = host_.chooseTarget(over_, tr("Save papers into a folder"), name);
    if (path.isEmpty())
        return;
    leave(
        name,
        [path, papers, purpose = tr("saved as a file")](Office& office) -> Result<void> {
            STEWARD_LET(pdfs, Papers(office).copies(papers, purpose));
            QDir().mkpath(path);
            for (qsizetype i = 0; i < papers.size(); ++i) // counted already: nobody stops it now
                STEWARD_TRY(writePaper(QDir(path).filePath(fileNameOf(papers.at(i))), pdfs.at(i)));
            return {};
        },
        tr("%n paper(s) saved in %1.", nullptr, int(papers.size())).arg(path));
}

} // namespace steward
