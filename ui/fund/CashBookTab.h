#pragma once

#include "fund/BookTable.h"
#include "fund/CashBookState.h"

namespace steward {

/** The cash-book: opening row, entries, closing row. */
class CashBookTab : public QWidget {
    Q_OBJECT
public:
    explicit CashBookTab(QWidget* parent = nullptr);
    /** What F2 answers here. */
    static QString hint();
    void setState(CashBookState state);
    /** The entry in hand; nullptr for opening and closing. */
    const CashBookLine* current() const;
    /** The day whose balance at its end the row in hand leads to; invalid when there is none. */
    QDate currentDay() const;
    QList<EntryId> chosen() const;
    BookTable* book() const { return book_; }

signals:
    void currentChanged();
    void explanationWanted();

private:
    QList<PlacesModel::Column> columns();

    CashBookState state_;
    BookTable* book_ = nullptr;
};

} // namespace steward
