#pragma once

#include "claims/ClaimWords.h"
#include "services/Townships.h"

namespace steward {

/** One line of the townships' tab. */
struct TownshipLine {
    ReviewId review;
    QString code;
    QString name;
    int items = 0;
    Amount principal;
    QDate forwardedOn;
    QDate due;
    QString dueNote; ///< days left while open; nothing once approved
    Tone dueTone = Tone::Quiet;
    QString recorded; ///< day and how many it agrees to; empty: not yet
    QString approved; ///< head and day; empty: not yet
    int sentBackTimes = 0;
    QString sentBack; ///< how often, and why the last time; empty: never
    QString reminded; ///< how often and when last; empty: never
};

QList<TownshipLine> townshipLines(const ClaimView& view, QDate today, const WorkCalendar& calendar);

/** What is being recorded of one township's review: a draft that core validates when it is recorded. */
struct ReviewDraft {
    ReviewId review;
    QString township;
    QList<Item> items;
    QList<ReviewFinding> findings; ///< one for each of `items`, in their order
    QString handler;
    QDate day;
    QString source;           ///< file that it was read from; empty: typed
    QStringList certificates; ///< the proof that each item's ground needs, as the policy words it
};

/** The findings recorded so far, or empty ones; on `today`. */
ReviewDraft reviewDraft(const ClaimView& view, ReviewId review, QDate today);
/** What a returned workbook says, as a draft that is looked at before it is recorded. */
ReviewDraft returnedDraft(const ClaimView& view, const ReviewImport& read, QDate today);
/** A file that is no scan but a table. */
bool isTable(const QString& path);
/** Where a township's scan belongs by its name: the signed form, or its certificates. */
int slotOfScan(const QString& path);
/** Agrees to every item that has neither a finding nor an answer against it, with the certificate of its
 * ground. */
void agreeToClean(ReviewDraft& draft);
/** Agrees or takes it back; agreeing implies that identity, registration and ground were found true. */
void setAgrees(ReviewDraft& draft, int line, bool agrees);
/** The findings as texts by name, for a draft that outlives the dialog, and taken up again. */
QMap<QString, QString> findingTexts(const ReviewDraft& draft);
void takeFindings(ReviewDraft& draft, const QMap<QString, QString>& texts);
/** `5 agreed, 1 not agreed`. */
QString reviewSummary(const ReviewDraft& draft);

} // namespace steward
