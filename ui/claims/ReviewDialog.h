#pragma once

#include "claims/ReviewModel.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QTableView;

namespace steward {

/**
 * Records one township's findings as its form states them. Keys in the table: Space marks or unmarks, A
 * supports the chosen lines, N takes the support back and goes to the reason, Ctrl+A chooses all.
 */
class ReviewDialog : public QDialog {
    Q_OBJECT
public:
    ReviewDialog(const ReviewDraft& draft, QDate today, QWidget* parent);
    QList<ReviewFinding> findings() const { return model_->draft().findings; }
    const QString& source() const { return model_->draft().source; }
    QString handler() const;
    QDate day() const;
    /** Keeps what is typed under that name until it is recorded or given up. */
    void keepIn(Office& office, const QString& form);
    /** Says why the recording was refused; the dialog stays open with everything typed. */
    void refuse(const QString& sentence);

signals:
    /** The clerk wants these findings recorded; whoever listens closes the dialog or refuses. */
    void record();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<int> chosenRows() const;
    void supportChosen(bool supports);
    void showSummary();

    ReviewModel* model_ = nullptr;
    QTableView* table_ = nullptr;
    QLineEdit* handler_ = nullptr;
    QDateEdit* day_ = nullptr;
    QLabel* summary_ = nullptr;
    QLabel* refusal_ = nullptr;
};

} // namespace steward
