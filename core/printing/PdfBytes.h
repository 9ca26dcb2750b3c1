#pragma once

#include "printing/Document.h"
#include "printing/Print.h"

class QPagedPaintDevice;

namespace steward {

/** Draws all pages on a device (a printer or a PDF), whatever its resolution. */
void paintDocument(const Document& document, QPagedPaintDevice& device);

/** The document as PDF: fonts embedded, text searchable, and the same bytes for the same document. */
PrintedPaper writePdf(const Document& document, const QDateTime& moment);

} // namespace steward
