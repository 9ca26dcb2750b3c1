#include "recoveries/BadFaithState.h"

#include "base/MaskedId.h"
#include "registry/Township.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

class BadFaithWords {
    Q_DECLARE_TR_FUNCTIONS(BadFaithState)
public:
    static QString standing(const BadFaith& one) {
        return one.listed() ? tr("Listed") : tr("Off since %1").arg(one.removedOn->toString(Qt::ISODate));
    }
    static QString tip(const BadFaith& one) {
        return one.listed() ? QString()
                            : tr("Taken off: %1 (%2)").arg(one.removalReason, one.removalDocument);
    }
    static QString totals(int listed, Amount outstanding) {
        return tr("%1, outstanding %2").arg(tr("%n borrower(s) listed", nullptr, listed), outstanding.text());
    }
    static QString nothing() {
        return tr("Nobody is listed. Borrowers who evade what they owe are added with a reason and a paper "
                  "(Art. 24).");
    }
};

QString placeOf(const BadFaith& one, const QList<Township>& townships) {
    const auto found = std::ranges::find(townships, one.townshipCode, &Township::code);
    return (found == townships.end() ? one.townshipCode : found->name) + u' ' + one.village;
}

} // namespace

BadFaithState badFaithState(const QList<BadFaith>& list) {
    static const auto townships = shippedTownships();
    BadFaithState state;
    int listed = 0;
    Amount outstanding;
    for (const auto& one : list) {
        state.lines.append({one.id, one.listed(), BadFaithWords::standing(one),
                            one.listed() ? Tone::Late : Tone::Quiet, one.borrower, maskedId(one.idNumber),
                            placeOf(one, townships), one.bankName, one.note, one.outstanding, one.addedOn,
                            one.reason, one.document, BadFaithWords::tip(one)});
        if (!one.listed())
            continue;
        ++listed;
        outstanding += one.outstanding;
    }
    state.totals = BadFaithWords::totals(listed, outstanding);
    if (list.isEmpty())
        state.empty = BadFaithWords::nothing();
    return state;
}

} // namespace steward
