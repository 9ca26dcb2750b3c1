#include "shell/MainMenu.h"

#include "shell/MainWindow.h"
#include "shell/Pages.h"
#include "shell/WorkView.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/** Texts stand in the context of the window; lupdate finds them by MainWindow::tr. */
QAction* add(QMenu* menu, const char* name, const QString& icon, const QString& text, const QKeySequence& key,
             MainWindow& window, const std::function<void()>& act) {
    auto* action = menu->addAction(QIcon::fromTheme(icon), text);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    // After the menu is gone: an act may rebuild the window and the menu with it.
    QObject::connect(action, &QAction::triggered, &window, act, Qt::QueuedConnection);
    return action;
}

void templateMenu(QMenu& menu, MainWindow& window) {
    auto* blank = menu.addMenu(QIcon::fromTheme(u"table"_s), MainWindow::tr("&Blank tables to fill in"));
    blank->setEnabled(window.office() != nullptr);
    const auto entry = [&](TemplateKind kind, const QString& text) {
        add(blank, "", u"table"_s, text, {}, window, [&window, kind] {
            window.saveTemplate(kind);
        })->setObjectName(u"actionTemplate_"_s + templateName(kind));
    };
    entry(TemplateKind::Claim, MainWindow::tr("&Claim list …"));
    entry(TemplateKind::Loans, MainWindow::tr("&Loan register …"));
    entry(TemplateKind::Households, MainWindow::tr("&Register of households …"));
    entry(TemplateKind::Review, MainWindow::tr("&First review …"));
}

void fileMenu(MainWindow& window) {
    auto* menu = window.menuBar()->addMenu(MainWindow::tr("&File"));
    add(menu, "actionOpen", u"document-open"_s, MainWindow::tr("&Open …"), QKeySequence::Open, window,
        [&window] { window.chooseFile(); });
    add(menu, "actionNew", u"document-new"_s, MainWindow::tr("&New office …"), {}, window,
        [&window] { window.startGuide(); });
    add(menu, "actionDemonstration", u"view-task"_s, MainWindow::tr("&Demonstration office …"), {}, window,
        [&window] { window.startDemonstration(); });
    menu->addSeparator();
    add(menu, "actionCheck", u"dialog-ok-apply"_s, MainWindow::tr("&Check the file"),
        QKeySequence(Qt::SHIFT | Qt::Key_F8), window, [&window] { window.checkFile(); })
        ->setEnabled(window.office() != nullptr);
    templateMenu(*menu, window);
    add(menu, "actionSignOut", u"system-switch-user"_s, MainWindow::tr("&Sign out"), {}, window, [&window] {
        window.signOut();
    })->setEnabled(window.work() != nullptr);
    menu->addSeparator();
    add(menu, "actionQuit", u"application-exit"_s, MainWindow::tr("&Quit"), QKeySequence::Quit, window,
        [&window] { window.close(); });
}

/** Ctrl+1 to Ctrl+9; Ctrl+0 fits a paper into its window. */
QKeySequence keyOfPage(int page) {
    return page < 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)) : QKeySequence();
}

void viewMenu(MainWindow& window) {
    auto* menu = window.menuBar()->addMenu(MainWindow::tr("&View"));
    add(menu, "actionRefresh", u"view-refresh"_s, MainWindow::tr("&Refresh"), Qt::Key_F5, window, [&window] {
        window.reload();
    })->setEnabled(window.work() != nullptr);
    for (int i = 0; window.work() && i < pageKinds().size(); ++i) {
        const auto& kind = pageKinds().at(i);
        add(menu, "", kind.icon, kind.title(), keyOfPage(i), window, [&window, id = kind.id] {
            window.work()->showPage(id);
        })->setObjectName(u"actionPage_"_s + kind.id);
    }
    menu->addSeparator();
    // Each language by its own name, so that nobody is lost in the other one.
    auto* languages = menu->addMenu(u"语言 Language"_s);
    auto* group = new QActionGroup(languages);
    for (const auto& [code, name] : {std::pair(u"zh_CN"_s, u"中文"_s), std::pair(u"en"_s, u"English"_s)}) {
        auto* action = add(languages, "", {}, name, {}, window,
                           [&window, wanted = code] { window.useLanguageNow(wanted); });
        action->setObjectName(u"language_"_s + code);
        action->setCheckable(true);
        action->setChecked(window.language() == code);
        group->addAction(action);
    }
}

void helpMenu(MainWindow& window) {
    auto* menu = window.menuBar()->addMenu(MainWindow::tr("&Help"));
    add(menu, "actionHelp", u"help-contents"_s, MainWindow::tr("&Short help"), QKeySequence::HelpContents,
        window, [&window] { window.showHelp(); });
    add(menu, "actionAbout", u"help-about"_s, MainWindow::tr("&About"), {}, window,
        [&window] { window.showAbout(); });
}

} // namespace

void buildMainMenu(MainWindow& window) {
    // Cleared only, its menus would live on with their shortcuts.
    delete window.menuBar();
    fileMenu(window);
    viewMenu(window);
    helpMenu(window);
}

} // namespace steward
