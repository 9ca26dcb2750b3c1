#include "exchange/ClaimList.h"
#include "services/Fund.h"
#include "services/Registry.h"
#include "shell/CheckBox.h"
#include "shell/MainWindow.h"
#include "shell/MessageStrip.h"
#include "shell/OfficeGuide.h"
#include "shell/Pages.h"
#include "shell/WorkView.h"
#include "support/Dropping.h"
#include "support/SmallOffice.h"
#include "translations/Translations.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTimer>

using namespace steward;

namespace {

const QDate Today{2018, 3, 20};

template<class Widget>
Widget* find(QObject* in, const char* name) {
    auto* found = in->findChild<Widget*>(QLatin1String(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

void type(QWidget* in, const char* name, const QString& text) {
    auto* line = find<QLineEdit>(in, name);
    line->clear();
    line->insert(text); // as an input method does: keyClicks knows no Chinese
}

/** Does `act` with the dialog of that class once it is open; the caller is inside its exec(). */
template<class Dialog, class Act>
void inDialog(Act act) {
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, act] {
        if (auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget())) {
            timer->deleteLater();
            timer->stop();
            act(dialog);
        }
    });
    timer->start(10);
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void firstStartGuideSignIn();
    void theGuideTellsFaultsAtTheField();
    void theGuideKeepsWhatWasTyped();
    void demonstrationIsMadeAndOpened();
    void aMissingFileIsToldOnTheStrip();
    void aMessageGoesWithItsPage();
    void aFileOpenElsewhereIsOfferedForReading();
    void switchesUserInTwoClicks();
    void speaksBothLanguages();
    void checksTheFile();
    void savesBlankTables();
    void helpBeginsWhereOneIs();

private:
    std::unique_ptr<MainWindow> window() {
        auto made = std::make_unique<MainWindow>(clock_, *memory_, QStringLiteral("en"));
        made->show();
        return made;
    }
    /** Opens a practice office that has people and nothing else. */
    void practice(MainWindow& window) {
        SmallOffice small;
        QVERIFY(small.made());
        small.close();
        QVERIFY(QFile::copy(small.file(QStringLiteral("office.steward")), path_));
        window.openFile(path_);
        QVERIFY(window.office());
    }
    void signIn(MainWindow& window, const char* login) {
        find<QPushButton>(&window, (QByteArray("practice_") + login).constData())->click();
        QTRY_VERIFY(window.work());
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<WindowMemory> memory_;
    std::shared_ptr<FixedClock> clock_;
    QString path_;
};

void TestMainWindow::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_->path());
    memory_ = std::make_unique<WindowMemory>(folder_->filePath(QStringLiteral("memory.ini")));
    clock_ = std::make_shared<FixedClock>(Today);
    path_ = folder_->filePath(QStringLiteral("office.steward"));
}

void TestMainWindow::firstStartGuideSignIn() {
    auto window = this->window();
    inDialog<OfficeGuide>([this](OfficeGuide* guide) {
        auto* next = guide->button(QWizard::NextButton);
        next->click();
        for (const auto* name : {"bankName", "bankReceivingName", "bankReceivingNumber", "bankReceivingBank",
                                 "accountNumber", "accountOpenedAt", "agreementNumber"})
            type(guide, name, QStringLiteral("农商行1"));
        type(guide, "openingBalance", QStringLiteral("3,000,000.00"));
        next->click();
        auto* people = find<QTableWidget>(guide, "guidePeople");
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 3; ++column)
                people->item(row, column)->setText(QStringLiteral("person-%1").arg(row));
        next->click();
        type(guide, "guidePath", path_);
        guide->button(QWizard::FinishButton)->click();
    });
    find<QPushButton>(window.get(), "startNew")->click();
    QTRY_VERIFY_WITH_TIMEOUT(window->office(), 30'000);

    type(window.get(), "signInLogin", QStringLiteral("person-1"));
    type(window.get(), "signInPassword", QStringLiteral("person-1"));
    QTest::keyClick(find<QLineEdit>(window.get(), "signInPassword"), Qt::Key_Return);
    QTRY_VERIFY(window->work());
    QCOMPARE(window->office()->user()->roles, Roles(Role::Clerk));
    QCOMPARE(memory_->file(), path_);
    QCOMPARE(memory_->login(), QStringLiteral("person-1"));
    QVERIFY(memory_->guideDraft().isEmpty()); // it was done
    window.reset();

    // What is in the books, by opening the file anew.
    auto office = Office::open(path_, clock_);
    QVERIFY(office);
    QCOMPARE((*office)->details(), shippedDetails());
    const auto accounts = Fund(**office).accounts();
    QCOMPARE(accounts->size(), 1);
    QCOMPARE(*Fund(**office).balance(accounts->first().id), Amount::yuan(3'000'000));
    QCOMPARE(Registry(**office).banks()->first().agreements.size(), 1);
    QVERIFY(checkOffice(**office)->good());
}

void TestMainWindow::theGuideTellsFaultsAtTheField() {
    auto window = this->window();
    bool seen = false;
    inDialog<OfficeGuide>([&seen](OfficeGuide* guide) {
        auto* next = guide->button(QWizard::NextButton);
        find<QLineEdit>(guide, "county")->clear();
        next->click();
        QVERIFY(!find<QLabel>(guide, "countyNote")->text().isEmpty());
        type(guide, "county", QStringLiteral("巫山县"));
        next->click();
        next->click();
        QVERIFY(!find<QLabel>(guide, "bankNameNote")->text().isEmpty());
        QVERIFY(find<QLabel>(guide, "bankShortNameNote")->text().isEmpty());
        find<QPushButton>(guide, "guideBankRemove")->click();
        next->click();
        // Nobody is entered: no administrator.
        next->click();
        QCOMPARE(guide->currentId(), int(GuidePlace::People));
        QVERIFY(!guide->currentPage()->findChild<QLabel*>(QStringLiteral("guideProblem"))->text().isEmpty());
        // What is refused only when the file is made leads back to where it is mended.
        guide->tell({QStringLiteral("setup.bank_incomplete"), "incomplete", "", {}, 0});
        QCOMPARE(guide->currentId(), int(GuidePlace::Banks));
        seen = true;
        guide->reject();
    });
    window->startGuide();
    QVERIFY(seen);
    QVERIFY(!window->office());
}

/** What was typed into the guide outlives it until the office is made; passwords are kept nowhere. */
void TestMainWindow::theGuideKeepsWhatWasTyped() {
    const auto window = this->window();
    inDialog<OfficeGuide>([](OfficeGuide* guide) {
        QVERIFY(find<QPushButton>(guide, "draftOffer")->isHidden());
        type(guide, "officeName", QStringLiteral("某县扶贫办"));
        guide->button(QWizard::NextButton)->click();
        type(guide, "bankName", QStringLiteral("农商行"));
        type(guide, "openingBalance", QStringLiteral("3,000,000.00"));
        find<QPushButton>(guide, "guideBankAdd")->click();
        type(guide, "bankName", QStringLiteral("邮储银行"));
        find<QCheckBox>(guide, "agreementOpenEnded")->setChecked(false);
        auto* people = find<QTableWidget>(guide, "guidePeople");
        people->item(1, 0)->setText(QStringLiteral("甲"));
        people->item(1, 2)->setText(QStringLiteral("top-secret"));
        guide->reject();
    });
    window->startGuide();
    QVERIFY(memory_->guideDraft().contains(QStringLiteral("邮储银行")));
    QVERIFY(!memory_->guideDraft().contains(QStringLiteral("top-secret")));

    inDialog<OfficeGuide>([](OfficeGuide* guide) {
        QCOMPARE(find<QLineEdit>(guide, "officeName")->text(), shippedDetails().officeName);
        find<QPushButton>(guide, "draftOffer")->click();
        QCOMPARE(find<QLineEdit>(guide, "officeName")->text(), QStringLiteral("某县扶贫办"));
        auto* banks = find<QListWidget>(guide, "guideBanks");
        QCOMPARE(banks->count(), 2);
        QCOMPARE(banks->item(1)->text(), QStringLiteral("邮储银行"));
        QVERIFY(!find<QCheckBox>(guide, "agreementOpenEnded")->isChecked());
        QCOMPARE(find<QDateEdit>(guide, "agreementTo")->date(), Today.addYears(3));
        banks->setCurrentRow(0);
        QCOMPARE(find<QLineEdit>(guide, "openingBalance")->text(), QStringLiteral("3,000,000.00"));
        QCOMPARE(find<QDateEdit>(guide, "openingDay")->date(), Today);
        QVERIFY(find<QCheckBox>(guide, "agreementOpenEnded")->isChecked());
        auto* people = find<QTableWidget>(guide, "guidePeople");
        QCOMPARE(people->rowCount(), 4);
        QCOMPARE(people->item(1, 0)->text(), QStringLiteral("甲"));
        QVERIFY(people->item(1, 2)->text().isEmpty());
        guide->reject();
    });
    window->startGuide();
}

void TestMainWindow::demonstrationIsMadeAndOpened() {
    auto window = this->window();
    window->makeDemonstrationAt(path_);
    QTRY_VERIFY_WITH_TIMEOUT(window->office(), 60'000);
    QVERIFY(!find<QLabel>(window.get(), "practiceBand")->isHidden());
    signIn(*window, "jingban");
    QCOMPARE(window->work()->currentPage(), QStringLiteral("desk"));
    find<QAction>(window.get(), "actionPage_settings")->trigger();
    QTRY_COMPARE(window->work()->currentPage(), QStringLiteral("settings"));
    QVERIFY(find<QLabel>(window.get(), "bottomReadOnly")->isHidden());
    // The chain is checked by itself after signing in.
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QPushButton>(window.get(), "bottomChain")->text().contains(QStringLiteral("Chain of")), 30'000);
}

void TestMainWindow::aMissingFileIsToldOnTheStrip() {
    auto window = this->window();
    window->openFile(folder_->filePath(QStringLiteral("nowhere.steward")));
    QVERIFY(!window->office());
    auto* strip = find<MessageStrip>(window.get(), "messageStrip");
    QVERIFY(!strip->isHidden());
    QVERIFY(strip->text().contains(QStringLiteral("nowhere.steward")));
}

void TestMainWindow::aMessageGoesWithItsPage() {
    auto window = this->window();
    practice(*window);
    signIn(*window, "jingban");
    auto* strip = find<MessageStrip>(window.get(), "messageStrip");
    window->work()->showPage(QStringLiteral("claims"));
    strip->say(QStringLiteral("done"));
    window->work()->showPage(QStringLiteral("fund")); // the same step: it was said of what is shown now
    QVERIFY(!strip->isHidden());
    QCoreApplication::processEvents();
    QVERIFY(!strip->isHidden());
    window->work()->showPage(QStringLiteral("claims"));
    QVERIFY(strip->isHidden());
    // Nor does a window take several lists at once.
    const QStringList two{folder_->filePath(QStringLiteral("a.xlsx")),
                          folder_->filePath(QStringLiteral("b.xlsx"))};
    window->work()->showPage(QStringLiteral("fund"));
    QVERIFY(dropFiles(*window->work(), two));
    QVERIFY(!strip->isHidden());
    QCOMPARE(window->work()->currentPage(), QStringLiteral("fund"));
}

void TestMainWindow::aFileOpenElsewhereIsOfferedForReading() {
    auto first = window();
    practice(*first);
    WindowMemory other(folder_->filePath(QStringLiteral("other.ini")));
    MainWindow second(clock_, other, QStringLiteral("en"));
    second.show();
    inDialog<QMessageBox>([](QMessageBox* box) { find<QPushButton>(box, "questionYes")->click(); });
    second.openFile(path_);
    QVERIFY(second.office());
    QVERIFY(second.office()->readOnly());
    signIn(second, "shenji");
    QVERIFY(!find<QLabel>(&second, "bottomReadOnly")->isHidden());
}

void TestMainWindow::switchesUserInTwoClicks() {
    auto window = this->window();
    practice(*window);
    signIn(*window, "jingban");
    QAction* reviewer = nullptr;
    for (auto* action : find<QPushButton>(window.get(), "bottomUser")->menu()->actions())
        if (action->text().contains(QStringLiteral("乙")))
            reviewer = action;
    QVERIFY(reviewer);
    reviewer->trigger();
    QTRY_VERIFY(!window->work());
    QVERIFY(!window->office()->user());
    QCOMPARE(find<QLineEdit>(window.get(), "signInLogin")->text(), QStringLiteral("fuhe"));
}

void TestMainWindow::speaksBothLanguages() {
    auto window = this->window();
    practice(*window);
    signIn(*window, "jingban");
    window->useLanguageNow(QStringLiteral("zh_CN"));
    QCOMPARE(window->language(), QStringLiteral("zh_CN"));
    QCOMPARE(memory_->language(), QStringLiteral("zh_CN"));
    QVERIFY(window->work()); // nobody has to sign in again
    QCOMPARE(find<QListWidget>(window.get(), "navigation")->item(1)->text(), QStringLiteral("补偿申请"));
    window->useLanguageNow(QStringLiteral("en"));
    QCOMPARE(find<QListWidget>(window.get(), "navigation")->item(1)->text(), QStringLiteral("Claims"));
}

void TestMainWindow::checksTheFile() {
    auto window = this->window();
    practice(*window);
    signIn(*window, "shenji");
    QString report;
    inDialog<CheckBox>([&report](CheckBox* box) {
        report = find<QPlainTextEdit>(box, "checkText")->toPlainText();
        box->reject();
    });
    window->checkFile();
    QTRY_VERIFY_WITH_TIMEOUT(!report.isEmpty(), 30'000);
    QVERIFY(report.startsWith(QStringLiteral("Chain of")));
    QVERIFY(!report.contains(u'✗'));
}

/** F1 opens the help at the page in hand, in dialogs too; every section named is there, in both languages. */
void TestMainWindow::helpBeginsWhereOneIs() {
    auto window = this->window();
    inDialog<OfficeGuide>([&](OfficeGuide* guide) {
        QVERIFY(QTest::qWaitForWindowActive(guide));
        QTest::keyClick(guide, Qt::Key_F1);
        auto* help = find<QTextBrowser>(guide, "helpText");
        QVERIFY(help->isVisible());
        QCOMPARE(help->source().fragment(), QStringLiteral("first"));
        guide->reject();
    });
    window->startGuide();
    practice(*window);
    signIn(*window, "jingban");
    QStringList sections{QStringLiteral("first"), QStringLiteral("meeting"), QStringLiteral("papers"),
                         QStringLiteral("search")};
    for (const auto& page : pageKinds()) {
        window->work()->showPage(page.id);
        window->showHelp();
        QCOMPARE(find<QTextBrowser>(window.get(), "helpText")->source().fragment(), page.id);
        sections << page.id;
    }
    for (const auto* language : {"en", "zh_CN"}) {
        QFile text(QStringLiteral(":/help/%1.html").arg(QLatin1String(language)));
        QVERIFY(text.open(QIODevice::ReadOnly));
        const auto html = QString::fromUtf8(text.readAll());
        for (const auto& section : sections)
            QVERIFY2(html.contains(QStringLiteral("name=\"%1\"").arg(section)), qPrintable(section));
    }
}

void TestMainWindow::savesBlankTables() {
    const auto shown = window();
    practice(*shown);
    auto* action = find<QAction>(shown.get(), "actionTemplate_claim");
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("blank.xlsx"));
    inDialog<QFileDialog>([path](QFileDialog* dialog) {
        dialog->selectFile(path);
        static_cast<QDialog*>(dialog)->accept();
    });
    action->trigger();
    QTRY_VERIFY(QFile::exists(path));
    const auto list = readClaimList(path);
    QVERIFY(list && list->rows.isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "TestMainWindow.moc"
