#include "documents/PaperOutput.h"

#include "documents/PaperPrinting.h"

#include <QPrinter>
#include <QSaveFile>

namespace steward {

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
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit()) {
        host_.say(tr("Saved as %1.").arg(path));
        return;
    }
    host_.refuse({QStringLiteral("paper.not_saved"),
                  QT_TRANSLATE_NOOP("Refusal", "{file} could not be written: {why}."),
                  QT_TRANSLATE_NOOP("Refusal", "Choose another folder or make room on the medium."),
                  {{QStringLiteral("file"), path}, {QStringLiteral("why"), file.errorString()}},
                  0});
}

} // namespace steward
