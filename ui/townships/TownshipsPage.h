#pragma once

#include "common/DeskHost.h"
#include "common/Place.h"
#include "common/RowsModel.h"
#include "townships/TownshipsState.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace steward {

/**
 * 乡镇: all townships of the county with what each holds now and how it answered before; below, the reviews
 * of the chosen one. Enter on either opens the claim at that township.
 */
class TownshipsPage : public QWidget {
    Q_OBJECT
public:
    explicit TownshipsPage(DeskHost& host, QWidget* parent = nullptr);
    void reload();
    /** Puts a township under the hand, whatever is filtered. */
    void showTownship(const QString& code);
    /** What the page shows now, as a workbook (Ctrl+E). */
    void exportShown();

signals:
    void placeWanted(const steward::Place& place);

private:
    QWidget* makeHead();
    QWidget* makeBar();
    void makeTownships();
    void makeReviews();
    void showLines();
    void showChosen();
    void open(const ReviewLine& line);
    const TownshipStanding* chosen() const;
    void remindChosen();
    void remindAll();

    DeskHost& host_;
    QList<TownshipStanding> standings_;
    RowsModel<StandingLine>* lines_ = nullptr;
    RowsModel<ReviewLine>* reviews_ = nullptr;
    QTableView* table_ = nullptr;
    QTableView* below_ = nullptr;
    QLabel* totals_ = nullptr;
    QLineEdit* search_ = nullptr;
    QComboBox* show_ = nullptr;
    QPushButton* remind_ = nullptr;
    QPushButton* remindAll_ = nullptr;
};

} // namespace steward
