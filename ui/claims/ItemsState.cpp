#include "claims/ItemsState.h"

#include <algorithm>

namespace steward {

namespace {

class ItemsWords {
    Q_DECLARE_TR_FUNCTIONS(ItemsState)
public:
    static QString filter(int problems) { return tr("Only with findings %1").arg(problems); }
    static QString footCount(const ClaimView& view) {
        const int going = view.summary.live.items;
        const QString all = tr("%n in the list", nullptr, view.summary.items);
        const bool draft = view.summary.claim.state == ClaimState::Draft;
        const QString can = draft ? tr("%n loan(s) can be accepted", nullptr, going)
                                  : tr("%n loan(s) in this claim", nullptr, going);
        return tr("%1 (%2)", "loans going on, all of the list").arg(can, all);
    }
    static QString agrees() { return tr("Totals agree with the bank's file"); }
    static QString fund(Ratio share) { return tr("Fund %1", "share").arg(share.text()); }
    static QString bank(Ratio share) { return tr("Bank %1", "share").arg(share.text()); }
    static QString withArticle(const Finding& finding) {
        return finding.article() > 0
                   ? tr("%1 (Art. %2)", "finding, article").arg(finding.shortText()).arg(finding.article())
                   : finding.shortText();
    }
    static QString passed() { return tr("passed"); }
    static QString andOthers(const QString& text, qsizetype others) {
        return others > 0 ? tr("%1 (+%2)", "finding, number of further ones").arg(text).arg(others) : text;
    }
};

ItemColumn shownIn(ClaimColumn column) {
    switch (column) {
    case ClaimColumn::Township:
        return ItemColumn::Township;
    case ClaimColumn::Borrower:
        return ItemColumn::Borrower;
    case ClaimColumn::IdNumber:
        return ItemColumn::IdTail;
    case ClaimColumn::Note:
        return ItemColumn::Note;
    case ClaimColumn::OverduePrincipal:
        return ItemColumn::Principal;
    case ClaimColumn::Ground:
        return ItemColumn::Ground;
    case ClaimColumn::InsurerPaid:
        return ItemColumn::Insurer;
    case ClaimColumn::Asked:
        return ItemColumn::Fund;
    case ClaimColumn::Row:
    case ClaimColumn::DueOn:
    case ClaimColumn::Notice:
        break;
    }
    return ItemColumn::Check;
}

/** The first blocking finding that `takes`, else the first caution that it takes. */
template<class Takes>
const Finding* strongest(const Item& item, Takes takes) {
    const Finding* caution = nullptr;
    for (const Finding& finding : item.findings) {
        if (!takes(finding))
            continue;
        if (finding.blocking())
            return &finding;
        caution = caution ? caution : &finding;
    }
    return caution;
}

bool undecided(const Item& item) {
    return ClaimWords::outcome(item.state).isEmpty();
}

} // namespace

const Finding* findingAt(const Item& item, ItemColumn column) {
    return strongest(item, [column](const Finding& f) { return shownIn(kindOf(f.code).column) == column; });
}

const Finding* leadingFinding(const Item& item) {
    return strongest(item, [](const Finding&) { return true; });
}

QString checkText(const Item& item) {
    if (!undecided(item)) {
        const QString outcome = ClaimWords::outcome(item.state);
        return item.outcomeReason.isEmpty() ? outcome : outcome + QStringLiteral(": ") + item.outcomeReason;
    }
    const Finding* finding = leadingFinding(item);
    return finding ? ItemsWords::andOthers(ItemsWords::withArticle(*finding), item.findings.size() - 1)
                   : ItemsWords::passed();
}

Tone checkTone(const Item& item) {
    switch (item.state) {
    case ItemState::Approved:
        return Tone::Good;
    case ItemState::Rejected:
    case ItemState::SentBack:
        return Tone::Late;
    case ItemState::Deferred:
        return Tone::Caution;
    case ItemState::Listed:
    case ItemState::Live:
        break;
    }
    const Finding* finding = leadingFinding(item);
    if (!finding)
        return Tone::Good;
    return finding->blocking() ? Tone::Late : Tone::Caution;
}

ItemsState itemsState(const ClaimView& view) {
    ItemsState state;
    state.problems = static_cast<int>(
        std::ranges::count_if(view.items, [](const Item& item) { return !item.findings.isEmpty(); }));
    state.filter = ItemsWords::filter(state.problems);
    state.footCount = ItemsWords::footCount(view);
    state.totals = view.summary.live;
    if (!view.items.isEmpty() && !view.summary.claim.sourceFile.isEmpty()) {
        const bool agrees = view.statedTotals.isEmpty();
        state.stated = agrees ? ItemsWords::agrees() : view.statedTotals;
        state.statedTone = agrees ? Tone::Quiet : Tone::Late;
    }
    state.fundTitle = ItemsWords::fund(view.policy.shareOf(QStringLiteral("fund")));
    state.bankTitle = ItemsWords::bank(view.policy.shareOf(QStringLiteral("bank")));
    return state;
}

} // namespace steward
