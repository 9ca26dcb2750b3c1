#pragma once

#include "claims/Claim.h"

#include <QStringList>

namespace steward {

/** The fields of a claim list's row as a form shows and reads them. */
enum class RowField {
    Sequence,
    Township,
    Village,
    Head,
    Borrower,
    IdNumber,
    Relation,
    Note,
    Lent,
    LentOn,
    DueOn,
    ExtendedTo,
    OverduePrincipal,
    OverdueDays,
    Notices,
    LastNotice,
    InsurerPaid,
    Asked,
    Remark,
    Count
};

QString rowFieldLabel(RowField field);
QString rowFieldText(const ClaimRow& row, RowField field);
/** Takes what was typed into `row`; empty text makes the value absent. Refused: amounts as parseAmount says,
 *  `day.unreadable`, `number.unreadable`. */
Result<void> setRowField(ClaimRow& row, RowField field, const QString& typed);

/** Reads a day as people type it: 2018-03-15, 2018/3/15, 2018.3.15, 20180315, 2018年3月15日. */
Result<QDate> typedDay(const QString& text);

} // namespace steward
