#include "reconciliation/PairingPane.h"

#include "common/PageShortcut.h"
#include "reconciliation/BankEntry.h"
#include "reconciliation/MatchStrip.h"
#include "reconciliation/SideTable.h"

#include <QHBoxLayout>
#include <QTableView>

#include <algorithm>

namespace steward {

namespace {

template<class Id>
QSet<qint64> values(const QList<Id>& ids) {
    QSet<qint64> values;
    for (const auto id : ids)
        values.insert(id.value);
    return values;
}

} // namespace

PairingPane::PairingPane(QWidget* parent) : QWidget(parent) {
    auto* books = new QWidget(this);
    ours_ = new SideTable(QStringLiteral("oursTable"), tr("Our books"), tr("Number"), books);
    theirs_ = new SideTable(QStringLiteral("theirsTable"), tr("The bank's statement"), tr("Serial"), books);
    auto* row = new QHBoxLayout(books);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(ours_, 1);
    row->addWidget(theirs_, 1);
    strip_ = new MatchStrip(this);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(books, 1);
    box->addWidget(strip_);
    for (auto* side : {ours_, theirs_}) {
        connect(side, &SideTable::choiceChanged, this, &PairingPane::refreshStrip);
        connect(side, &SideTable::foldPressed, this, &PairingPane::fold);
    }
    addShortcuts(books);
    connectStrip();
}

void PairingPane::addShortcuts(QWidget* books) {
    // In the strip the space bar presses the button that has the focus.
    addShortcut(books, Qt::Key_Space, [this] { match(); });
    addShortcut(books, Qt::Key_Escape, [this] { clearChoice(); });
    addShortcut(this, Qt::Key_N, [this] { other(); });
    addShortcut(this, Qt::Key_U, [this] { unmatch(); });
}

void PairingPane::connectStrip() {
    connect(strip_, &MatchStrip::matchWanted, this, &PairingPane::match);
    connect(strip_, &MatchStrip::otherWanted, this, &PairingPane::other);
    connect(strip_, &MatchStrip::likelyWanted, this, &PairingPane::likelyWanted);
    connect(strip_, &MatchStrip::unmatchWanted, this, &PairingPane::unmatch);
    connect(strip_, &MatchStrip::clearWanted, this, &PairingPane::clearChoice);
    connect(strip_, &MatchStrip::entryWanted, this, [this](EntryKind kind) {
        if (const auto* line = loneLine(choice()))
            emit entryWanted(*line, kind);
    });
    connect(strip_, &MatchStrip::candidateChosen, this, [this](int candidate) {
        candidate_ = candidate;
        refreshStrip();
    });
    connect(strip_, &MatchStrip::againWanted, this, [this] {
        setAside_.clear();
        offer_ = nextOffer(offers_, setAside_, 0);
        refreshStrip();
    });
}

void PairingPane::setView(const ReconciliationView& view, const QString& refusal) {
    const bool same = view.account.id == view_.account.id && view.quarter == view_.quarter;
    if (!same) {
        setAside_.clear();
        unfolded_ = false;
    }
    view_ = view;
    refusal_ = refusal;
    offers_ = offersOf(view.proposals);
    offer_ = nextOffer(offers_, setAside_, same ? offer_ : 0);
    candidate_ = 0;
    strip_->setRefusal(refusal);
    strip_->setVisible(view.state != ReconciliationState::Closed);
    refreshRows();
}

void PairingPane::setFilter(const QString& filter) {
    filter_ = filter;
    refreshRows();
}

int PairingPane::likelySetAside() const {
    return static_cast<int>(std::count_if(offers_.begin(), offers_.end(), [this](const Offer& offer) {
        return offer.candidates.first().confidence != Confidence::Equal && setAside_.contains(offer.key());
    }));
}

QWidget* PairingPane::firstFocus() const {
    return ours_->table();
}

void PairingPane::refreshRows() {
    const auto state = pairingState(view_, unfolded_, filter_);
    ours_->setRows(state.ours);
    theirs_->setRows(state.theirs);
    refreshStrip();
}

ChoiceState PairingPane::choice() const {
    return choiceState(ours_->chosen(), theirs_->chosen());
}

const StatementLine* PairingPane::loneLine(const ChoiceState& choice) const {
    const auto line = std::find_if(view_.lines.cbegin(), view_.lines.cend(),
                                   [&](const StatementLine& each) { return each.id == choice.loneLine(); });
    return line == view_.lines.cend() ? nullptr : &*line;
}

void PairingPane::refreshStrip() {
    const auto chosen = choice();
    const auto matched = std::find_if(view_.matches.cbegin(), view_.matches.cend(),
                                      [&](const Match& match) { return match.id == chosen.match; });
    if (chosen.anything())
        showChoice(chosen);
    else if (matched != view_.matches.cend())
        showMatched(*matched);
    else
        showOffer();
}

void PairingPane::showChoice(const ChoiceState& choice) {
    mark({}, {});
    const auto* line = loneLine(choice);
    strip_->showChoice(choice, line ? entryKindsFor(*line) : QList<EntryKind>());
}

void PairingPane::showMatched(const Match& match) {
    mark(match.entries, match.lines);
    const auto state = matchedState(view_, match);
    strip_->showMatched(state.ours, state.theirs, state.why);
}

void PairingPane::showOffer() {
    if (offer_ < 0) {
        mark({}, {});
        strip_->showNothing(nothingOffered(), static_cast<int>(offers_.size()));
        return;
    }
    const auto& proposal = offers_.at(offer_).candidates.at(candidate_);
    mark(proposal.entries, proposal.lines);
    strip_->showOffer(offerState(view_, offers_, offer_, candidate_), candidate_,
                      likelyOnes(view_.proposals));
}

QString PairingPane::nothingOffered() const {
    if (view_.lines.isEmpty())
        return tr("Import the bank's statement, or drop its file here.");
    if (view_.statement.items.isEmpty())
        return tr("Everything is matched.");
    return tr("Nothing more to propose. Choose what belongs together on both sides and press Space.");
}

/** Going over to the other side by keyboard, the row in hand joins what is chosen there. */
bool PairingPane::chooseCurrentToo() {
    for (auto* side : {ours_, theirs_}) {
        auto* table = side->table();
        const auto* across = side == ours_ ? theirs_ : ours_;
        if (!table->hasFocus() || !table->currentIndex().isValid() || !side->chosen().isEmpty() ||
            across->chosen().isEmpty())
            continue;
        table->selectRow(table->currentIndex().row());
        return true;
    }
    return false;
}

void PairingPane::match() {
    if (!refusal_.isEmpty() || chooseCurrentToo())
        return;
    const auto chosen = choice();
    if (chosen.anything()) {
        if (!chosen.refusal)
            emit matchWanted(chosen.entries, chosen.lines, MatchRule::ByHand);
    } else if (!chosen.match && offer_ >= 0) {
        const auto& proposal = offers_.at(offer_).candidates.at(candidate_);
        emit matchWanted(proposal.entries, proposal.lines, proposal.rule);
    }
}

void PairingPane::other() {
    if (offer_ < 0 || choice().anything())
        return;
    setAside_.insert(offers_.at(offer_).key());
    offer_ = nextOffer(offers_, setAside_, offer_);
    candidate_ = 0;
    refreshStrip();
}

void PairingPane::unmatch() {
    if (const auto match = choice().match; match && refusal_.isEmpty())
        emit unmatchWanted(match);
}

void PairingPane::clearChoice() {
    ours_->clearChoice();
    theirs_->clearChoice();
    refreshStrip();
}

void PairingPane::fold() {
    unfolded_ = !unfolded_;
    refreshRows();
}

void PairingPane::mark(const QList<EntryId>& entries, const QList<LineId>& lines) {
    ours_->setMarked(values(entries));
    theirs_->setMarked(values(lines));
}

} // namespace steward
