#include "desk/DeskState.h"

#include "claims/ClaimWords.h"
#include "desk/DutyWords.h"
#include "fund/FundWords.h"

#include <QLocale>

namespace steward {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DeskState)
public:
    static QString heading(int duties, int late) {
        if (late > 0)
            return tr("To do: %1, %2 late").arg(duties).arg(late);
        return tr("To do: %1").arg(duties);
    }
    static QString nothing() { return tr("Nothing is due. What comes round stands beside."); }
    static QString legalDay(const DueDay& due) {
        const QString day = tr("Legal day %1").arg(due.day.toString(Qt::ISODate));
        return due.announced ? day
                             : day + QLatin1Char('\n') + tr("The holidays of that year are not announced.");
    }
    static CardFigure multiple(const BankCard& card, qint64 leverage) {
        return {tr("%1 of %2 times").arg(card.multiple).arg(leverage), !card.monthEnd.isValid() ? Tone::Quiet
                                                                       : card.topUp.value.isShort()
                                                                           ? Tone::Late
                                                                           : Tone::Good};
    }
    static CardFigure npl(const BankCard& card) {
        if (card.nplRatio.isEmpty())
            return {tr("NPL not reported"), Tone::Quiet};
        const QString target = card.nplTarget ? tr("target %1").arg(card.nplTarget->text()) : tr("no target");
        return {tr("NPL %1, %2").arg(card.nplRatio, target), card.nplReached ? Tone::Late : Tone::Plain};
    }
    static QString outstanding(const BankCard& card) {
        return card.monthEnd.isValid() ? tr("lent %1").arg(card.outstanding.text())
                                       : tr("lent: not reported");
    }
    static QString interest(QDate day, QDate today) {
        return tr("interest settles %1").arg(ClaimWords::day(day, today));
    }
    static CardFigure unclosed(const BankCard& card) {
        if (!card.unclosed)
            return {tr("reconciled"), Tone::Good};
        return {tr("%1 not reconciled").arg(ClaimWords::quarter(*card.unclosed)), Tone::Caution};
    }
    static QString season(const SeasonTask& task, QDate today) {
        const QString day = ClaimWords::day(task.day, today);
        const QString quarter = ClaimWords::quarter(task.quarter);
        const QString count = task.of == 0 ? QString() : tr(" (%1 of %2)").arg(task.done).arg(task.of);
        switch (task.kind) {
        case SeasonTaskKind::Interest:
            return tr("%1 interest settles").arg(day) + count;
        case SeasonTaskKind::Claims:
            return tr("by %1 claims of %2").arg(day, quarter) + count;
        case SeasonTaskKind::Reconciliation:
            return tr("by %1 reconciliation of %2").arg(day, quarter) + count;
        case SeasonTaskKind::Assessment:
            break;
        }
        return tr("by %1 assessment of %2").arg(day).arg(task.quarter.year);
    }
    static PlotWords plots() {
        PlotWords words;
        words.balance = tr("Balance of the fund and what moved it");
        words.lending = tr("Lent, and what the balance carries");
        words.claims = tr("Claims by quarter");
        words.lent = tr("lent");
        words.carried = tr("carried by the balance");
        words.beyond = tr("beyond it");
        words.paid = tr("paid");
        words.underWay = tr("under way");
        words.rejected = tr("rejected");
        words.noEntries = tr("Nothing is in the books yet.");
        words.noBanks = tr("No bank has a special account yet.");
        words.noClaims = tr("No claim in the last three years.");
        words.kind = FundWords::kind;
        const bool inTenThousands =
            tr("en", "code of the language in which plots write amounts, as zh_CN") == QLatin1String("zh_CN");
        words.amount = inTenThousands ? chinesePlotWords().amount : [](Amount amount) {
            return amount.text().chopped(3);
        }; // without the fen
        const QLocale locale(tr("en", "code of the language in which plots write amounts, as zh_CN"));
        const QString pattern = tr("MMM yyyy", "a month on a plot, by Qt's letters");
        words.month = [locale, pattern](QDate day) { return locale.toString(day, pattern); };
        return words;
    }
};

DutyLine lineOf(const Duty& duty, QDate today) {
    return {DutyWords::when(duty, today),
            DutyWords::tone(duty),
            DutyWords::what(duty),
            duty.holder,
            DutyWords::article(duty.article),
            DutyWords::act(duty),
            duty.due ? Words::legalDay(*duty.due) : QString(),
            DutyWords::place(duty)};
}

BankCardState cardOf(const BankCard& card, QDate today, qint64 leverage) {
    BankCardState state;
    state.bank = card.bank;
    state.account = card.account;
    state.monthEnd = card.monthEnd;
    state.name = card.called;
    state.balance = card.balance.text();
    state.outstanding = Words::outstanding(card);
    state.multiple = Words::multiple(card, leverage);
    state.npl = Words::npl(card);
    state.interest = Words::interest(card.nextInterest, today);
    state.unclosed = Words::unclosed(card);
    return state;
}

SeasonLine seasonLine(const SeasonTask& task, QDate today) {
    const QString text = Words::season(task, today);
    switch (task.standing) {
    case SeasonStanding::Done:
        return {QStringLiteral(u"✓"), text, Tone::Good};
    case SeasonStanding::Now:
        return {QStringLiteral(u"●"), text, Tone::Caution};
    case SeasonStanding::Late:
        return {QStringLiteral(u"●"), text, Tone::Late};
    case SeasonStanding::Coming:
        break;
    }
    return {QStringLiteral(u"○"), text, Tone::Quiet};
}

} // namespace

DeskState deskState(const DeskView& view, qint64 leverage) {
    DeskState state;
    state.heading = Words::heading(static_cast<int>(view.duties.size()), view.late());
    state.empty = view.duties.isEmpty() ? Words::nothing() : QString();
    for (const auto& duty : view.duties)
        state.duties << lineOf(duty, view.today);
    for (const auto& card : view.cards)
        state.cards << cardOf(card, view.today, leverage);
    for (const auto& task : view.season)
        state.season << seasonLine(task, view.today);
    const auto words = Words::plots();
    state.plots = {balancePlot(view, words), lendingPlot(view, words), claimsPlot(view, words)};
    return state;
}

} // namespace steward
