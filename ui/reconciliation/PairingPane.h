#pragma once

#include "reconciliation/ChoiceState.h"
#include "reconciliation/OfferState.h"

#include <QWidget>

namespace steward {

class MatchStrip;
class SideTable;

/**
 * Both books beside each other, and below them what is offered. Space matches what is chosen or else what is
 * offered, N offers the next one, U undoes the matched pair in hand, Escape forgets what was chosen.
 */
class PairingPane : public QWidget {
    Q_OBJECT
public:
    explicit PairingPane(QWidget* parent = nullptr);
    /** `refusal`: why nothing can be changed now; empty when it can. */
    void setView(const ReconciliationView& view, const QString& refusal);
    void setFilter(const QString& filter);
    /** The proposals that were set aside; "take all likely" would take them too. */
    int likelySetAside() const;
    QWidget* firstFocus() const;

signals:
    void matchWanted(const QList<EntryId>& entries, const QList<LineId>& lines, MatchRule rule);
    void likelyWanted();
    void unmatchWanted(MatchId match);
    void entryWanted(const StatementLine& line, EntryKind kind);

private:
    void addShortcuts(QWidget* books);
    void connectStrip();
    void refreshRows();
    void refreshStrip();
    void showChoice(const ChoiceState& choice);
    void showMatched(const Match& match);
    void showOffer();
    QString nothingOffered() const;
    ChoiceState choice() const;
    const StatementLine* loneLine(const ChoiceState& choice) const;
    bool chooseCurrentToo();
    void match();
    void other();
    void unmatch();
    void clearChoice();
    void fold();
    void mark(const QList<EntryId>& entries, const QList<LineId>& lines);

    ReconciliationView view_;
    QString refusal_;
    QString filter_;
    bool unfolded_ = false;
    QList<Offer> offers_;
    QSet<QString> setAside_;
    int offer_ = -1;
    int candidate_ = 0;
    SideTable* ours_ = nullptr;
    SideTable* theirs_ = nullptr;
    MatchStrip* strip_ = nullptr;
};

} // namespace steward
