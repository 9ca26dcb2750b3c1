#pragma once

#include "claims/Claim.h"

namespace steward {

// Values that are read and written whole, as compact JSON in one column.

QString factsText(const Facts& facts);
Facts factsFrom(const QString& text);
/** Without the identity number, which has its own table. */
QString rowText(const ClaimRow& row);
ClaimRow rowFrom(const QString& text);
QString findingsText(const QList<Finding>& findings);
QList<Finding> findingsFrom(const QString& text);
QString reviewFindingsText(const QList<ReviewFinding>& findings);
QList<ReviewFinding> reviewFindingsFrom(const QString& text);
QString meetingText(const Meeting& meeting);
Meeting meetingFrom(const QString& text);

} // namespace steward
