#pragma once

#include "forms/ClaimListForm.h"
#include "printing/Document.h"

namespace steward {

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
class Flow;
void layHeading(Flow& flow, const PaperHead& head, const FormHeading& heading, bool code);

} // namespace steward
