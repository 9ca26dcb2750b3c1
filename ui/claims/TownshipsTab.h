#pragma once

#include "claims/ClaimSection.h"
#include "claims/ReviewsState.h"
#include "common/RowsModel.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace steward {

class TownshipFiles;

/**
 * 乡镇: one line a township, and what the chosen one sent. Its buttons offer what the table of acts allows
 * for the chosen township; the page tells by `setOffers` what that is. Tables dropped here are townships'
 * returned workbooks, all else is scans of the chosen township.
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
    QString chosenTownship() const; ///< code; empty when none is chosen
    /** Puts a township's line under the hand. */
    void choose(const QString& townshipCode);

signals:
    void chosenChanged(steward::ReviewId review);
    void recordWanted(steward::ReviewId review);
    void approvalWanted(steward::ReviewId review);
    void sendBackWanted(steward::ReviewId review);
    /** Claim list or first review form of the chosen township, as a paper to look at and print. */
    void paperWanted(bool form, const QString& townshipCode);
    /** A folder for that township, or for all that are open when it is empty. */
    void packetWanted(const QString& townshipCode);
    void reminderWanted(const QString& townshipCode);
    void returnedWanted(const QString& townshipCode);
    void returnedDropped(const QStringList& paths, const QString& townshipCode);
    void scansDropped(int slot, const QStringList& paths, const QString& townshipCode);
    void scansWanted(int slot, const QString& townshipCode);
    void openWanted(const steward::Attachment& attachment);
    void removeWanted(const steward::Attachment& attachment);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeTable();
    QHBoxLayout* makeBar();
    void connectButtons();
    QPushButton* addButton(const QString& name, const QString& text);
    void emitFor(void (TownshipsTab::*signal)(ReviewId));
    void showChosen();

    WorkCalendar calendar_;
    RowsModel<TownshipLine>* model_ = nullptr;
    QTableView* table_ = nullptr;
    QLabel* empty_ = nullptr;
    TownshipFiles* files_ = nullptr;
    QHash<ClaimAct, QPushButton*> acts_;
    QString filesRefusal_; ///< why nothing may be filed to the chosen township
    QList<Review> reviews_;
    QList<Attachment> attachments_;
    QAction* packetOfChosen_ = nullptr;
    QPushButton* packet_ = nullptr;
    QPushButton* returned_ = nullptr;
    QPushButton* reminder_ = nullptr;
    QPushButton* form_ = nullptr;
    QPushButton* list_ = nullptr;
};

} // namespace steward
