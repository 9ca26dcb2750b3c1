#pragma once

#include "desk/DeskState.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace steward {

/** What of a card can be asked about. */
enum class CardQuestion { Balance, Multiple, Npl };

/** How one bank stands; every figure can be asked how it came about by a click, Enter or F2. */
class BankCardBox : public QFrame {
    Q_OBJECT
public:
    BankCardBox(const BankCardState& state, QWidget* parent);

signals:
    void explanationWanted(steward::CardQuestion question, const steward::BankCardState& state);
    void reconciliationWanted(const steward::BankCardState& state);

private:
    QPushButton* addFigure(const CardFigure& figure, const QString& name, CardQuestion question);

    BankCardState state_;
};

} // namespace steward
