#pragma once

#include <QDialog>

namespace steward {

/** The short help, kept in the program. Stays beside the work. */
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    /** Opens it, or brings the open one to the front. */
    static void open(const QString& language, QWidget* parent);

private:
    HelpWindow(const QString& language, QWidget* parent);
};

void showAboutBox(QWidget* parent);

} // namespace steward
