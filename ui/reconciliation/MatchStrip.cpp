#include "reconciliation/MatchStrip.h"

#include "common/Choice.h"
#include "fund/FundWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace steward {

MatchStrip::MatchStrip(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("matchStrip"));
    setProperty("card", true);
    const auto label = [this](const char* name) {
        auto* made = new QLabel(this);
        made->setObjectName(QLatin1String(name));
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return made;
    };
    heading_ = label("stripHeading");
    heading_->setProperty("heading", true);
    ours_ = label("stripOurs");
    arrow_ = new QLabel(QStringLiteral("↔"), this);
    theirs_ = label("stripTheirs");
    why_ = label("stripWhy");
    why_->setProperty("quiet", true);
    candidates_ = new QComboBox(this);
    candidates_->setObjectName(QStringLiteral("stripCandidates"));
    nameChoice(candidates_, tr("Which of the equal ones"));
    candidates_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    candidates_->setMinimumContentsLength(28);
    connect(candidates_, &QComboBox::activated, this, &MatchStrip::candidateChosen);
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    for (QWidget* part :
         {static_cast<QWidget*>(heading_), static_cast<QWidget*>(ours_), static_cast<QWidget*>(arrow_),
          static_cast<QWidget*>(theirs_), static_cast<QWidget*>(candidates_)})
        first->addWidget(part, part == ours_ || part == theirs_ ? 2 : 0);
    first->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addLayout(first);
    words->addWidget(why_);
    for (auto* each : {ours_, theirs_, why_})
        each->setWordWrap(true); // a long summary must not widen the page
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    row->addLayout(words, 1);
    again_ = addButton(QStringLiteral("stripAgain"), tr("Look again"), &MatchStrip::againWanted);
    enter_ = addButton(QStringLiteral("stripEnter"), tr("Enter in the books"), nullptr);
    kinds_ = new QMenu(enter_);
    enter_->setMenu(kinds_);
    clear_ = addButton(QStringLiteral("stripClear"), tr("Clear (Esc)"), &MatchStrip::clearWanted);
    likely_ = addButton(QStringLiteral("stripLikely"), tr("Take all likely"), &MatchStrip::likelyWanted);
    other_ = addButton(QStringLiteral("stripOther"), tr("Not this (N)"), &MatchStrip::otherWanted);
    unmatch_ = addButton(QStringLiteral("stripUnmatch"), tr("Undo match (U)"), &MatchStrip::unmatchWanted);
    match_ = addButton(QStringLiteral("stripMatch"), tr("Match (Space)"), &MatchStrip::matchWanted);
    match_->setProperty("primary", true);
    for (auto* button : {again_, enter_, clear_, likely_, other_, unmatch_, match_})
        row->addWidget(button);
    showNothing({}, 0);
}

QPushButton* MatchStrip::addButton(const QString& name, const QString& text, void (MatchStrip::*wanted)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    if (wanted)
        connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void MatchStrip::showWords(const QString& heading, const QString& ours, const QString& theirs,
                           const QString& why) {
    heading_->setText(heading);
    ours_->setText(ours);
    theirs_->setText(theirs);
    arrow_->setVisible(!ours.isEmpty());
    why_->setText(why);
    why_->setVisible(!why.isEmpty());
    ours_->setVisible(!ours.isEmpty());
    theirs_->setVisible(!theirs.isEmpty());
    candidates_->hide();
}

void MatchStrip::offer(const QList<QPushButton*>& buttons) {
    for (auto* each : {again_, enter_, clear_, likely_, other_, unmatch_, match_})
        each->setVisible(buttons.contains(each));
    for (auto* each : {enter_, likely_, unmatch_, match_}) {
        each->setEnabled(refusal_.isEmpty());
        each->setToolTip(refusal_);
    }
}

void MatchStrip::showOffer(const OfferState& state, int candidate, int likely) {
    showWords(tr("Proposal %1").arg(state.place), state.ours, state.theirs, state.why);
    if (!state.choices.isEmpty()) {
        const bool entry = state.choices.at(candidate) == state.ours;
        ours_->setVisible(!entry);
        theirs_->setVisible(entry);
        if (entry)
            ours_->clear();
        candidates_->clear();
        candidates_->addItems(state.choices);
        candidates_->setCurrentIndex(candidate);
        candidates_->show();
    }
    likely_->setText(tr("Take all likely (%1)").arg(likely));
    QList<QPushButton*> buttons{other_, match_};
    if (likely > 0)
        buttons << likely_;
    offer(buttons);
}

void MatchStrip::offerKinds(const QList<EntryKind>& kinds) {
    kinds_->clear();
    for (const auto kind : kinds) {
        auto* each = kinds_->addAction(FundWords::kind(kind) + QStringLiteral("…"), this,
                                       [this, kind] { emit entryWanted(kind); });
        each->setObjectName(QStringLiteral("stripEnter_") + entryKindName(kind));
    }
}

void MatchStrip::showChoice(const ChoiceState& state, const QList<EntryKind>& kinds) {
    showWords(tr("Chosen"), state.oursText, state.theirsText, state.difference);
    QList<QPushButton*> buttons{clear_, match_};
    if (!kinds.isEmpty())
        buttons << enter_;
    offerKinds(kinds);
    offer(buttons);
    if (refusal_.isEmpty() && state.refusal) {
        match_->setEnabled(false);
        match_->setToolTip(state.refusal->text());
    }
}

void MatchStrip::showMatched(const QString& ours, const QString& theirs, const QString& madeBy) {
    showWords(tr("Matched"), ours, theirs, madeBy);
    offer({clear_, unmatch_});
}

void MatchStrip::showNothing(const QString& words, int setAside) {
    showWords(words, {}, {}, {});
    offer(setAside > 0 ? QList<QPushButton*>{again_} : QList<QPushButton*>{});
    if (setAside > 0)
        again_->setText(tr("Look again at %n set aside", nullptr, setAside));
}

void MatchStrip::setRefusal(const QString& reason) {
    refusal_ = reason;
}

} // namespace steward
