#include "sharing/ReturnProposal.h"

#include <QRegularExpression>

#include <algorithm>

namespace steward {

namespace {

/** The note stands in the text by itself, not inside a longer number. */
bool names(const QString& text, const QString& note) {
    const auto pattern =
        QStringLiteral("(?<![0-9A-Za-z])%1(?![0-9A-Za-z])").arg(QRegularExpression::escape(note));
    return !note.isEmpty() && text.contains(QRegularExpression(pattern));
}

QList<ReturnShare> whatEachOwes(Amount left, const QList<OpenReturn>& open) {
    QList<ReturnShare> shares;
    for (const auto& one : open) {
        const auto amount = std::min(left, one.due);
        if (amount.isPositive())
            shares.append({one.item, amount});
        left -= std::max(Amount(), amount);
    }
    return shares;
}

} // namespace

QList<ReturnShare> proposeReturn(Amount left, const QString& text, const QList<OpenReturn>& open) {
    if (!left.isPositive())
        return {};
    QList<OpenReturn> named, exact;
    Amount all;
    for (const auto& one : open) {
        if (names(text, one.note))
            named.append(one);
        if (one.due == left)
            exact.append(one);
        all += one.due;
    }
    if (named.size() == 1)
        return {{named.first().item, left}};
    if (!named.isEmpty())
        return whatEachOwes(left, named);
    if (exact.size() == 1)
        return {{exact.first().item, left}};
    return exact.isEmpty() && all == left ? whatEachOwes(left, open) : QList<ReturnShare>();
}

} // namespace steward
