#pragma once

#include "common/Place.h"
#include "services/Search.h"

namespace steward {

/** One thing that was found, and where it is shown. */
struct SearchLine {
    QString kind;
    QString title;
    QString detail;
    Place place;
};

QList<SearchLine> searchLines(const FoundThings& found);

} // namespace steward
