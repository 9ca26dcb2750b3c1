#include "claims/SheetKeeper.h"

#include "services/Meetings.h"

namespace steward {

namespace {
constexpr int KeepAfterMs = 300; ///< sooner than a hand gets from the keys to another page
} // namespace

SheetKeeper::SheetKeeper(DeskHost& host, std::function<Result<MeetingSheet>()> sheet, QObject* parent)
    : QObject(parent), host_(host), sheet_(std::move(sheet)) {
    typing_.setSingleShot(true);
    typing_.setInterval(KeepAfterMs);
    connect(&typing_, &QTimer::timeout, this, &SheetKeeper::keep);
}

void SheetKeeper::touch() {
    touched_ = true;
    typing_.start();
}

void SheetKeeper::keep() {
    if (!std::exchange(touched_, false))
        return;
    typing_.stop();
    if (!host_.office().user())
        return; // signed out with the page still there
    if (const auto kept = write(); !kept)
        host_.refuse(kept.error());
}

Result<void> SheetKeeper::write() {
    STEWARD_LET(sheet, sheet_());
    return Meetings(host_.office()).keepSheet(sheet);
}

} // namespace steward
