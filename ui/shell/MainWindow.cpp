#include "shell/MainWindow.h"

#include "shell/BottomLine.h"
#include "shell/ChainWatch.h"
#include "shell/CheckBox.h"
#include "shell/Demonstration.h"
#include "shell/HelpWindow.h"
#include "shell/Jobs.h"
#include "shell/MainMenu.h"
#include "shell/MessageStrip.h"
#include "shell/OfficeGuide.h"
#include "shell/SearchBox.h"
#include "shell/ShellHost.h"
#include "shell/SignInPage.h"
#include "shell/StartPage.h"
#include "shell/TopLine.h"
#include "shell/WorkView.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace steward {

MainWindow::MainWindow(std::shared_ptr<const Clock> clock, WindowMemory& memory, const QString& language)
    : clock_(std::move(clock)), memory_(memory), language_(language), login_(memory.login()) {
    setObjectName(QStringLiteral("mainWindow"));
    setContextMenuPolicy(Qt::NoContextMenu);
    strip_ = new MessageStrip(this);
    jobs_ = new Jobs(this);
    host_ = new ShellHost(*strip_, *jobs_, this);
    chain_ = new ChainWatch(this);
    new HelpKey(this);
    connect(host_, &ShellHost::officeChanged, this, [this] {
        if (work_)
            work_->othersAreStale();
        chain_->look(office_.get());
    });
    resize(QSize(1366, 768).boundedTo(screen()->availableSize()));
    restoreGeometry(memory_.geometry());
    rebuild();
}

MainWindow::~MainWindow() {
    // The thread and the pages use the office to their end.
    delete jobs_;
    clear();
}

void MainWindow::openFile(const QString& path) {
    openAs(path, OpenMode::ReadWrite);
}

void MainWindow::openAs(const QString& path, OpenMode mode) {
    strip_->clear();
    if (office_ && QFileInfo(path) == QFileInfo(office_->path()))
        closeOffice();
    auto opened = Office::open(path, clock_, mode);
    if (opened) {
        closeOffice();
        office_ = std::move(*opened);
        host_->setOffice(office_.get());
        memory_.setFile(office_->path());
        rebuild();
        return;
    }
    const auto& error = opened.error();
    const bool readable =
        error.code == QLatin1String("file.locked") || error.code == QLatin1String("file.not_writable");
    if (mode == OpenMode::ReadWrite && readable &&
        host_->confirm(this,
                       error.text() + QStringLiteral("\n\n") + tr("Shall it be opened for reading only?"),
                       tr("Open for reading only"))) {
        openAs(path, OpenMode::ReadOnly);
        return;
    }
    rebuild();
    strip_->refuse(error);
}

void MainWindow::closeOffice() {
    if (!office_)
        return;
    clear();
    host_->setOffice(nullptr);
    office_.reset();
}

void MainWindow::clear() {
    chain_->stop();
    work_ = nullptr;
    bottom_ = nullptr;
    strip_->setParent(this);
    delete takeCentralWidget();
}

void MainWindow::chooseFile() {
    const auto files =
        host_->chooseFiles(this, tr("Open an office's file"), tr("Offices (*.steward);;All files (*)"));
    if (!files.isEmpty())
        openFile(files.first());
}

void MainWindow::startGuide() {
    OfficeGuide guide(*jobs_, clock_, memory_, this);
    if (guide.exec() == QDialog::Accepted)
        openFile(guide.path());
}

void MainWindow::startDemonstration() {
    DemonstrationDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted)
        makeDemonstrationAt(dialog.path());
}

void MainWindow::makeDemonstrationAt(const QString& path) {
    strip_->clear();
    jobs_->run(tr("Making the demonstration office"), demonstrationJob(path, clock_),
               [this, path](const Result<void>& made) {
                   if (made)
                       openFile(path);
                   else
                       host_->refuse(made.error());
               });
}

void MainWindow::saveTemplate(TemplateKind kind) {
    if (!office_)
        return;
    const auto path = host_->chooseTarget(this, tr("Save the blank table"),
                                          templateChinese(kind) + QStringLiteral(".xlsx"));
    if (path.isEmpty())
        return;
    const auto policy = policyOn(office_->policies(), office_->today());
    const Result<void> written =
        policy ? writeTemplate(path, kind, *policy) : Result<void>(steward::refuse(policy.error()));
    if (written)
        host_->say(tr("The blank table was saved as %1.").arg(path));
    else
        host_->refuse(written.error());
}

void MainWindow::checkFile() {
    if (!office_)
        return;
    workFor(this, *host_, tr("Checking the file"), checkOffice, [this](const CheckReport& report) {
        if (bottom_)
            bottom_->showReport(report);
        CheckBox(report, this).exec();
    });
}

void MainWindow::signOut(const QString& nextLogin) {
    if (!office_ || jobs_->busy())
        return;
    login_ = nextLogin;
    clear(); // a page that goes keeps what was typed last, as whoever typed it
    office_->signOut();
    strip_->clear();
    rebuild();
}

void MainWindow::enter() {
    login_ = office_->user()->login;
    memory_.setLogin(login_);
    strip_->clear();
    rebuild();
}

void MainWindow::reload() {
    if (!work_)
        return;
    if (const auto read = office_->reload(); !read)
        host_->refuse(read.error());
    work_->reloadAll();
    bottom_->showOffice(*office_);
    chain_->look(office_.get());
}

void MainWindow::useLanguageNow(const QString& language) {
    if (language == language_ || !useLanguage(language))
        return;
    language_ = language;
    memory_.setLanguage(language);
    rebuild();
}

void MainWindow::showHelp() {
    auto* spot = QApplication::focusWidget();
    HelpWindow::openAt(spot && isAncestorOf(spot) ? spot : this);
}

void MainWindow::showAbout() {
    showAboutBox(this);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (jobs_->busy()) {
        event->ignore();
        return;
    }
    memory_.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::rebuild() {
    QApplication::setApplicationDisplayName(tr("Fund Steward"));
    clear();
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = office_ ? new TopLine(*office_, this) : nullptr;
    if (top)
        column->addWidget(top);
    column->addWidget(strip_);
    if (office_ && office_->user())
        showWork(column, *top);
    else
        column->addWidget(stage(), 1);
    setCentralWidget(central);
    buildMainMenu(*this);
    setWindowTitle(office_ ? office_->details().officeName : QString());
}

QWidget* MainWindow::stage() {
    setProperty("help", QStringLiteral("first"));
    if (office_) {
        // Queued: what follows takes away the page that speaks.
        auto* page = new SignInPage(*office_, login_, this);
        connect(page, &SignInPage::signedIn, this, &MainWindow::enter, Qt::QueuedConnection);
        connect(page, &SignInPage::otherFileWanted, this, &MainWindow::chooseFile, Qt::QueuedConnection);
        QMetaObject::invokeMethod(page, "setFocus", Qt::QueuedConnection);
        return page;
    }
    auto* page = new StartPage(QFileInfo::exists(memory_.file()) ? memory_.file() : QString(), this);
    connect(page, &StartPage::newWanted, this, &MainWindow::startGuide, Qt::QueuedConnection);
    connect(page, &StartPage::demonstrationWanted, this, &MainWindow::startDemonstration,
            Qt::QueuedConnection);
    connect(page, &StartPage::openWanted, this, &MainWindow::chooseFile, Qt::QueuedConnection);
    connect(
        page, &StartPage::rememberedWanted, this, [this] { openFile(memory_.file()); }, Qt::QueuedConnection);
    return page;
}

void MainWindow::showWork(QVBoxLayout* column, const TopLine& top) {
    work_ = new WorkView(*host_, this);
    connect(top.search(), &SearchBox::placeWanted, work_, &WorkView::open);
    connect(work_, &WorkView::pageTurned, strip_, &MessageStrip::pageTurned);
    bottom_ = new BottomLine(this);
    bottom_->showOffice(*office_);
    column->addWidget(work_, 1);
    column->addWidget(bottom_);
    connect(bottom_, &BottomLine::userWanted, this, &MainWindow::signOut, Qt::QueuedConnection);
    connect(
        bottom_, &BottomLine::signOutWanted, this, [this] { signOut(); }, Qt::QueuedConnection);
    connect(bottom_, &BottomLine::checkWanted, this, &MainWindow::checkFile);
    connect(chain_, &ChainWatch::checked, bottom_, &BottomLine::showReport);
    connect(chain_, &ChainWatch::refused, bottom_, &BottomLine::showRefusal);
    chain_->look(office_.get());
}

} // namespace steward
