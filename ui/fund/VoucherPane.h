#pragma once

#include "common/RowsModel.h"
#include "fund/VoucherState.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace steward {

class ExplanationPanel;

/** The entry in hand as a voucher, and below it how the balance came about. */
class VoucherPane : public QFrame {
    Q_OBJECT
public:
    explicit VoucherPane(QWidget* parent = nullptr);
    void setState(const VoucherState& state);
    void clear(const QString& hint);
    /** What was explained no longer stands beside it; `hint` says what F2 answers here. */
    void forgetExplanation(const QString& hint);
    ExplanationPanel* explanation() const { return explanation_; }

private:
    QWidget* makeVoucher();

    QWidget* voucher_ = nullptr;
    QLabel* hint_ = nullptr;
    QLabel* number_ = nullptr;
    QLabel* kind_ = nullptr;
    QLabel* facts_ = nullptr;
    QLabel* people_ = nullptr;
    RowsModel<PostingRow>* model_ = nullptr;
    QTableView* lines_ = nullptr;
    ExplanationPanel* explanation_ = nullptr;
};

} // namespace steward
