#pragma once

#include "common/DeskHost.h"
#include "services/Meetings.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace steward {

class HeldMeetings;
class MeetingFields;
class MeetingTable;
class SheetKeeper;

/**
 * 领导小组会议: the sheet of the next meeting over all waiting claims, and the meetings that were held. What
 * is typed is kept in the file within moments, for whoever opens the page next, until the meeting is
 * recorded.
 */
class MeetingPage : public QWidget {
    Q_OBJECT
public:
    explicit MeetingPage(DeskHost& host, QWidget* parent = nullptr);
    ~MeetingPage() override;
    void reload();
    /** Shows the sheet, at that claim when it is on it. */
    void showClaim(ClaimId claim);
    void showMeeting(MeetingId meeting);
    void showBook(PaperId book);

signals:
    void backWanted();
    void claimWanted(steward::ClaimId claim);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeSheet();
    QPushButton* makeButton(const QString& name, const QString& text, const QString& tip);
    void touch();
    void showTotals();
    void offerBook();
    void record();
    void recorded(MeetingId meeting);

    DeskHost& host_;
    QTabWidget* tabs_ = nullptr;
    MeetingFields* fields_ = nullptr;
    MeetingTable* table_ = nullptr;
    HeldMeetings* held_ = nullptr;
    QLabel* totals_ = nullptr;
    QLabel* empty_ = nullptr;
    QPushButton* rest_ = nullptr;
    QPushButton* book_ = nullptr;
    QPushButton* record_ = nullptr;
    SheetKeeper* keeper_ = nullptr;
};

} // namespace steward
