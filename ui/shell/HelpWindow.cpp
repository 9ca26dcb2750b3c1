#include "shell/HelpWindow.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

// Q_INIT_RESOURCE names a global function, so this one is global too.
static void loadHelpResource() {
    Q_INIT_RESOURCE(help);
}

namespace steward {

HelpWindow::HelpWindow(const QString& language, QWidget* parent) : QDialog(parent) {
    loadHelpResource();
    setObjectName(QStringLiteral("helpWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Short help"));
    resize(620, 640);
    auto* text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("helpText"));
    text->setAccessibleName(windowTitle());
    text->document()->setDocumentMargin(14);
    text->setSource(QUrl(QStringLiteral("qrc:/help/%1.html").arg(language)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
}

void HelpWindow::open(const QString& language, QWidget* parent) {
    auto* window = parent->findChild<HelpWindow*>();
    if (!window)
        window = new HelpWindow(language, parent);
    window->show();
    window->raise();
    window->activateWindow();
}

void showAboutBox(QWidget* parent) {
    QMessageBox::about(
        parent, HelpWindow::tr("About Fund Steward"),
        HelpWindow::tr("Fund Steward %1\n\nKeeps a county's risk compensation fund for poverty micro-loans: "
                       "claims, papers and books.\n\nFree software under the GNU General Public License, "
                       "version 3 or later; it comes without any warranty.")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace steward
