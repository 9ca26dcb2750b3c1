#pragma once

#include "claims/ClaimPageState.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace steward {

class Badge;

/** The top of a claim's page: whose it is and where it stands, what can be done now, and the line of steps.
 */
class ClaimHeader : public QWidget {
    Q_OBJECT
public:
    explicit ClaimHeader(QWidget* parent = nullptr);
    void setState(const ClaimPageState& state);

signals:
    void actWanted(steward::ClaimAct act);
    void backWanted();

private:
    void setButtons(const ClaimPageState& state);
    QPushButton* makeButton(const ClaimActState& act);

    QLabel* bank_ = nullptr;
    QLabel* occasion_ = nullptr;
    Badge* badge_ = nullptr;
    QLabel* facts_ = nullptr;
    QLabel* notice_ = nullptr;
    QHBoxLayout* acts_ = nullptr;
    QList<QWidget*> buttons_;
    StepsLine* steps_ = nullptr;
};

} // namespace steward
