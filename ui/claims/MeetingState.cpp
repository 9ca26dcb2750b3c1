#include "claims/MeetingState.h"

#include "claims/ClaimPageState.h"

#include <algorithm>

namespace steward {

namespace {

class MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(MeetingState)
public:
    static QString summary(const MeetingTotals& totals) {
        return tr("Applied %1, fund part %2 · approved %3, %4 · rejected %5, %6 · deferred %7, %8 · open %9")
            .arg(totals.applied.items)
            .arg(totals.applied.fund.text())
            .arg(totals.approved.items)
            .arg(totals.approved.fund.text())
            .arg(totals.rejected.items)
            .arg(totals.rejected.fund.text())
            .arg(totals.deferred.items)
            .arg(totals.deferred.fund.text())
            .arg(totals.open.items);
    }
    static QStringList counts(const MeetingTotals& totals) {
        QStringList parts;
        const auto add = [&parts](const QString& words, const OutcomeSum& sum) {
            if (sum.items > 0)
                parts << words.arg(sum.items);
        };
        add(tr("%1 approved"), totals.approved);
        add(tr("%1 rejected"), totals.rejected);
        add(tr("%1 deferred"), totals.deferred);
        add(tr("%1 open"), totals.open);
        return parts;
    }
    static QString question(const Meeting& meeting, const MeetingTotals& totals) {
        return tr("Record meeting %1 of %2? %n claim(s), fund part approved %3: %4. It can't be taken back.",
                  nullptr, totals.claims)
            .arg(meeting.number, meeting.day.toString(Qt::ISODate), totals.approved.fund.text(),
                 counts(totals).join(QStringLiteral(", ")));
    }
};

void add(OutcomeSum& sum, const OutcomeSum& more) {
    sum.items += more.items;
    sum.principal += more.principal;
    sum.fund += more.fund;
}

OutcomeSum& sumFor(MeetingTotals& totals, const MeetingLoan& loan) {
    if (!loan.told)
        return totals.open;
    switch (loan.told->outcome) {
    case Outcome::Approved:
        return totals.approved;
    case Outcome::Rejected:
        return totals.rejected;
    case Outcome::Deferred:
        return totals.deferred;
    }
    return totals.open;
}

QString whyNot(const QList<AgendaClaim>& agenda) {
    for (const AgendaClaim& claim : agenda)
        if (claim.refusal)
            return ClaimWords::refusal(*claim.refusal);
    return {};
}

std::optional<ReviewFinding> opinionOn(const ClaimView& view, const Item& item) {
    for (const Review& review : view.reviews) {
        const auto found = std::ranges::find(review.findings, item.id, &ReviewFinding::item);
        if (found != review.findings.end())
            return *found;
    }
    return std::nullopt;
}

bool atMeeting(const Item& item) {
    return item.state != ItemState::Listed && item.state != ItemState::SentBack;
}

Outcome recordedOutcome(ItemState state) {
    if (state == ItemState::Rejected)
        return Outcome::Rejected;
    return state == ItemState::Deferred ? Outcome::Deferred : Outcome::Approved;
}

/** As it was recorded; before there is a meeting, the loans that will be before it. */
MeetingDraft recordedDraft(const ClaimView& view, QDate today) {
    MeetingDraft draft;
    draft.meeting = view.summary.claim.meeting.value_or(Meeting{{}, today, {}, {}, {}, {}});
    MeetingClaim claim;
    claim.agenda.claim = view.summary.claim;
    for (const Item& item : view.items) {
        if (!atMeeting(item))
            continue;
        MeetingLoan loan;
        loan.agenda = {item, view.townshipNames.value(item.townshipCode, item.row.township),
                       opinionOn(view, item)};
        loan.number = static_cast<int>(claim.loans.size()) + 1;
        if (item.state != ItemState::Live) {
            loan.told = {item.id, recordedOutcome(item.state), item.outcomeReason, item.negligence};
            loan.agenda.item.outcomeReason.clear(); // else an earlier meeting's
        }
        claim.loans << loan;
    }
    draft.claims << claim;
    return draft;
}

} // namespace

MeetingDraft meetingDraft(const QList<AgendaClaim>& agenda, const MeetingSheet& sheet, QDate today) {
    QHash<ItemId, ItemOutcome> told;
    for (const ItemOutcome& outcome : sheet.outcomes)
        told.insert(outcome.item, outcome);
    MeetingDraft draft;
    draft.meeting = sheet.meeting;
    draft.minutes = sheet.minutes;
    if (!draft.meeting.day.isValid())
        draft.meeting.day = today;
    draft.reason = whyNot(agenda);
    int number = 0;
    for (const AgendaClaim& waiting : agenda) {
        MeetingClaim claim;
        claim.agenda = waiting;
        claim.leftOut = sheet.leftOut.contains(waiting.claim.id);
        for (const AgendaItem& item : waiting.items) {
            MeetingLoan loan{item, claim.leftOut ? 0 : ++number, {}};
            if (const auto known = told.constFind(item.item.id); known != told.cend())
                loan.told = *known;
            claim.loans << loan;
        }
        draft.claims << claim;
    }
    return draft;
}

MeetingDraft decisionDraft(const ClaimView& view, const QList<AgendaClaim>& agenda, const MeetingSheet& sheet,
                           QDate today) {
    const auto waiting = std::ranges::find_if(
        agenda, [id = view.summary.claim.id](const AgendaClaim& one) { return one.claim.id == id; });
    MeetingSheet alone = sheet;
    alone.leftOut.clear();
    MeetingDraft draft =
        waiting != agenda.end() ? meetingDraft({*waiting}, alone, today) : recordedDraft(view, today);
    draft.single = true;
    const ActOffer* offer = offerOf(view.acts, ClaimAct::Decide);
    draft.reason = offer && offer->refusal ? ClaimWords::refusal(*offer->refusal) : QString();
    return draft;
}

MeetingSheet withDraft(MeetingSheet sheet, const MeetingDraft& draft) {
    const MeetingSheet said = sheetOf(draft);
    sheet.meeting = said.meeting;
    for (const MeetingClaim& claim : draft.claims)
        for (const MeetingLoan& loan : claim.loans)
            sheet.outcomes.removeIf(
                [&loan](const ItemOutcome& one) { return one.item == loan.agenda.item.id; });
    sheet.outcomes += said.outcomes;
    return sheet;
}

void tell(MeetingLoan& loan, Outcome outcome) {
    ItemOutcome told = loan.told.value_or(ItemOutcome{loan.agenda.item.id, outcome, {}, false});
    setOutcome(told, outcome);
    const auto& opinion = loan.agenda.opinion;
    if (outcome == Outcome::Rejected && told.reason.isEmpty() && opinion && !opinion->agrees)
        told.reason = opinion->reason;
    loan.told = told;
}

MeetingSheet sheetOf(const MeetingDraft& draft) {
    MeetingSheet sheet;
    sheet.meeting = draft.meeting;
    sheet.minutes = draft.minutes;
    for (const MeetingClaim& claim : draft.claims) {
        if (claim.leftOut)
            sheet.leftOut << claim.agenda.claim.id;
        for (const MeetingLoan& loan : claim.loans)
            if (loan.told)
                sheet.outcomes << *loan.told;
    }
    return sheet;
}

MeetingTotals totalsOf(const MeetingClaim& claim) {
    MeetingTotals totals;
    totals.claims = 1;
    for (const MeetingLoan& loan : claim.loans) {
        totals.applied.add(loan.agenda.item);
        sumFor(totals, loan).add(loan.agenda.item);
    }
    return totals;
}

MeetingTotals totalsOf(const MeetingDraft& draft) {
    MeetingTotals totals;
    for (const MeetingClaim& claim : draft.claims) {
        if (claim.leftOut)
            continue;
        const MeetingTotals one = totalsOf(claim);
        ++totals.claims;
        add(totals.applied, one.applied);
        add(totals.approved, one.approved);
        add(totals.rejected, one.rejected);
        add(totals.deferred, one.deferred);
        add(totals.open, one.open);
    }
    return totals;
}

QString meetingSummary(const MeetingTotals& totals) {
    return MeetingWords::summary(totals);
}

QString outcomeCounts(const MeetingTotals& totals) {
    return MeetingWords::counts(totals).join(QStringLiteral(" · "));
}

bool agreeWithTownship(MeetingLoan& loan) {
    if (!loan.told && loan.agenda.opinion && loan.agenda.opinion->agrees)
        loan.told = ItemOutcome{loan.agenda.item.id, Outcome::Approved, {}, false};
    return loan.told.has_value();
}

QString recordQuestion(const MeetingDraft& draft) {
    return MeetingWords::question(draft.meeting, totalsOf(draft));
}

} // namespace steward
