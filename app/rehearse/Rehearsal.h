#pragma once

#include "base/Result.h"
#include "claims/Workflow.h"

#include <QSet>
#include <QStringList>

namespace steward {

/** A sentence of a scenario that did not go as written. */
struct RehearsalFailure {
    QString file;
    int line = 0;
    QString sentence;
    QString code; ///< of the refusal; `rehearsal.differs` when a figure or state is another
    QString text; ///< what was expected and what is
};

/** An act of a claim: a line of the workflow table. */
struct ClaimMove {
    ClaimState from;
    ClaimAct act;
    ClaimState to;
};

/** The quarter that the program ships: two banks' lists, from registers to signed papers. */
QString demonstrationQuarter();

/** How one scenario went. */
struct RehearsalReport {
    QString file;
    int sentences = 0;    ///< played
    int expectations = 0; ///< of them: `应 …`, `算 …` and refusals that had to come
    bool skipped = false; ///< it needs the samples, which are not there
    QList<RehearsalFailure> failures;
    QSet<QString> refusals; ///< codes that sentences had to be refused with, and were
    QList<ClaimMove> moves; ///< what the timelines of all claims hold at the end
    QStringList papers;     ///< files written
    bool good() const { return failures.isEmpty(); }
};

/** Where a rehearsal finds and leaves files; empty: nowhere. */
struct RehearsalFolders {
    QString samples{};
    QString papers{};
    QString office{}; ///< the file as which the played office is left
};

/**
 * Plays the scenario on a fresh office with its own time, and proves the file at its end. An act that goes
 * otherwise than written ends it, since all that follows would; an expectation that is not met doesn't.
 * Refused when the file can't be read as a scenario.
 */
Result<RehearsalReport> rehearse(const QString& path, const RehearsalFolders& folders = {});

/** Every sentence that scenarios may say, one a line, with its keys and headings. */
QStringList scenarioSentences();

} // namespace steward
