#pragma once

#include "common/Place.h"
#include "common/Tone.h"
#include "services/DeskPlots.h"

namespace steward {

/** One thing that is due, as the list shows it. */
struct DutyLine {
    QString when;
    Tone tone = Tone::Quiet;
    QString what;
    QString holder;
    QString basis; ///< article
    QString act;   ///< word of the button
    QString tip;   ///< the legal day, and whether its year was announced
    Place place;
};

/** A figure of a bank's card in words. */
struct CardFigure {
    QString text;
    Tone tone = Tone::Plain;
};

/** One bank's card. */
struct BankCardState {
    BankId bank;
    AccountId account;
    QDate monthEnd;
    QString name;
    QString balance;
    QString outstanding;
    CardFigure multiple;
    CardFigure npl; ///< ratio and target
    QString interest;
    CardFigure unclosed;
};

/** One of the season's tasks. */
struct SeasonLine {
    QString mark;
    QString text;
    Tone tone = Tone::Quiet;
};

/** Everything that the page of the desk shows. */
struct DeskState {
    QString heading;
    QString empty; ///< instead of the list when nothing is due
    QList<DutyLine> duties;
    QList<BankCardState> cards;
    QList<SeasonLine> season;
    QList<Plot> plots; ///< balance, lending, claims
};

DeskState deskState(const DeskView& view, qint64 leverage);

} // namespace steward
