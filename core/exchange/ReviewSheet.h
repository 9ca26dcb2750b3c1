#pragma once

#include "calendar/Quarter.h"
#include "exchange/ColumnHeadings.h"
#include "exchange/Workbook.h"
#include "registry/Household.h"

#include <QDate>

namespace steward {

/** What a township writes of one loan in its first review (Art. 19). Cells without an answer are absent. */
struct ReviewRow {
    int row = 0; ///< 1-based row in the source
    QString note;
    QString borrower;
    std::optional<bool> identityTrue;
    std::optional<bool> registeredTrue;
    std::optional<bool> groundTrue;
    QString certificate;
    std::optional<bool> agrees;
    std::optional<Amount> amount; ///< fund part that it supports
    QString reason;
};

/** A returned review with what its head says of whose it is, and of which claim. */
struct ReviewSheet : SheetRead<ReviewRow> {
    bool titled = false; ///< it calls itself a first review (初审)
    QString listNumber;  ///< of the claim list that was sent: 巫扶贷单〔2018〕2号
    std::optional<Township> township;
    QString bank;
    std::optional<Quarter> quarter;
    int supplement = 0;
    QString handler;
    std::optional<QDate> reviewedOn;
};

std::span<const ColumnField> reviewColumns();

/**
 * Reads a township's findings, in our own workbook (ReviewWorkbook.h) or in another layout. An answer may be
 * a word (属实, 不实, 同意 …), a mark (√, ×) or a ticked box (☑同意). Where a column asks, each row must
 * answer.
 */
Result<ReviewSheet> readReview(const Workbook& workbook, const ColumnMapping& mapping = {});
Result<ReviewSheet> readReview(const QString& path, const ColumnMapping& mapping = {});

} // namespace steward
