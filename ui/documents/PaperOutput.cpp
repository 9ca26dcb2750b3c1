#include "documents/PaperOutput.h"

#include "documents/PaperPrinting.h"
#include "services/Papers.h"

#include <QDir>
#include <QPointer>
#include <QPrinter>
#include <QSaveFile>

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

Result<QList<QByteArray>> bytesOf(Office& office, const QList<IssuedPaper>& papers) {
    QList<QByteArray> pdfs;
    for (const IssuedPaper& paper : papers) {
        if (holdsPersonalData(paper.kind))
            STEWARD_TRY(office.requireToRead(PersonalDataReaders));
        STEWARD_LET(bytes, Papers(office).bytes(paper.id));
        pdfs << bytes;
    }
    return pdfs;
}

} // namespace

void PaperOutput::print(const QString& name, const Copy& copy) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    if (!host_.choosePrinter(over_, printer))
        return;
    const auto bytes = copy(tr("printed"));
    const Result<void> printed = bytes ? printPdf(*bytes, printer) : refuse(bytes.error());
    if (!printed)
        host_.refuse(printed.error());
    else
        host_.say(tr("%1 was sent to the printer.").arg(name));
}

void PaperOutput::save(const QString& fileName, const Copy& copy) {
    const QString path = host_.chooseTarget(over_, tr("Save paper"), fileName);
    if (path.isEmpty())
        return;
    const auto bytes = copy(tr("saved as a file"));
    if (!bytes) {
        host_.refuse(bytes.error());
        return;
    }
    if (const auto written = writePaper(path, *bytes); !written)
        host_.refuse(written.error());
    else
        host_.say(tr("Saved as %1.").arg(path));
}

void PaperOutput::workOn(const QString& name, const QString& done, const DeskHost::Job& job) {
    host_.work(name, job, [&host = host_, done, self = QPointer(over_)](const Result<void>& result) {
        if (!self)
            return;
        if (!result)
            host.refuse(result.error());
        else
            host.say(done);
    });
}

void PaperOutput::printAll(const QString& name, const QList<IssuedPaper>& papers) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    if (!host_.choosePrinter(over_, *printer))
        return;
    workOn(
        name, tr("%1: %n paper(s) were sent to the printer.", nullptr, int(papers.size())).arg(name),
        [printer, papers, purpose = tr("printed")](Office& office, const Progress& progress) -> Result<void> {
            STEWARD_LET(pdfs, bytesOf(office, papers));
            STEWARD_TRY(printPdfs(pdfs, *printer, progress));
            return Papers(office).countCopies(papers, purpose);
        });
}

void PaperOutput::saveAll(const QString& name, const QList<IssuedPaper>& papers) {
    const QString path = host_.chooseTarget(over_, tr("Save papers into a folder"), name);
    if (path.isEmpty())
        return;
    workOn(name, tr("%n paper(s) saved in %1.", nullptr, int(papers.size())).arg(path),
           [path, papers, purpose = tr("saved as a file")](Office& office,
                                                           const Progress& progress) -> Result<void> {
               STEWARD_LET(pdfs, bytesOf(office, papers));
               QDir().mkpath(path);
               for (qsizetype i = 0; i < papers.size(); ++i) {
                   STEWARD_TRY(writePaper(QDir(path).filePath(fileNameOf(papers.at(i))), pdfs.at(i)));
                   progress(i + 1, papers.size());
               }
               return Papers(office).countCopies(papers, purpose);
           });
}

} // namespace steward
