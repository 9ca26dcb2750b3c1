#pragma once

#include "base/Result.h"

#include <QByteArray>

class QPrinter;

namespace steward {

/**
 * Prints the pages of `pdf`, each on a sheet of its own in the page's own orientation, as many times as the
 * printer's settings say. Refused: `paper.unreadable`, `paper.printer_failed`.
 */
Result<void> printPdf(const QByteArray& pdf, QPrinter& printer);

} // namespace steward
