#pragma once

#include "shell/GuideState.h"

namespace steward {

/**
 * What was typed into the guide of the first start. There is no file of an office yet, so the window's memory
 * keeps it until the office is made: a crash or an Escape loses nothing. Passwords are never part of it.
 */
struct GuideDraft {
    OfficeDetails details;
    QList<BankDraft> banks;
    QList<NewUser> people;
};

/** As the window's memory keeps it. */
QString guideDraftText(const GuideDraft& draft);
/** Nothing when `text` is none of ours. */
std::optional<GuideDraft> guideDraftFrom(const QString& text);

} // namespace steward
