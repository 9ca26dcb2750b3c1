#pragma once

#include "claims/MeetingModel.h"

#include <QWidget>

class QTableView;

namespace steward {

class OutcomeDelegate;

/**
 * The sheet's table with its keys: A approves, R rejects, D defers and goes on to the next loan (or to the
 * reason); Ctrl+D fills down; Delete takes back; N goes to the next loan without an outcome; Space takes a
 * claim in or leaves it out.
 */
class MeetingTable : public QWidget {
    Q_OBJECT
public:
    explicit MeetingTable(QWidget* parent = nullptr);
    void setDraft(const MeetingDraft& draft, const QStringList& givenReasons);
    MeetingModel* model() const { return model_; }
    QTableView* view() const { return table_; }
    void choose(ClaimId claim);

signals:
    /** A claim's own row was opened. */
    void claimWanted(steward::ClaimId claim);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool act(int key);
    void setChosen(Outcome outcome);
    void goToNextOpen();
    void toggleClaim();

    MeetingModel* model_ = nullptr;
    QTableView* table_ = nullptr;
    OutcomeDelegate* delegate_ = nullptr;
};

} // namespace steward
