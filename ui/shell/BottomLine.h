#pragma once

#include "services/Check.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace steward {

/** The foot of the window: who works, in which file, and how the chain of the books stands. */
class BottomLine : public QFrame {
    Q_OBJECT
public:
    explicit BottomLine(QWidget* parent = nullptr);
    /** Takes the signed-in person, the others who could, and the file from the office. */
    void showOffice(Office& office);
    void showReport(const CheckReport& report);
    void showRefusal(const Error& error);

signals:
    void userWanted(const QString& login);
    void signOutWanted();
    void checkWanted();

private:
    void setChain(const QString& text, const char* tone, const QString& tip);

    QPushButton* who_ = nullptr;
    QLabel* file_ = nullptr;
    QLabel* readOnly_ = nullptr;
    QPushButton* chain_ = nullptr;
    QMenu* others_ = nullptr;
};

} // namespace steward
