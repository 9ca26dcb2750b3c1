#pragma once

#include <QDialog>

namespace steward {

/** The short help, kept in the program. Stays beside the work. */
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    /** Opens it, or brings the open one to the front, where it speaks of `spot`: the nearest widget around it
     * with a property `help` names the section; where none does, it begins at the top. */
    static void openAt(QWidget* spot);

private:
    explicit HelpWindow(QWidget* parent);
};

/** F1 in a dialog, which the main window's menu doesn't hear. Lives as long as `parent`. */
class HelpKey : public QObject {
public:
    explicit HelpKey(QObject* parent);
    bool eventFilter(QObject* watched, QEvent* event) override;
};

void showAboutBox(QWidget* parent);

} // namespace steward
