#pragma once

#include "Hands.h"
#include "JourneyOffice.h"

#include "claims/ClaimsPage.h"
#include "services/Check.h"
#include "shell/MainWindow.h"
#include "shell/WorkView.h"

#include <QSettings>
#include <QTabWidget>

namespace steward::journey {

/** The real window over a file, in which people take turns. With STEWARD_PICTURES naming a folder, what it
 * showed after each step is saved there. */
class JourneyFixture : public QObject {
    Q_OBJECT
protected:
    void openWindow(const QString& file, std::shared_ptr<const Clock> clock,
                    const QString& language = QStringLiteral("en")) {
        QSettings::setDefaultFormat(QSettings::IniFormat); // nothing from the machine the test runs on
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        memory_ = std::make_unique<WindowMemory>(folder_.filePath(QStringLiteral("window.ini")));
        window_ = std::make_unique<MainWindow>(std::move(clock), *memory_, language);
        hands_ = std::make_unique<Hands>(*window_);
        window_->resize(1366, 768);
        window_->show();
        window_->openFile(file);
    }
    void closeWindow() {
        hands_->rest();
        window_.reset();
    }
    /** Whoever worked gets up; this person signs in and turns to a page. */
    void signIn(const QString& login, const QString& page = QStringLiteral("claims")) {
        QVERIFY(hands_->rest());
        if (window_->work())
            window_->signOut(login);
        QVERIFY(hands_->type(QStringLiteral("signInLogin"), login));
        QVERIFY(hands_->type(QStringLiteral("signInPassword"), JourneyOffice::password()));
        QVERIFY(hands_->press(QStringLiteral("signInEnter")));
        QVERIFY(hands_->find(QStringLiteral("navigation")));
        window_->work()->showPage(page);
    }
    Office& office() {
        hands_->rest();
        return const_cast<Office&>(*window_->office());
    }
    void openClaim(ClaimId claim) {
        QVERIFY(hands_->rest());
        auto* page = hands_->find<ClaimsPage>(QStringLiteral("claimsPage"));
        QVERIFY(page);
        page->openClaim(claim);
        QVERIFY(hands_->find(QStringLiteral("claimTabs")));
    }
    void showTab(int tab, const QString& of = QStringLiteral("claimTabs")) {
        auto* tabs = hands_->find<QTabWidget>(of);
        QVERIFY(tabs);
        tabs->setCurrentIndex(tab);
    }
    int rows(const QString& table) const {
        hands_->rest();
        const auto* view = hands_->peek<QAbstractItemView>(table);
        return view ? view->model()->rowCount() : -1;
    }
    /** The file as anybody would open it anew; none when its check finds anything. */
    static std::unique_ptr<Office> reopened(const QString& file, std::shared_ptr<const Clock> clock) {
        auto opened = Office::open(file, std::move(clock));
        if (!opened) {
            qWarning("%s", qUtf8Printable(opened.error().text()));
            return nullptr;
        }
        const auto report = checkOffice(**opened);
        if (!report || !report->good()) {
            qWarning("%s",
                     qUtf8Printable(report ? report->faults.first().sentence() : report.error().text()));
            return nullptr;
        }
        return std::move(*opened);
    }

    void savePictures() {
        const auto folder = qEnvironmentVariable("STEWARD_PICTURES");
        if (folder.isEmpty() || !window_)
            return;
        for (auto* top : QApplication::topLevelWidgets())
            if (top->isVisible())
                top->grab().save(
                    QStringLiteral("%1/%2-%3.png")
                        .arg(folder, QLatin1String(QTest::currentTestFunction()), top->objectName()));
    }

    QTemporaryDir folder_;
    std::unique_ptr<WindowMemory> memory_;
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<Hands> hands_;

private slots:
    void cleanup() { savePictures(); }
};

} // namespace steward::journey
