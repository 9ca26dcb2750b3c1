#pragma once

#include "reconciliation/Matching.h"

#include <QMap>
#include <QSet>

namespace steward {

/** The first number of a letter in the text, `巫扶贷补〔2018〕3号` however its brackets are written; else
 * empty. */
QString letterNumber(const QString& text);

/** What the rules of matching look at: entries and lines that no proposal has taken yet, by amount and day.
 */
class MatchingIndex {
public:
    MatchingIndex(const QList<BookLine>& entries, const QList<StatementLine>& lines);

    /** Places of items of one day, in order. */
    using Places = QList<qsizetype>;
    using ByDay = QMap<QDate, Places>;

    const BookLine& entry(qsizetype place) const { return entries_.at(place); }
    const StatementLine& line(qsizetype place) const { return lines_.at(place); }
    /** Amounts that an entry and a line have in common, ascending. */
    QList<Amount> sharedAmounts() const;
    ByDay freeEntries(Amount amount) const {
        return free(entriesOf_.value(amount.inFen()), entries_, entryTaken_);
    }
    ByDay freeLines(Amount amount) const { return free(linesOf_.value(amount.inFen()), lines_, lineTaken_); }
    /** All free ones, by day. */
    ByDay freeEntries() const;
    ByDay freeLines() const;
    bool entryFree(qsizetype place) const { return !entryTaken_.contains(place); }
    bool lineFree(qsizetype place) const { return !lineTaken_.contains(place); }
    qsizetype entries() const { return entries_.size(); }
    qsizetype lines() const { return lines_.size(); }

    /** What both an entry and a line name: voucher numbers in their one form, documents, loan notes, letters.
     */
    const QSet<QString>& entryTokens(qsizetype place) const { return entryTokens_.at(place); }
    const QSet<QString>& lineTokens(qsizetype place) const { return lineTokens_.at(place); }

    /** Adds the proposal and takes what it holds, so that later rules leave it alone. */
    void propose(MatchProposal proposal, const Places& entries, const Places& lines);
    /** Adds the proposal alone; `settle` takes what was proposed, once all that rest on the same are made. */
    void offer(MatchProposal proposal, const Places& entries, const Places& lines);
    void settle(const Places& entries, const Places& lines);
    QList<MatchProposal> proposals() const { return proposals_; }

private:
    template<class Item>
    static ByDay free(const Places& places, const QList<Item>& items, const QSet<qsizetype>& taken) {
        ByDay days;
        for (const auto place : places)
            if (!taken.contains(place))
                days[items.at(place).day].append(place);
        return days;
    }

    QList<BookLine> entries_; ///< by day and id
    QList<StatementLine> lines_;
    QHash<qint64, Places> entriesOf_;
    QHash<qint64, Places> linesOf_;
    QList<QSet<QString>> entryTokens_;
    QList<QSet<QString>> lineTokens_;
    QSet<qsizetype> entryTaken_;
    QSet<qsizetype> lineTaken_;
    QList<MatchProposal> proposals_;
};

} // namespace steward
