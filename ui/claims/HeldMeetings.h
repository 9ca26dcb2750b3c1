#pragma once

#include "common/DeskHost.h"
#include "common/RowsModel.h"
#include "services/Meetings.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace steward {

/** The meetings that were held: what they came to, their claims, approval forms and minutes. */
class HeldMeetings : public QWidget {
    Q_OBJECT
public:
    explicit HeldMeetings(DeskHost& host, QWidget* parent = nullptr);
    void reload();
    void choose(MeetingId meeting);

signals:
    void claimWanted(steward::ClaimId claim);

private:
    struct ClaimLine {
        ClaimId claim;
        QString name;
    };
    void makeTables();
    QPushButton* makeButton(const QString& name, const QString& text, const QString& tip);
    const MeetingSummary* chosen() const;
    void showChosen();
    void addMinutes();
    void saveMinutes();

    DeskHost& host_;
    RowsModel<MeetingSummary>* model_ = nullptr;
    RowsModel<ClaimLine>* claimsModel_ = nullptr;
    QTableView* table_ = nullptr;
    QTableView* claims_ = nullptr;
    QPushButton* print_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* addMinutes_ = nullptr;
    QPushButton* saveMinutes_ = nullptr;
};

} // namespace steward
