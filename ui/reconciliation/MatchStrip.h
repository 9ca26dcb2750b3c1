#pragma once

#include "reconciliation/ChoiceState.h"
#include "reconciliation/OfferState.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace steward {

/** Between the books: what is offered and why, or what was chosen by hand and whether it is equal. */
class MatchStrip : public QFrame {
    Q_OBJECT
public:
    explicit MatchStrip(QWidget* parent = nullptr);
    void showOffer(const OfferState& state, int candidate, int likely);
    /** `kinds`: as what a bank line that is chosen alone can be entered. */
    void showChoice(const ChoiceState& state, const QList<EntryKind>& kinds);
    /** A matched pair is chosen, made by `madeBy`. */
    void showMatched(const QString& ours, const QString& theirs, const QString& madeBy);
    /** Nothing is offered: `setAside` ones can be looked at again. */
    void showNothing(const QString& words, int setAside);
    /** Greys what changes something, and says why; empty allows. */
    void setRefusal(const QString& reason);

signals:
    void matchWanted();
    void otherWanted();
    void candidateChosen(int candidate);
    void likelyWanted();
    void unmatchWanted();
    void entryWanted(EntryKind kind);
    void clearWanted();
    void againWanted();

private:
    QPushButton* addButton(const QString& name, const QString& text, void (MatchStrip::*wanted)());
    void showWords(const QString& heading, const QString& ours, const QString& theirs, const QString& why);
    void offer(const QList<QPushButton*>& buttons);
    void offerKinds(const QList<EntryKind>& kinds);

    QLabel* heading_ = nullptr;
    QLabel* ours_ = nullptr;
    QLabel* arrow_ = nullptr;
    QLabel* theirs_ = nullptr;
    QLabel* why_ = nullptr;
    QComboBox* candidates_ = nullptr;
    QPushButton* match_ = nullptr;
    QPushButton* other_ = nullptr;
    QPushButton* likely_ = nullptr;
    QPushButton* unmatch_ = nullptr;
    QPushButton* enter_ = nullptr;
    QMenu* kinds_ = nullptr;
    QPushButton* clear_ = nullptr;
    QPushButton* again_ = nullptr;
    QString refusal_;
};

} // namespace steward
