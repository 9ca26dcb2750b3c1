#pragma once

#include "calendar/Quarter.h"
#include "claims/Claim.h"
#include "exchange/SheetRead.h"
#include "exchange/Workbook.h"

namespace steward {

/** A bank's claim list as read. What the file doesn't say is empty. */
struct ClaimListRead : SheetRead<ClaimRow> {
    QString bank; ///< 填报单位, as written, without （盖章）
    std::optional<Quarter> quarter;
    std::optional<QDate> filedOn; ///< 填报日期
};

/**
 * Reads a bank's claim list (补偿名单). A cell that can't be read leaves its value absent and is a problem on
 * that row; the other rows stand. Totals that disagree with the rows are cautions. Refused whole like
 * readHouseholds.
 */
Result<ClaimListRead> readClaimList(const Workbook& workbook, const ColumnMapping& mapping = {});
Result<ClaimListRead> readClaimList(const QString& path, const ColumnMapping& mapping = {});

/** A row's values as texts by their fields, as our own workbooks write them; what is absent is empty. */
QHash<QString, QString> claimRowTexts(const ClaimRow& row);

/** The fields of a claim list, in the order of our own template. */
QList<SheetField> claimListFields();
/** The headings of a claim list, for asking which states which field. `sheet.no_headings` when it has none.
 */
Result<SheetHeadings> claimListHeadings(const Workbook& workbook, const ColumnMapping& mapping = {});

} // namespace steward
