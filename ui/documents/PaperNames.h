#pragma once

#include "services/Papers.h"

#include <QCoreApplication>

namespace steward {

/** The papers' kinds in the language of the screen (on paper they are Chinese). */
class PaperNames {
    Q_DECLARE_TR_FUNCTIONS(PaperNames)
public:
    static QString kind(PaperKind kind);
    /** Rich text on a voided paper, and on one in the place of a voided; the other's number is a link to it.
     * Empty when there is nothing to say. */
    static QString standing(const IssuedPaper& paper);
};

} // namespace steward
