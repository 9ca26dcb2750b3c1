#pragma once

#include "base/Id.h"

#include <QList>
#include <QString>

namespace steward {

/** A page of a long table: filter by one text over name, ID tail, note, number, pinyin initials. */
struct PageRequest {
    QString search;
    QString township; ///< code; empty: all
    BankId bank;      ///< none: all
    QString sortBy;   ///< column name; empty: natural order
    bool descending = false;
    int offset = 0;
    int limit = 200;
};

template<class T>
struct Page {
    QList<T> rows;
    int total = 0; ///< rows that match
};

} // namespace steward
