#pragma once

#include "exchange/ColumnHeadings.h"
#include "exchange/Workbook.h"

namespace steward {

constexpr int FewestHeadings = 3; ///< recognised ones that make a row a row of headings

/** One way to read the headings of a sheet. */
struct Headings {
    const Sheet* sheet = nullptr;
    qsizetype first = 0; ///< index of the first heading row
    qsizetype last = 0;
    QList<FoundColumn> columns;
    int known = 0;
    QStringList missing; ///< names of required fields
};

/** The best headings of each visible sheet. */
QList<Headings> headingsOfSheets(const Workbook& workbook, std::span<const ColumnField> fields,
                                 const ColumnMapping& mapping);

/** The best of them; without a sheet when there are none. */
Headings bestOf(const QList<Headings>& all);

/** The names of the sheets among which the file leaves the choice; fewer than two: none. */
QStringList rivalSheets(const QList<Headings>& all, const Headings& best);

/** The row that looks most like headings though its words are strange; without a sheet when there is none. */
Headings likeliestHeadings(const Workbook& workbook, std::span<const ColumnField> fields,
                           const ColumnMapping& mapping);

} // namespace steward
