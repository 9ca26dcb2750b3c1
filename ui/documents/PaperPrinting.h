#pragma once

#include "base/ProgressStep.h"

#include <QByteArray>
#include <QList>

class QPrinter;

namespace steward {

/**
 * Prints papers as one job, each page on a sheet of its own in the page's own orientation, as many times as
 * the printer's settings say. A refusal of `step`, asked before each page, takes the job back from the
 * printer: `paper.print_cancelled`. Refused: `paper.unreadable`, `paper.printer_failed`.
 */
Result<void> printPdfs(const QList<QByteArray>& pdfs, QPrinter& printer, const ProgressStep& step);

} // namespace steward
