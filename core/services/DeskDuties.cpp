#include "registry/Township.h"
#include "services/DeskParts.h"
#include "services/Dossier.h"
#include "services/Fund.h"
#include "services/Recoveries.h"
#include "services/TopUps.h"
#include "storage/EntryRepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

QString roleText(Role role) {
    return QCoreApplication::translate("Role", roleCode(role).toUtf8().constData());
}

/** What the claim waits for; none when it waits for nothing more, or for townships one by one. */
struct NextAct {
    DutyKind kind;
    ClaimAct act; ///< whose line of the workflow table holds the article
};
std::optional<NextAct> nextAct(const Claim& claim) {
    switch (claim.state) {
    case ClaimState::Draft:
        return NextAct{DutyKind::AcceptClaim, ClaimAct::Accept};
    case ClaimState::Returned:
        return NextAct{DutyKind::MendedList, ClaimAct::Resubmit};
    case ClaimState::Accepted:
        return NextAct{DutyKind::ForwardClaim, ClaimAct::Forward};
    case ClaimState::TownshipReview:
        return NextAct{DutyKind::SubmitClaim, ClaimAct::Submit};
    case ClaimState::AwaitingDecision:
        return NextAct{DutyKind::Decide, ClaimAct::Decide};
    case ClaimState::Decided:
        return claim.issuePreparedBy.isNull() ? NextAct{DutyKind::PrepareIssue, ClaimAct::PrepareIssue}
                                              : NextAct{DutyKind::CheckIssue, ClaimAct::Issue};
    case ClaimState::Issued:
        return NextAct{DutyKind::ConfirmTransfer, ClaimAct::ConfirmTransfer};
    case ClaimState::Transferred:
        return NextAct{DutyKind::CloseClaim, ClaimAct::Close};
    case ClaimState::None:
    case ClaimState::Rejected:
    case ClaimState::Closed:
    case ClaimState::Withdrawn:
        break;
    }
    return std::nullopt;
}

/** Gathers the duties of one kind after the other. */
class Duties {
public:
    Duties(Office& office, const DeskFacts& facts) : office_(office), facts_(facts) {}

    Result<void> readWaiting();
    Result<void> addClaims();
    void addEntries();
    void addAccounts();
    Result<void> addTopUps();
    Result<void> addCharges();
    Result<void> addRecoveries();
    Result<void> addReceipts();
    Result<void> addInterest();
    QList<Duty> sorted() const;

private:
    bool isToBeVoided(const Claim& claim) const;
    Duty ofClaim(const Claim& claim) const;
    Duty ofAccount(DutyKind kind, const SpecialAccount& account, const Quarter& quarter) const;
    void addReview(const Claim& claim, const DeskRepository::OpenReview& review);
    void add(Duty duty);

    Office& office_;
    const DeskFacts& facts_;
    QList<PendingEntry> waiting_; ///< entries prepared and not posted
    const QList<Township> townships_ = shippedTownships();
    QList<Duty> duties_;
};

Result<void> Duties::readWaiting() {
    STEWARD_LET(waiting, EntryRepository(office_.database()).pending());
    waiting_ = waiting;
    return {};
}

bool Duties::isToBeVoided(const Claim& claim) const {
    return !claim.compensation.isNull() && std::ranges::any_of(waiting_, [&claim](const PendingEntry& entry) {
        return entry.draft.reverses == claim.compensation;
    });
}

void Duties::add(Duty duty) {
    if (duty.due) {
        duty.daysLeft = office_.calendar().workdaysBetween(office_.today(), duty.due->day);
        duty.late = duty.due->day < office_.today();
    }
    duties_.append(std::move(duty));
}

Duty Duties::ofClaim(const Claim& claim) const {
    Duty duty;
    duty.claim = claim.id;
    duty.bankId = claim.bank;
    duty.bank = facts_.called(claim.bank);
    duty.quarter = claim.quarter;
    duty.supplement = claim.supplement;
    for (const auto& sum : facts_.sums) {
        const bool goesOn = sum.state == ItemState::Listed || sum.state == ItemState::Live ||
                            sum.state == ItemState::Approved;
        if (sum.claim != claim.id || !goesOn)
            continue;
        duty.items += sum.items;
        duty.amount += sum.fund;
    }
    return duty;
}

void Duties::addReview(const Claim& claim, const DeskRepository::OpenReview& review) {
    auto duty = ofClaim(claim);
    duty.kind = review.recorded ? DutyKind::HeadApproval : DutyKind::TownshipReview;
    duty.due = review.due;
    duty.items = review.items;
    duty.amount = {};
    duty.article = transitionFor(claim.state, ClaimAct::ApproveReview)->article;
    duty.townshipCode = review.townshipCode;
    duty.township = review.townshipCode;
    for (const auto& township : townships_)
        if (township.code == review.townshipCode)
            duty.township = township.name;
    duty.holder = duty.township;
    add(std::move(duty));
}

Result<void> Duties::addClaims() {
    STEWARD_LET(reviews, DeskRepository(office_.database()).openReviews());
    for (const auto& claim : facts_.claims) {
        auto next = nextAct(claim);
        if (!next)
            continue;
        if (isToBeVoided(claim))
            next = {DutyKind::ConfirmVoid, ClaimAct::Void};
        bool withTownships = false;
        for (const auto& review : reviews) {
            if (review.claim != claim.id)
                continue;
            addReview(claim, review);
            withTownships = true;
        }
        if (withTownships)
            continue;
        Dossier dossier;
        dossier.claim = claim;
        dossier.bank = facts_.bank(claim.bank);
        const auto waiting = waitingFor(office_, dossier);
        auto duty = ofClaim(claim);
        duty.kind = next->kind;
        duty.due = waiting.due;
        duty.holder = waiting.holder;
        duty.article = transitionFor(claim.state, next->act)->article;
        add(std::move(duty));
    }
    return {};
}

void Duties::addEntries() {
    for (const auto& entry : waiting_) {
        const bool voiding = std::ranges::any_of(facts_.claims, [&entry](const Claim& claim) {
            return !claim.compensation.isNull() && claim.compensation == entry.draft.reverses;
        });
        if (voiding)
            continue; // the director confirms it on the claim's page
        Duty duty;
        duty.kind = DutyKind::CheckEntry;
        duty.entry = entry.id;
        duty.text = entry.draft.summary;
        duty.quarter = Quarter::of(entry.draft.date);
        for (const auto& posting : entry.draft.postings) {
            for (const auto& account : facts_.accounts)
                if (account.id == posting.specialAccount && duty.account.isNull()) {
                    duty.account = account.id;
                    duty.bankId = account.bank;
                    duty.bank = facts_.called(account.bank);
                    duty.amount = posting.amount;
                }
        }
        duty.holder = roleText(Role::Reviewer);
        duty.article = 8;
        add(std::move(duty));
    }
}

Duty Duties::ofAccount(DutyKind kind, const SpecialAccount& account, const Quarter& quarter) const {
    Duty duty;
    duty.kind = kind;
    duty.account = account.id;
    duty.bankId = account.bank;
    duty.bank = facts_.called(account.bank);
    duty.quarter = quarter;
    duty.holder = roleText(Role::Clerk);
    return duty;
}

void Duties::addAccounts() {
    const auto today = office_.today();
    for (const auto& account : facts_.accounts) {
        for (const auto& period : uncredited(facts_, account, today)) {
            auto duty = ofAccount(DutyKind::CreditInterest, account, Quarter::of(period.to));
            duty.due = DueDay{period.creditedOn(), true};
            duty.article = 10;
            add(std::move(duty));
        }
        if (const auto quarter = unclosed(facts_, account, today)) {
            auto duty = ofAccount(DutyKind::Reconcile, account, *quarter);
            duty.due = DueDay{reconcileBy(facts_.policy, *quarter), true};
            duty.article = 8;
            add(std::move(duty));
        }
    }
}

Result<void> Duties::addTopUps() {
    STEWARD_LET(tasks, TopUps(office_).tasks());
    for (const auto& task : tasks) {
        if (task.endedOn)
            continue;
        Duty duty;
        duty.kind = DutyKind::TopUp;
        duty.bankId = task.bank;
        duty.bank = facts_.called(task.bank);
        duty.amount = task.shortage.needed;
        duty.due = DueDay{task.shortage.due, true};
        const bool grown = task.shortage.cause == ShortageCause::Growth;
        duty.article = (grown ? facts_.policy.growthTopUp : facts_.policy.compensationTopUp).article;
        duty.holder = QCoreApplication::translate("Desk", "Finance bureau");
        add(std::move(duty));
    }
    return {};
}

Result<void> Duties::addCharges() {
    STEWARD_LET(charges, Fund(office_).openCharges());
    for (const auto& charge : charges) {
        const auto account =
            std::find_if(facts_.accounts.begin(), facts_.accounts.end(),
                         [&charge](const SpecialAccount& one) { return one.id == charge.account; });
        auto duty = ofAccount(DutyKind::ChargeRefund, *account, Quarter::of(charge.day));
        duty.text = charge.number;
        duty.amount = charge.left;
        duty.holder = duty.bank;
        duty.article = 22;
        add(std::move(duty));
    }
    return {};
}

/** One line a bank for what its recoveries owe, one for each clawback. */
Result<void> Duties::addRecoveries() {
    RecoveryFilter filter;
    filter.show = RecoveryFilter::Show::Due;
    STEWARD_LET(loans, Recoveries(office_).loans(filter));
    QList<Duty> banks;
    for (const auto& loan : loans) {
        Duty duty;
        duty.kind = loan.facts.clawback ? DutyKind::TakeBack : DutyKind::ReturnRecoveries;
        duty.bankId = loan.item.bank;
        duty.bank = duty.holder = facts_.called(loan.item.bank);
        duty.item = loan.item.item;
        duty.items = 1;
        duty.amount = loan.standing.due;
        if (loan.facts.clawback) {
            duty.text = loan.item.note;
            duty.article = 27;
            add(std::move(duty));
            continue;
        }
        duty.due = DueDay{*loan.standing.oldestDue, true};
        duty.article = facts_.policy.returnDays.article;
        const auto same = std::ranges::find(banks, duty.bankId, &Duty::bankId);
        if (same == banks.end()) {
            banks.append(std::move(duty));
            continue;
        }
        same->amount += duty.amount;
        ++same->items;
        if (duty.due->day < same->due->day) {
            same->due = duty.due;
            same->item = duty.item;
        }
    }
    for (auto& duty : banks)
        add(std::move(duty));
    return {};
}

/** One line a bank for what it returned and nobody has shared out. */
Result<void> Duties::addReceipts() {
    STEWARD_LET(receipts, Recoveries(office_).receipts());
    QList<Duty> banks;
    for (const auto& receipt : receipts) {
        if (!receipt.left().isPositive())
            continue;
        auto same = std::ranges::find(banks, receipt.bank, &Duty::bankId);
        if (same == banks.end()) {
            Duty duty;
            duty.kind = DutyKind::ShareReceipts;
            duty.bankId = receipt.bank;
            duty.bank = facts_.called(receipt.bank);
            duty.holder = roleText(Role::Clerk);
            duty.article = facts_.policy.returnDays.article;
            same = banks.insert(banks.end(), duty);
        }
        same->amount += receipt.left();
        ++same->items;
    }
    for (auto& duty : banks)
        add(std::move(duty));
    return {};
}

/** Of the last year's settlements those that were credited otherwise than computed. */
Result<void> Duties::addInterest() {
    for (const auto& account : facts_.accounts) {
        STEWARD_LET(differing, differingInterest(office_, facts_, account));
        for (const auto& check : differing) {
            auto duty = ofAccount(DutyKind::InterestDiffers, account, Quarter::of(check.period.to));
            duty.due = DueDay{check.creditedOn, true};
            duty.amount = check.difference();
            duty.holder = duty.bank;
            duty.article = 10;
            add(std::move(duty));
        }
    }
    return {};
}

/** Late ones have the earliest days, so the day alone puts them first. */
QList<Duty> Duties::sorted() const {
    auto sorted = duties_;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Duty& a, const Duty& b) {
        if (a.due.has_value() != b.due.has_value())
            return a.due.has_value();
        return a.due && a.due->day < b.due->day;
    });
    return sorted;
}

} // namespace

Result<QList<Duty>> deskDuties(Office& office, const DeskFacts& facts) {
    Duties duties(office, facts);
    STEWARD_TRY(duties.readWaiting());
    STEWARD_TRY(duties.addClaims());
    duties.addEntries();
    duties.addAccounts();
    STEWARD_TRY(duties.addTopUps());
    STEWARD_TRY(duties.addCharges());
    STEWARD_TRY(duties.addRecoveries());
    STEWARD_TRY(duties.addReceipts());
    STEWARD_TRY(duties.addInterest());
    return duties.sorted();
}

} // namespace steward
