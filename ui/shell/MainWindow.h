#pragma once

#include "calendar/Clock.h"
#include "exchange/TemplateWriter.h"
#include "services/Office.h"
#include "shell/WindowMemory.h"

#include <QMainWindow>

class QLabel;
class QVBoxLayout;

namespace steward {

class BottomLine;
class ChainWatch;
class Jobs;
class MessageStrip;
class ShellHost;
class TopLine;
class WorkView;

/**
 * The window. Holds the open office and shows one of three things: what to open, who works, the work itself.
 * Everything inside is made anew when the stage or the language changes.
 */
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /** `language` is the one in use already. */
    MainWindow(std::shared_ptr<const Clock> clock, WindowMemory& memory, const QString& language);
    ~MainWindow() override;

    /** To the sign-in page of `path`; what can't be opened is told, and what can be read only is offered so.
     */
    void openFile(const QString& path);
    const Office* office() const { return office_.get(); }
    WorkView* work() const { return work_; }

    void chooseFile();
    void startGuide();
    void startDemonstration();
    void makeDemonstrationAt(const QString& path);
    void checkFile();
    /** Saves a blank table for banks or townships where the user says. */
    void saveTemplate(TemplateKind kind);
    void signOut(const QString& nextLogin = {});
    void reload();
    void useLanguageNow(const QString& language);
    void showHelp();
    void showAbout();
    QString language() const { return language_; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void openAs(const QString& path, OpenMode mode);
    void closeOffice();
    void clear();
    void rebuild();
    QWidget* stage();
    void showWork(QVBoxLayout* column, const TopLine& top);
    void enter();

    std::shared_ptr<const Clock> clock_;
    WindowMemory& memory_;
    QString language_;
    QString login_;
    MessageStrip* strip_ = nullptr;
    Jobs* jobs_ = nullptr;
    ShellHost* host_ = nullptr;
    ChainWatch* chain_ = nullptr;
    std::unique_ptr<Office> office_;
    WorkView* work_ = nullptr;
    BottomLine* bottom_ = nullptr;
};

} // namespace steward
