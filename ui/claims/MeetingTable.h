#pragma once

#include "claims/MeetingModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace steward {

class MeetingOrder;
class OutcomeDelegate;

/**
 * The sheet's table with its keys: A approves, R rejects, D defers and goes on to the next loan (or to the
 * reason); Ctrl+D fills down; Delete takes back; N goes to the next loan without an outcome; Space takes a
 * claim in or leaves it out. A claim's row means those of its loans that are shown. Below it the keys and a
 * filter by words (Ctrl+F). The order is as it was left; the words are not, so that no loan is hidden unseen.
 */
class MeetingTable : public QWidget {
    Q_OBJECT
public:
    /** `name` of the table within. */
    explicit MeetingTable(const QString& name, QWidget* parent = nullptr);
    void setDraft(const MeetingDraft& draft, const QStringList& givenReasons);
    MeetingModel* model() const { return model_; }
    QTableView* view() const { return table_; }
    void choose(ClaimId claim);
    /** Shows all rows again. */
    void clearWords();
    /** Approves what their townships support of the loans shown, and says what is still to be decided. */
    void agreeToTheRest();

signals:
    /** Something that whoever types here should know. */
    void said(const QString& sentence);
    /** A claim's own row was opened. */
    void claimWanted(steward::ClaimId claim);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable(const QString& name);
    QWidget* makeFoot(const QString& name);
    void spanClaims();
    bool act(int key);
    /** The loans chosen, in the order shown. */
    QList<int> chosenLoans() const;
    QList<int> shownRows() const;
    /** How many loans without an outcome the filter hides; empty: none. */
    QString hiddenOpen() const;
    int sourceRow(int shown) const;
    void setChosen(Outcome outcome);
    void goToNextOpen();
    void toggleClaim();

    MeetingModel* model_ = nullptr;
    MeetingOrder* order_ = nullptr;
    QTableView* table_ = nullptr;
    QLabel* keys_ = nullptr;
    QLineEdit* words_ = nullptr;
    OutcomeDelegate* delegate_ = nullptr;
};

} // namespace steward
