#pragma once

#include "exchange/Workbook.h"

namespace steward {

/** Whether text is an HTML page; banks' systems write these under names ending in .xls. */
bool looksLikeHtml(const QString& text);

/** Reads the rows of all tables of an HTML page as one sheet; spanned cells become merged ones. All text. */
Result<Workbook> readHtml(const QString& text, const QString& name);

} // namespace steward
