#pragma once

#include "common/RowsModel.h"
#include "fund/WaitingState.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace steward {

/** Prepared entries: checked by a second person, or discarded. */
class WaitingTab : public QWidget {
    Q_OBJECT
public:
    explicit WaitingTab(QWidget* parent = nullptr);
    void setState(const WaitingState& state);
    /** Why nobody who is signed in may discard; empty allows it. */
    void setDiscardRefusal(const QString& reason);
    /** Row in hand, or -1. */
    int current() const;
    QTableView* table() const { return table_; }
    /** F8. */
    void check();

signals:
    void currentChanged();
    /** Those chosen, in their order. */
    void checkWanted(const QList<steward::EntryId>& pending);
    void discardWanted(steward::EntryId pending);

private:
    void makeTable();
    void tellWhatIsPossible();
    /** Chosen rows that nothing keeps from being checked. */
    QList<EntryId> checkable() const;

    RowsModel<WaitingLine>* model_ = nullptr;
    QTableView* table_ = nullptr;
    QLabel* empty_ = nullptr;
    QLabel* reason_ = nullptr;
    QPushButton* check_ = nullptr;
    QPushButton* discard_ = nullptr;
    QString discardRefusal_;
};

} // namespace steward
