#pragma once

#include "claims/ClaimSection.h"
#include "claims/ReviewsState.h"
#include "common/RowsModel.h"

class QLabel;
class QPushButton;
class QTableView;

namespace steward {

/**
 * 乡镇: one line a township. Its buttons offer what the table of acts allows for the chosen township; the
 * page tells by `setOffers` what that is.
 */
class TownshipsTab : public ClaimSection {
    Q_OBJECT
public:
    TownshipsTab(const WorkCalendar& calendar, QWidget* parent = nullptr);
    void setView(const ClaimView& view, QDate today) override;
    QWidget* firstFocus() override;
    /** What may be done with the chosen township's review, each with its reason when it may not. */
    void setOffers(const QList<ActOffer>& offers);
    ReviewId chosen() const;

signals:
    void chosenChanged(steward::ReviewId review);
    void recordWanted(steward::ReviewId review);
    void approvalWanted(steward::ReviewId review);
    void sendBackWanted(steward::ReviewId review);
    /** Claim list or first review form of the chosen township, as a paper to look at and print. */
    void paperWanted(bool form, const QString& townshipCode);

private:
    QPushButton* addButton(const QString& name, const QString& text);
    void emitFor(void (TownshipsTab::*signal)(ReviewId));

    WorkCalendar calendar_;
    RowsModel<TownshipLine>* model_ = nullptr;
    QTableView* table_ = nullptr;
    QLabel* empty_ = nullptr;
    QHash<ClaimAct, QPushButton*> acts_;
    QPushButton* form_ = nullptr;
    QPushButton* list_ = nullptr;
};

} // namespace steward
