#pragma once

#include "services/Office.h"

#include <QByteArray>

class QPrinter;

namespace steward {

/**
 * Prints the pages of `pdf`, each on a sheet of its own in the page's own orientation, as many times as the
 * printer's settings say. Refused: `paper.unreadable`, `paper.printer_failed`.
 */
Result<void> printPdf(const QByteArray& pdf, QPrinter& printer);
/** Several papers as one job, each beginning on a sheet of its own. Cancelled: `paper.print_cancelled`. */
Result<void> printPdfs(const QList<QByteArray>& pdfs, QPrinter& printer, const Progress& progress);

} // namespace steward
