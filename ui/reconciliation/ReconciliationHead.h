#pragma once

#include "reconciliation/HeadState.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace steward {

class Badge;

/** What the page is about and what can be done: account, quarter, where it stands, buttons. */
class ReconciliationHead : public QWidget {
    Q_OBJECT
public:
    explicit ReconciliationHead(QWidget* parent = nullptr);
    /** Keeps the chosen account where it is still there. */
    void setAccounts(const QList<std::pair<QString, AccountId>>& accounts);
    /** The newest first, closed ones marked; `chosen` is chosen. */
    void setQuarters(const QList<Quarter>& quarters, const QList<Quarter>& closed, Quarter chosen);
    /** Chooses without telling; what is not offered stays as it is. */
    void choose(AccountId account);
    void choose(Quarter quarter);
    AccountId account() const;
    Quarter quarter() const;
    QString filter() const;
    void setState(const HeadState& state, const QList<BankStatement>& statements);
    /** Nothing can be done: there is no account. */
    void setNothing();

signals:
    void accountChanged();
    void quarterChanged();
    void filterChanged();
    void importWanted();
    void columnsWanted();
    void removalWanted(StatementId statement);
    void certainWanted();
    void paperWanted();
    void signWanted();
    void checkWanted();
    void withdrawWanted();

private:
    QLayout* makeFirstLine();
    QLayout* makeSecondLine();
    QPushButton* addButton(const char* name, const QString& text, void (ReconciliationHead::*wanted)());
    void offerNothing();
    void setMenu(const QList<BankStatement>& statements, bool removable);

    QComboBox* accounts_ = nullptr;
    QComboBox* quarters_ = nullptr;
    Badge* badge_ = nullptr;
    QLabel* counts_ = nullptr;
    QLineEdit* filter_ = nullptr;
    QPushButton* statements_ = nullptr;
    QMenu* menu_ = nullptr;
    QPushButton* import_ = nullptr;
    QPushButton* certain_ = nullptr;
    QPushButton* paper_ = nullptr;
    QPushButton* sign_ = nullptr;
    QPushButton* check_ = nullptr;
    QPushButton* withdraw_ = nullptr;
};

} // namespace steward
