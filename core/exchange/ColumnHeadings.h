#pragma once

#include "exchange/SheetRead.h"

#include <optional>
#include <span>

namespace steward {

/** A column that a table may have, and how its heading is written in the files that come. */
struct ColumnField {
    const char* key;      ///< stable: `note`, `overduePrincipal`
    const char16_t* name; ///< the heading of our own templates: 借据号
    bool required;
    /** Other headings, without blanks, brackets and their content; separated by `|`. Looked up whole. */
    const char16_t* synonyms;
    /** Words of which a heading must contain one when nothing matches whole; separated by `|`. */
    const char16_t* words = u"";
    const char16_t* more = u""; ///< synonyms that only this table has
};

std::span<const ColumnField> claimListColumns();
std::span<const ColumnField> householdColumns();
std::span<const ColumnField> loanColumns();
std::span<const ColumnField> statementColumns();

/** A heading without blanks, line ends, stars and brackets, in half-width letters: `借款金额（元）` →
 * `借款金额`. */
QString plainHeading(const QString& heading);

/** The unit that a heading states: 金额（万元）, 余额/千元; else `otherwise`. */
MoneyUnit unitOf(const QString& heading, MoneyUnit otherwise);
/** The unit that a line above or below the table states for all of it: 金额单位：万元, （千元）. None when it
 * states none. */
std::optional<MoneyUnit> unitOfLine(const QString& line);

/** The field that a whole heading names. Null when none. */
const ColumnField* fieldByName(std::span<const ColumnField> fields, const QString& heading);
/** The field of which the heading contains the longest word. Null when none; less sure than fieldByName. */
const ColumnField* fieldByWord(std::span<const ColumnField> fields, const QString& heading);

} // namespace steward
