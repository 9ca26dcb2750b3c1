#pragma once

#include "claims/ReviewModel.h"
#include "common/KeptDialog.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QTableView;

namespace steward {

/**
 * Records one township's findings as its form states them. Keys in the table: Space marks or unmarks, A
 * supports the chosen lines, N takes the support back and goes to the reason, Ctrl+A chooses all.
 */
class ReviewDialog : public KeptDialog {
    Q_OBJECT
public:
    ReviewDialog(Office& office, const ReviewDraft& draft, QWidget* parent);
    QList<ReviewFinding> findings() const { return model_->draft().findings; }
    const QString& source() const { return model_->draft().source; }
    QString handler() const;
    QDate day() const;
    /** Says why the recording was refused; the dialog stays open with everything typed. */
    void refuse(const QString& sentence);

signals:
    /** The clerk wants these findings recorded; whoever listens closes the dialog or refuses. */
    void record();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void readBeside(FormDraft::Fields& typed) const override;
    void takeBeside(const FormDraft::Fields& kept) override;

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
