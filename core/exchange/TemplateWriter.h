#pragma once

#include "base/Result.h"
#include "policy/Policy.h"

#include <optional>

namespace steward {

/** The blank tables that banks and townships fill in. */
enum class TemplateKind {
    Claim,      ///< a bank's claim list
    Households, ///< the townships' register of households
    Loans,      ///< a bank's loan register
    Review,     ///< a township's first review, where no packet was written
};

/** `claim`, `households`, `loans`, `review`. */
QString templateName(TemplateKind kind);
std::optional<TemplateKind> templateKindFrom(const QString& name);
/** How the table is called in Chinese: 补偿名单. */
QString templateChinese(TemplateKind kind);

/**
 * Writes a blank table: the headings that its reader knows, drop-downs for townships, classes, grounds of the
 * policy and yes or no, days and amounts checked on entry, numbers that name something kept as texts, and a
 * sheet that tells how each column is filled in. Filled in, it is imported as it is. `sheet.not_written`.
 */
Result<void> writeTemplate(const QString& path, TemplateKind kind, const Policy& policy);

} // namespace steward
