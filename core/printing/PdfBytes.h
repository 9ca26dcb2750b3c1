#pragma once

#include "printing/Document.h"
#include "printing/Print.h"

namespace steward {

/** The document as PDF: fonts embedded, text searchable, and the same bytes for the same document. Refused
 * what the document's step refused. */
Result<PrintedPaper> writePdf(Document document, const QDateTime& moment);

} // namespace steward
