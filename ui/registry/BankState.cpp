#include "registry/BankState.h"

#include <algorithm>

namespace steward {

namespace {

/** Time enough to negotiate the next agreement. */
constexpr int DaysOfWarning = 60;

class BankWords {
    Q_DECLARE_TR_FUNCTIONS(BankState)
public:
    static Standing ofAgreement(const Agreement& agreement, QDate today) {
        if (today < agreement.from)
            return {tr("not yet in force"), Tone::Quiet};
        if (!agreement.inForceOn(today))
            return {tr("ended"), Tone::Quiet};
        if (agreement.to && today.daysTo(*agreement.to) <= DaysOfWarning)
            return {tr("ends on %1").arg(RegistryWords::day(*agreement.to)), Tone::Caution};
        return {tr("in force"), Tone::Good};
    }
    static Standing none() { return {tr("no agreement in force"), Tone::Late}; }
    static Standing ofAccount(const SpecialAccount& account, QDate today) {
        if (account.closedOn && *account.closedOn < today)
            return {tr("closed %1").arg(RegistryWords::day(*account.closedOn)), Tone::Quiet};
        return {tr("open"), Tone::Good};
    }
    static QString days(const Agreement& agreement) {
        const QString to = agreement.to ? RegistryWords::day(*agreement.to) : tr("open end");
        return tr("%1 to %2", "days").arg(RegistryWords::day(agreement.from), to);
    }
    static QString interest(InterestMethod method) {
        return method == InterestMethod::Segmented ? tr("by segments") : tr("whole period");
    }
};

/** The best an agreement of the bank can say: without one in force it can't claim (Art. 28). */
Standing standingOf(const BankView& view, QDate today) {
    for (const Agreement& agreement : view.agreements) {
        if (agreement.inForceOn(today))
            return BankWords::ofAgreement(agreement, today);
    }
    return BankWords::none();
}

FigureLine lineOf(const PortfolioFigure& figure, const QList<NplTarget>& targets) {
    FigureLine line{figure, fractionText(figure.nonPerforming(), figure.outstanding), {}, false};
    const auto target = std::ranges::find(targets, figure.monthEnd.year(), &NplTarget::year);
    if (target != targets.end()) {
        line.target = target->target.text();
        line.explained = true;
    }
    return line;
}

QString joined(const QStringList& parts) {
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(QStringLiteral("  "));
}

} // namespace

QList<BankLine> bankLines(const QList<BankView>& banks, QDate today) {
    QList<BankLine> lines;
    for (const BankView& view : banks)
        lines << BankLine{view.bank.id, view.bank.name, standingOf(view, today)};
    return lines;
}

BankState bankState(const BankView& view, QDate today) {
    const Bank& bank = view.bank;
    BankState state;
    state.id = bank.id;
    state.name = bank.name;
    state.shortName = bank.shortName;
    state.creditCode = bank.creditCode;
    state.receiving = joined({bank.receivingName, bank.receivingNumber, bank.receivingBank});
    state.contact = joined({bank.contact, bank.phone});
    state.agreement = standingOf(view, today);
    for (const SpecialAccount& account : view.accounts)
        state.accounts << AccountLine{account, BankWords::interest(account.interestMethod),
                                      BankWords::ofAccount(account, today)};
    for (const Agreement& agreement : view.agreements)
        state.agreements << AgreementLine{agreement, BankWords::days(agreement),
                                          BankWords::ofAgreement(agreement, today)};
    state.targets = view.targets;
    std::ranges::sort(state.targets, std::greater(), &NplTarget::year);
    for (const PortfolioFigure& figure : view.figures)
        state.figures << lineOf(figure, view.targets);
    std::ranges::sort(state.figures, std::greater(),
                      [](const FigureLine& line) { return line.figure.monthEnd; });
    return state;
}

} // namespace steward
