#pragma once

#include "common/Tone.h"
#include "services/Townships.h"

namespace steward {

/** One township as the county's list shows it; sorted by the values, shown by the words. */
struct StandingLine {
    QString code;
    QString name;
    int open = 0;
    int late = 0;
    int loans = 0; ///< of the open reviews
    QString due;   ///< first one of the open reviews; empty: none is open
    QDate dueDay;
    QString left; ///< working days to it
    Tone tone = Tone::Quiet;
    QString missing; ///< what the first one waits for
    QString reminded;
    QString past;       ///< `5 of 6 in time`; empty: it never answered one
    int pastShare = -1; ///< per cent in time, by which it is sorted; -1: none
};

/** One review of the chosen township. */
struct ReviewLine {
    ClaimId claim;
    QString code; ///< of the township
    QString name; ///< of the claim
    int loans = 0;
    Amount principal;
    QDate forwardedOn;
    QDate due;
    QString reviewedOn;
    QString approvedOn;
    QString standing;
    Tone tone = Tone::Quiet;
    int urgency = 0; ///< by what the standing is sorted
    QString note;    ///< why it went back, when it was reminded
};

/** Which townships a list shows. */
enum class TownshipShow { All, Open, Late };

/** What the page of townships shows. */
struct TownshipsState {
    QList<StandingLine> lines;
    QString totals;
    bool anyToRemind = false; ///< among all, shown or not
};

TownshipsState townshipsState(const QList<TownshipStanding>& standings, TownshipShow show,
                              const QString& text, QDate today);
/** Open ones first, by their day due, then the past ones. */
QList<ReviewLine> reviewLines(const TownshipStanding& standing, QDate today);

} // namespace steward
