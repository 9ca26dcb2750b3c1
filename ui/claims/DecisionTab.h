#pragma once

#include "claims/ClaimSection.h"
#include "claims/MeetingState.h"
#include "common/DeskHost.h"

class QLabel;
class QPushButton;

namespace steward {

class MeetingFields;
class MeetingTable;
class SheetKeeper;

/**
 * 审定: what the meeting says of this claim, on the same sheet as MeetingPage has it for all claims, so that
 * what is typed on one is on the other and survives a crash. Decided claims show what was recorded.
 */
class DecisionTab : public ClaimSection {
    Q_OBJECT
public:
    explicit DecisionTab(DeskHost& host, QWidget* parent = nullptr);
    ~DecisionTab() override;
    void setView(const ClaimView& view, QDate today) override;
    QWidget* firstFocus() override;
    Meeting meeting() const;
    QList<ItemOutcome> outcomes() const;

signals:
    /** Everything typed is to be recorded; the person has said so twice. */
    void recordWanted();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void makeFoot(QLayout* column);
    void touch();
    /** What setView() shows, and the reasons that meetings gave before. */
    Result<std::pair<MeetingDraft, QStringList>> read(const ClaimView& view, QDate today) const;
    Result<MeetingSheet> sheet() const;
    void record();
    void showTotals();

    DeskHost& host_;
    MeetingFields* fields_ = nullptr;
    MeetingTable* table_ = nullptr;
    QLabel* totals_ = nullptr;
    QPushButton* rest_ = nullptr;
    QPushButton* record_ = nullptr;
    SheetKeeper* keeper_ = nullptr;
    ClaimId claim_;
};

} // namespace steward
