#include "shell/ShellHost.h"

#include "base/FileName.h"
#include "shell/MessageStrip.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>

namespace steward {

ShellHost::ShellHost(MessageStrip& strip, Jobs& jobs, QWidget* window)
    : QObject(window), strip_(strip), jobs_(jobs), window_(window), folder_(QDir::homePath()) {}

Office& ShellHost::office() {
    Q_ASSERT(office_);
    return *office_;
}

void ShellHost::say(const QString& message) {
    strip_.say(message);
}

void ShellHost::refuse(const Error& error) {
    if (error.code == QLatin1String("work.cancelled"))
        return say(error.sentence()); // whoever cancelled knows
    auto* dialog = QApplication::activeModalWidget();
    if (!dialog) {
        strip_.refuse(error);
        return;
    }
    // The strip lies behind the dialog, where nobody looks.
    QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(), sentenceWithArticle(error),
                    QMessageBox::Close, dialog);
    box.setObjectName(QStringLiteral("refusalBox"));
    box.setInformativeText(error.advice());
    box.exec();
}

QStringList ShellHost::chooseFiles(QWidget* parent, const QString& title, const QString& filter) {
    auto files = QFileDialog::getOpenFileNames(parent ? parent : window_, title, folder_, filter);
    if (!files.isEmpty())
        folder_ = QFileInfo(files.first()).absolutePath();
    return files;
}

QString ShellHost::chooseTarget(QWidget* parent, const QString& title, const QString& name) {
    const auto suffix = QFileInfo(name).suffix();
    const auto filter =
        suffix.isEmpty() ? QString() : QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix);
    const auto file = QFileDialog::getSaveFileName(parent ? parent : window_, title,
                                                   QDir(folder_).filePath(asFileName(name)), filter);
    if (file.isEmpty())
        return {};
    folder_ = QFileInfo(file).absolutePath();
    return QFileInfo(file).suffix().isEmpty() && !suffix.isEmpty() ? file + u'.' + suffix : file;
}

QString ShellHost::chooseFolder(QWidget* parent, const QString& title) {
    auto chosen = QFileDialog::getExistingDirectory(parent ? parent : window_, title, folder_);
    if (!chosen.isEmpty())
        folder_ = chosen;
    return chosen;
}

bool ShellHost::choosePrinter(QWidget* parent, QPrinter& printer) {
    QPrintDialog dialog(&printer, parent ? parent : window_);
    return dialog.exec() == QDialog::Accepted;
}

bool ShellHost::confirm(QWidget* parent, const QString& question, const QString& yes) {
    QMessageBox box(QMessageBox::Question, QApplication::applicationDisplayName(), question,
                    QMessageBox::NoButton, parent ? parent : window_);
    box.setObjectName(QStringLiteral("questionBox"));
    auto* decide = box.addButton(yes, QMessageBox::AcceptRole);
    decide->setObjectName(QStringLiteral("questionYes"));
    decide->setProperty("primary", true);
    auto* leave = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    leave->setObjectName(QStringLiteral("questionCancel"));
    // A second Enter typed by habit must not decide.
    box.setDefaultButton(leave);
    box.setEscapeButton(leave);
    box.exec();
    return box.clickedButton() == decide;
}

void ShellHost::work(const QString& title, Job job, Done done) {
    const auto* office = &this->office();
    jobs_.run(
        title,
        [office, job = std::move(job)](const Progress& progress) -> Result<void> {
            STEWARD_LET(mine, office->sibling());
            mine->watch(progress);
            return job(*mine);
        },
        std::move(done));
}

void ShellHost::changed() {
    emit officeChanged();
}

} // namespace steward
