#pragma once

#include "base/Id.h"
#include "money/Amount.h"

#include <QList>

namespace steward {

/** A loan for which a receipt may have come. */
struct OpenReturn {
    ItemId item;
    QString note;
    Amount due; ///< now; zero when nothing is
};

/** How much of a receipt goes to which loan. */
struct ReturnShare {
    ItemId item;
    Amount amount;
    bool operator==(const ReturnShare&) const = default;
};

/**
 * For which loans a receipt with `left` to allocate and `text` on it came: the notes that the text names (one
 * gets all of it, several what each owes, in their order), else the only loan that owes exactly so much, else
 * all loans together when they do. Empty when that doesn't tell: somebody must.
 */
QList<ReturnShare> proposeReturn(Amount left, const QString& text, const QList<OpenReturn>& open);

} // namespace steward
