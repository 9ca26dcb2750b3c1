#pragma once

#include "fund/Entry.h"

namespace steward {

/** A waiting draft is read and written whole, as compact JSON. */
QString draftText(const EntryDraft& draft);
EntryDraft draftFrom(const QString& text);

} // namespace steward
