#include "shell/HelpWindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMessageBox>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

// Q_INIT_RESOURCE names a global function, so this one is global too.
static void loadHelpResource() {
    Q_INIT_RESOURCE(help);
}

namespace steward {

namespace {

QString sectionAt(const QWidget* spot) {
    while (spot && spot->property("help").toString().isEmpty())
        spot = spot->parentWidget();
    return spot ? spot->property("help").toString() : QString();
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent) {
    loadHelpResource();
    setObjectName(QStringLiteral("helpWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Short help"));
    resize(620, 640);
    auto* text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("helpText"));
    text->setAccessibleName(windowTitle());
    text->document()->setDocumentMargin(14);
    text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming later would shift every section
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
}

void HelpWindow::openAt(QWidget* spot) {
    auto* parent = spot->window();
    auto* window = parent->findChild<HelpWindow*>();
    if (!window)
        window = new HelpWindow(parent);
    window->show();
    QUrl help(QStringLiteral("qrc:/help/%1").arg(tr("en.html", "the file of the help in this language")));
    help.setFragment(sectionAt(spot));
    auto* text = window->findChild<QTextBrowser*>();
    text->setSource(help);
    // Once it is laid out: before, the section stands elsewhere.
    QMetaObject::invokeMethod(
        text, [text, help] { text->scrollToAnchor(help.fragment()); }, Qt::QueuedConnection);
    window->raise();
    window->activateWindow();
}

HelpKey::HelpKey(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject* watched, QEvent* event) {
    auto* dialog = QApplication::activeModalWidget();
    if (event->type() != QEvent::KeyPress || !dialog ||
        !static_cast<QKeyEvent*>(event)->matches(QKeySequence::HelpContents))
        return QObject::eventFilter(watched, event);
    HelpWindow::openAt(dialog);
    return true;
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
