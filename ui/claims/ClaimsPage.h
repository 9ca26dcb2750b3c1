#pragma once

#include "claims/ClaimOccasion.h"
#include "common/DeskHost.h"
#include "services/Claims.h"

#include <QWidget>

class QStackedWidget;

namespace steward {

class ClaimListView;
class ClaimPage;
class MeetingPage;
class NewClaimDialog;

/**
 * 补偿申请: the list of claims, and the page of one. A bank's workbook dropped on the list goes into the
 * draft of its bank and quarter; where there is none, registering it is offered with bank and quarter filled
 * in.
 */
class ClaimsPage : public QWidget {
    Q_OBJECT
public:
    explicit ClaimsPage(DeskHost& host, QWidget* parent = nullptr);
    /** Looks again: on coming back to the page and on F5. */
    void reload();
    void openClaim(ClaimId claim);
    void openPaper(ClaimId claim, PaperId paper);
    /** The leading group's next meeting, at that claim when it waits for one. */
    void openMeeting(ClaimId claim = {});
    void openHeldMeeting(MeetingId meeting);
    /** Its tab of townships, that township under the hand. */
    void openTownship(ClaimId claim, const QString& townshipCode);
    void showList();
    void newClaim();
    /** Takes a bank's workbook in, wherever in the window it was dropped. */
    void takeWorkbook(const QString& path);
    ClaimPage* page() const { return page_; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void takeList(const QString& path);
    /** What a workbook's title says, read away from the window. */
    void recognise(const QString& path, const std::function<void(const ClaimOccasion&)>& then);
    QList<ClaimSummary> claimsOf(const ClaimOccasion& occasion);
    NewClaimDialog* askForClaim();
    void registerClaim(NewClaimDialog* dialog);
    QList<Bank> banks();

    DeskHost& host_;
    QStackedWidget* stack_ = nullptr;
    ClaimListView* list_ = nullptr;
    ClaimPage* page_ = nullptr;
    MeetingPage* meeting_ = nullptr;
};

} // namespace steward
