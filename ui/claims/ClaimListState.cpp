#include "claims/ClaimListState.h"

namespace steward {

namespace {

class ClaimListWords {
    Q_DECLARE_TR_FUNCTIONS(ClaimListState)
public:
    static QString totals(qsizetype claims, int items, Amount fund) {
        return tr("%1, %2, fund part %3")
            .arg(tr("%n claim(s)", nullptr, static_cast<int>(claims)), tr("%n loan(s)", nullptr, items),
                 fund.text());
    }
    static QString nothing(bool searched) {
        return searched ? tr("No claim matches. Widen the filter above.")
                        : tr("No claim yet. Drop a bank's workbook here or press Ctrl+N.");
    }
};

bool matches(const ClaimListLine& line, const QString& search) {
    return search.isEmpty() || line.bank.contains(search, Qt::CaseInsensitive) ||
           line.occasion.contains(search, Qt::CaseInsensitive) || line.state.text.contains(search) ||
           line.holder.contains(search, Qt::CaseInsensitive);
}

ClaimListLine lineOf(const ClaimSummary& summary) {
    ClaimListLine line;
    line.claim = summary.claim.id;
    line.quarter = summary.claim.quarter;
    line.occasion = ClaimWords::occasion(summary.claim);
    line.bank = summary.bankName;
    line.state = {stateText(summary.claim.state), ClaimWords::stateTone(summary.claim.state)};
    line.items = summary.items;
    line.fund = summary.live.fund;
    if (summary.due)
        line.due = summary.due->day;
    line.daysLeft = summary.daysLeft;
    if (summary.daysLeft)
        line.left = {ClaimWords::daysLeft(*summary.daysLeft), ClaimWords::daysLeftTone(*summary.daysLeft)};
    line.holder = summary.holder;
    return line;
}

} // namespace

ClaimListState claimListState(const QList<ClaimSummary>& claims, const QString& search) {
    ClaimListState state;
    int items = 0;
    Amount fund;
    for (const ClaimSummary& summary : claims) {
        const ClaimListLine line = lineOf(summary);
        if (!matches(line, search))
            continue;
        items += line.items;
        fund += line.fund;
        state.lines << line;
    }
    state.totals = ClaimListWords::totals(state.lines.size(), items, fund);
    if (state.lines.isEmpty())
        state.empty = ClaimListWords::nothing(!search.isEmpty());
    return state;
}

QString ClaimListFilter::toText() const {
    return QStringList{core.bank ? QString::number(core.bank->value) : QString(),
                       core.quarter ? core.quarter->code() : QString(),
                       core.state ? stateName(*core.state) : QString(),
                       core.openOnly ? QStringLiteral("open") : QString(), search}
        .join(QLatin1Char('|'));
}

ClaimListFilter ClaimListFilter::fromText(const QString& text) {
    ClaimListFilter filter;
    const QStringList parts = text.split(QLatin1Char('|'));
    if (const qint64 bank = parts.value(0).toLongLong(); bank > 0)
        filter.core.bank = BankId(bank);
    if (const auto quarter = Quarter::parse(parts.value(1)))
        filter.core.quarter = *quarter;
    filter.core.state = stateFrom(parts.value(2));
    filter.core.openOnly = parts.value(3) == QLatin1String("open");
    filter.search = parts.mid(4).join(QLatin1Char('|'));
    return filter;
}

} // namespace steward
