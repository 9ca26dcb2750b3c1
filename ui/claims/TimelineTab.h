#pragma once

#include "claims/ClaimSection.h"
#include "common/RowsModel.h"

class QTableView;

namespace steward {

/** 经过: who did what when, and why. */
class TimelineTab : public ClaimSection {
    Q_OBJECT
public:
    explicit TimelineTab(QWidget* parent = nullptr);
    void setView(const ClaimView& view, QDate today) override;
    QWidget* firstFocus() override;

private:
    RowsModel<TimelineLine>* model_ = nullptr;
    QTableView* table_ = nullptr;
};

} // namespace steward
