#pragma once

#include "forms/ClaimListForm.h"
#include "printing/Flow.h"
#include "printing/Marks.h"
#include "printing/Units.h"

namespace steward {

/** The sheet of lists and registers. */
inline const Frame ListFrame{QPageSize::A4, true, mm(12), mm(14), mm(12), mm(14)};
inline const Foot ListFoot{true, true, mm(12), mm(8)};

/** The list's pages, A4 landscape, appended to `document`; as an enclosure it bears 附件 and no code of its
 * own. */
void layListPages(Document& document, const ClaimListForm& form, bool enclosure);

/** Title line, the line under it, and a QR code in the corner, as all landscape forms begin. */
struct FormHeading {
    QString title;
    QString left;
    QString middle;
    QString right;
};
void layHeading(Flow& flow, const PaperHead& head, const FormHeading& heading, bool code);

} // namespace steward
