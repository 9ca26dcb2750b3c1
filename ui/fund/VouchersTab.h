#pragma once

#include "fund/BookTable.h"
#include "fund/VouchersState.h"

namespace steward {

/** The entries of all special accounts over a period, one a row. */
class VouchersTab : public QWidget {
    Q_OBJECT
public:
    explicit VouchersTab(QWidget* parent = nullptr);
    void setState(VouchersState state);
    /** The entry in hand; null when there is none. */
    EntryId current() const;
    QList<EntryId> chosen() const;
    /** Makes it the one in hand, when the period holds it. */
    void choose(EntryId entry);
    BookTable* book() const { return book_; }

signals:
    void currentChanged();

private:
    QList<PlacesModel::Column> columns();

    VouchersState state_;
    BookTable* book_ = nullptr;
};

} // namespace steward
