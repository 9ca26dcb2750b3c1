#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace steward {

/** Looks into a PDF with poppler's tools, as another house would. */
class PdfProbe {
public:
    static bool available() {
        return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty() &&
               !QStandardPaths::findExecutable(QStringLiteral("pdffonts")).isEmpty();
    }
    explicit PdfProbe(const QByteArray& pdf) {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf);
    }
    /** The text of all pages, or of one (1-based), without spaces and line ends. */
    QString text(int page = 0) const {
        return plainText(page).remove(QRegularExpression(QStringLiteral("\\s")));
    }
    QString plainText(int page = 0) const {
        QStringList arguments{QStringLiteral("-layout")};
        if (page > 0)
            arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l")
                      << QString::number(page);
        return run(QStringLiteral("pdftotext"), arguments << path() << QStringLiteral("-"));
    }
    /** Lines of pdffonts, without its two header lines. */
    QStringList fonts() const {
        return run(QStringLiteral("pdffonts"), {path()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    }
    QString info() const { return run(QStringLiteral("pdfinfo"), {path()}); }
    /** What the tools complain of. */
    QString complaints() const { return complaints_; }

private:
    QString path() const { return folder_.filePath(QStringLiteral("paper.pdf")); }
    QString run(const QString& program, const QStringList& arguments) const {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        complaints_ += QString::fromUtf8(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QTemporaryDir folder_;
    mutable QString complaints_;
};

} // namespace steward

#define STEWARD_PROBE(name, paper)                                                                           \
    if (!PdfProbe::available())                                                                              \
        QSKIP("poppler-utils is not installed: the text of PDFs can't be looked at");                        \
    QVERIFY(paper);                                                                                          \
    const PdfProbe name((paper)->pdf)
