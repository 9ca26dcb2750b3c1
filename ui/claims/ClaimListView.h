#pragma once

#include "claims/ClaimListState.h"
#include "common/DeskHost.h"
#include "common/RowsModel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace steward {

/** The list of claims with its filters, which are kept, and the totals of what is shown. */
class ClaimListView : public QWidget {
    Q_OBJECT
public:
    explicit ClaimListView(DeskHost& host, QWidget* parent = nullptr);
    void reload();
    QTableView* table() const { return table_; }

signals:
    void openWanted(steward::ClaimId claim);
    void newWanted();
    void meetingWanted();

private:
    QWidget* makeBar();
    QComboBox* makeChoice(QWidget* bar, const QString& name, const QString& label, const QString& all);
    void makeTable();
    void fillChoices(const QList<ClaimSummary>& claims);
    void readFilter();
    void showState(const ClaimListState& state);

    DeskHost& host_;
    ClaimListFilter filter_;
    QList<ClaimSummary> read_; ///< that its choices let through
    RowsModel<ClaimListLine>* model_ = nullptr;
    QTableView* table_ = nullptr;
    QComboBox* bank_ = nullptr;
    QComboBox* quarter_ = nullptr;
    QComboBox* state_ = nullptr;
    QCheckBox* open_ = nullptr;
    QLineEdit* search_ = nullptr;
    QPushButton* meeting_ = nullptr;
    QLabel* totals_ = nullptr;
    QLabel* empty_ = nullptr;
};

} // namespace steward
