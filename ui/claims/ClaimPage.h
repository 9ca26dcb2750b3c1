#pragma once

#include "claims/ClaimActs.h"
#include "documents/PapersPane.h"

#include <QWidget>

class QTabWidget;

namespace steward {

class ClaimHeader;
class ReturnedReviews;
class ClaimSection;
class DecisionTab;
class ItemsTab;
class MaterialsTab;
class TimelineTab;
class TownshipsTab;

/** One claim: header, steps and tabs. Everything it shows comes from one view; `apply` is the one place for
 * it. */
class ClaimPage : public QWidget {
    Q_OBJECT
public:
    enum Tab { List, Materials, Townships, Decision, PapersTab, History };

    explicit ClaimPage(DeskHost& host, QWidget* parent = nullptr);
    void open(ClaimId claim);
    void reload() { controller_->reload(); }
    ClaimId claim() const { return controller_->claim(); }
    void showTab(Tab tab);
    void showPaper(PaperId paper);
    /** The tab of townships with this one under the hand. */
    void showTownship(const QString& townshipCode);
    /** A workbook that a township sent back. */
    void takeReturned(const QString& path, const QString& townshipCode);
    void importFile(const QString& path) { controller_->importFile(path); }

signals:
    void backWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void apply();
    void connectItems();
    void connectTownships();
    void connectTownshipFiles();
    void writePackets(const QString& townshipCode);
    void remind(const QString& townshipCode);
    void connectMaterials();
    void editItem(ItemId item, const ClaimRow& row, const QString& title);
    void chooseList();
    void chooseColumns();
    void showReport(const ListReport& report);
    void saveReturned();
    void askColumns(const SheetHeadings& headings, const QString& why);
    void pasteRows();
    void explain(const Result<Explanation>& explanation);
    QList<DraftChoice> draftChoices() const;
    bool editable() const;

    DeskHost& host_;
    ClaimController* controller_ = nullptr;
    ClaimActs* acts_ = nullptr;
    ReturnedReviews* returned_ = nullptr;
    ClaimHeader* header_ = nullptr;
    QTabWidget* tabs_ = nullptr;
    ItemsTab* items_ = nullptr;
    MaterialsTab* materials_ = nullptr;
    TownshipsTab* townships_ = nullptr;
    DecisionTab* decision_ = nullptr;
    PapersPane* papers_ = nullptr;
    TimelineTab* timeline_ = nullptr;
};

} // namespace steward
