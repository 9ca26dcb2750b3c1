#include "claims/Workflow.h"

#include <QTest>

#include <functional>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

using enum ClaimState;
using enum ClaimAct;

constexpr int States = static_cast<int>(Withdrawn) + 1;
constexpr int Acts = static_cast<int>(Void) + 1;

/** The table of the measures once more, written down apart from the program's own. */
struct Line {
    ClaimState from;
    ClaimAct act;
    Role by;
    ClaimState to;
    ClockStarted clock;
    int article;
};
const QList<Line>& lines() {
    using enum Role;
    constexpr auto No = ClockStarted::None;
    static const QList<Line> lines{
        {None, Register, Clerk, Draft, No, 18},
        {Draft, EditItems, Clerk, Draft, No, 18},
        {Draft, Accept, Clerk, Accepted, No, 18},
        {Draft, ReturnToBank, Clerk, Returned, No, 18},
        {Returned, Resubmit, Clerk, Draft, No, 18},
        {Accepted, Forward, Clerk, TownshipReview, ClockStarted::Review, 19},
        {TownshipReview, RecordReview, Clerk, TownshipReview, No, 19},
        {TownshipReview, ApproveReview, Clerk, TownshipReview, No, 19},
        {TownshipReview, SendBackReview, Clerk, TownshipReview, No, 19},
        {TownshipReview, Submit, Reviewer, AwaitingDecision, No, 19},
        {AwaitingDecision, Decide, Director, Decided, ClockStarted::Issue, 19},
        {Decided, PrepareIssue, Clerk, Decided, No, 20},
        {Decided, Issue, Reviewer, Issued, No, 20},
        {Issued, ConfirmTransfer, Clerk, Transferred, No, 20},
        {Transferred, Close, Reviewer, Closed, No, 20},
        {Draft, Withdraw, Clerk, Withdrawn, No, 18},
        {Returned, Withdraw, Clerk, Withdrawn, No, 18},
        {Accepted, Withdraw, Clerk, Withdrawn, No, 18},
        {TownshipReview, Withdraw, Clerk, Withdrawn, No, 18},
        {AwaitingDecision, Withdraw, Clerk, Withdrawn, No, 18},
        {Issued, PrepareVoid, Clerk, Issued, No, 20},
        {Issued, Void, Director, Decided, No, 20},
    };
    return lines;
}

const Line* lineFor(ClaimState from, ClaimAct act) {
    for (const auto& line : lines())
        if (line.from == from && line.act == act)
            return &line;
    return nullptr;
}

/** Facts under which no guard objects to `act` from `from` by somebody with `role`. */
ClaimFacts ready(ClaimState from, ClaimAct act, Role role) {
    ClaimFacts facts;
    facts.state = from;
    facts.actor = UserId(2);
    facts.roles = role;
    facts.today = QDate(2018, 4, 20);
    facts.receivedOn = QDate(2018, 3, 31);
    facts.quarter = Quarter{2018, 1};
    facts.agreementInForce = true;
    facts.cleanItems = 1;
    facts.reasonGiven = true;
    facts.reviewRecorded = act != RecordReview;
    facts.meetingDay = QDate(2018, 4, 18);
    facts.submittedOn = QDate(2018, 4, 18);
    facts.approvedItems = 1;
    facts.compensation = Amount::yuan(35'000);
    facts.accountBalance = Amount::yuan(35'000);
    facts.issuePreparedBy = UserId(1);
    if (act == Void)
        facts.voidPreparedBy = UserId(1);
    facts.issuedOn = QDate(2018, 4, 19);
    facts.debitDay = QDate(2018, 4, 19);
    return facts;
}

QString codeOf(ClaimAct act, const ClaimFacts& facts) {
    const auto error = refusalFor(act, facts);
    return error ? error->code : QString();
}

/** What one guard objects to; the cases of one act stand in the order in which they are asked. */
struct Guard {
    ClaimState from;
    ClaimAct act;
    const char* code;
    std::function<void(ClaimFacts&)> fault;
    int article;
};

QList<Guard> guards() {
    return {
        {None, Register, "claim.bank_without_agreement", [](auto& f) { f.agreementInForce = false; }, 28},
        {None, Register, "claim.quarter_has_claim", [](auto& f) { f.quarterHasLiveClaim = true; }, 18},
        {None, Register, "claim.received_in_future", [](auto& f) { f.receivedOn = f.today.addDays(1); }, 18},
        {Draft, Accept, "claim.received_after_quarter", [](auto& f) { f.receivedOn = QDate(2018, 4, 1); },
         18},
        {Draft, Accept, "claim.attachments_missing",
         [](auto& f) { f.missingAttachments = QStringList{u"催收通知书"_s}; }, 18},
        {Draft, Accept, "claim.judged_otherwise", [](auto& f) { f.judgedOtherwise = QStringList{u"J001"_s}; },
         17},
        {Draft, Accept, "claim.no_clean_item", [](auto& f) { f.cleanItems = 0; }, 17},
        {Draft, ReturnToBank, "claim.reason_missing", [](auto& f) { f.reasonGiven = false; }, 0},
        {Accepted, Withdraw, "claim.reason_missing", [](auto& f) { f.reasonGiven = false; }, 0},
        {TownshipReview, RecordReview, "claim.review_approved_already",
         [](auto& f) { f.reviewApproved = true; }, 19},
        {TownshipReview, RecordReview, "claim.review_incomplete", [](auto& f) { f.reviewGap = u"证明"_s; },
         19},
        {TownshipReview, ApproveReview, "claim.review_approved_already",
         [](auto& f) { f.reviewApproved = true; }, 19},
        {TownshipReview, ApproveReview, "claim.review_not_recorded",
         [](auto& f) { f.reviewRecorded = false; }, 19},
        {TownshipReview, ApproveReview, "claim.review_incomplete", [](auto& f) { f.reviewGap = u"证明"_s; },
         19},
        {TownshipReview, SendBackReview, "claim.review_not_recorded",
         [](auto& f) { f.reviewRecorded = false; }, 19},
        {TownshipReview, SendBackReview, "claim.reason_missing", [](auto& f) { f.reasonGiven = false; }, 0},
        {TownshipReview, Submit, "claim.reviews_missing",
         [](auto& f) { f.reviewsNotApproved = QStringList{u"大昌镇"_s}; }, 19},
        {AwaitingDecision, Decide, "claim.meeting_incomplete", [](auto& f) { f.meetingGap = u"number"_s; },
         19},
        {AwaitingDecision, Decide, "claim.meeting_number_taken",
         [](auto& f) { f.numberUsedOn = f.meetingDay.addDays(-7); }, 19},
        {AwaitingDecision, Decide, "claim.meeting_in_future",
         [](auto& f) { f.meetingDay = f.today.addDays(1); }, 19},
        {AwaitingDecision, Decide, "claim.meeting_before_submission",
         [](auto& f) { f.submittedOn = f.meetingDay.addDays(1); }, 19},
        {AwaitingDecision, Decide, "claim.meeting_not_later", [](auto& f) { f.deferredOn = f.meetingDay; },
         19},
        {AwaitingDecision, Decide, "claim.outcome_missing", [](auto& f) { f.itemsWithoutOutcome = 1; }, 19},
        {AwaitingDecision, Decide, "claim.outcome_without_reason",
         [](auto& f) { f.outcomesWithoutReason = 1; }, 19},
        {AwaitingDecision, Decide, "claim.approved_without_fund",
         [](auto& f) { f.approvedWithoutFund = u"J003"_s; }, 11},
        {Decided, PrepareIssue, "claim.nothing_to_pay", [](auto& f) { f.approvedItems = 0; }, 20},
        {Decided, PrepareIssue, "claim.account_too_low",
         [](auto& f) { f.accountBalance = f.compensation - Amount::fen(1); }, 22},
        {Decided, PrepareIssue, "claim.period_closed", [](auto& f) { f.periodClosed = true; }, 8},
        {Decided, Issue, "claim.issue_not_prepared", [](auto& f) { f.issuePreparedBy = UserId(); }, 20},
        {Decided, Issue, "claim.same_person", [](auto& f) { f.issuePreparedBy = f.actor; }, 20},
        {Decided, Issue, "claim.nothing_to_pay", [](auto& f) { f.compensation = Amount(); }, 20},
        {Decided, Issue, "claim.account_too_low", [](auto& f) { f.accountBalance = Amount(); }, 22},
        {Decided, Issue, "claim.period_closed", [](auto& f) { f.periodClosed = true; }, 8},
        {Issued, ConfirmTransfer, "claim.void_asked_for", [](auto& f) { f.voidPreparedBy = UserId(1); }, 20},
        {Issued, ConfirmTransfer, "claim.debit_day_missing", [](auto& f) { f.debitDay = QDate(); }, 20},
        {Issued, ConfirmTransfer, "claim.debit_day_wrong",
         [](auto& f) { f.debitDay = f.issuedOn.addDays(-1); }, 20},
        {Issued, PrepareVoid, "claim.reason_missing", [](auto& f) { f.reasonGiven = false; }, 0},
        {Issued, PrepareVoid, "claim.void_prepared_already", [](auto& f) { f.voidPreparedBy = UserId(1); },
         20},
        {Issued, Void, "claim.reason_missing", [](auto& f) { f.reasonGiven = false; }, 0},
        {Issued, Void, "claim.void_not_prepared", [](auto& f) { f.voidPreparedBy = UserId(); }, 20},
        {Issued, Void, "claim.same_person", [](auto& f) { f.voidPreparedBy = f.actor; }, 20},
    };
}

/** Two faults of one field shut each other out: the later guard then can't be asked together. */
bool sameField(const Guard& one, const Guard& other) {
    const QStringList pairs{u"claim.issue_not_prepared claim.same_person"_s,
                            u"claim.void_not_prepared claim.same_person"_s,
                            u"claim.debit_day_missing claim.debit_day_wrong"_s,
                            u"claim.meeting_in_future claim.meeting_before_submission"_s};
    return pairs.contains(QLatin1String(one.code) + u' ' + QLatin1String(other.code));
}

} // namespace

class TestWorkflow : public QObject {
    Q_OBJECT
private slots:
    void everyStateAndEveryAct() {
        for (int s = 0; s < States; ++s)
            for (int a = 0; a < Acts; ++a) {
                const auto from = static_cast<ClaimState>(s);
                const auto act = static_cast<ClaimAct>(a);
                const auto where = (stateName(from) + u" × "_s + actName(act)).toUtf8();
                const auto* expected = lineFor(from, act);
                const auto* line = transitionFor(from, act);
                QVERIFY2((line != nullptr) == (expected != nullptr), where.constData());
                if (!expected) {
                    QVERIFY2(codeOf(act, ready(from, act, Role::Clerk)) == u"claim.not_from_here"_s,
                             where.constData());
                    continue;
                }
                QVERIFY2(line->by == expected->by && line->to == expected->to, where.constData());
                QVERIFY2(line->clock == expected->clock && line->article == expected->article,
                         where.constData());
                for (const auto role :
                     {Role::Clerk, Role::Reviewer, Role::Director, Role::Inspector, Role::Administrator}) {
                    const auto code = codeOf(act, ready(from, act, role));
                    QVERIFY2(code == (role == expected->by ? QString() : u"claim.not_your_role"_s),
                             where.constData());
                }
            }
    }

    void aDecisionMayRejectOrDeferEverything() {
        QList<ClaimState> targets;
        for (const auto& line : workflowTable())
            if (line.act == Decide)
                targets << line.to;
        QCOMPARE(targets, (QList<ClaimState>{Decided, Rejected, AwaitingDecision}));
        QCOMPARE(workflowTable().size(), static_cast<size_t>(lines().size() + 3));
    }

    void everyGuardRefusesAlone() {
        for (const auto& guard : guards()) {
            auto facts = ready(guard.from, guard.act, lineFor(guard.from, guard.act)->by);
            guard.fault(facts);
            const auto error = refusalFor(guard.act, facts);
            QVERIFY2(error && error->code == QLatin1String(guard.code), guard.code);
            QVERIFY2(error->article == guard.article, guard.code);
            QVERIFY2(!error->sentence().isEmpty() && !error->sentence().contains(u'{'), guard.code);
        }
    }

    void guardsComeInTheirFixedOrder() {
        const auto all = guards();
        for (qsizetype i = 0; i < all.size(); ++i)
            for (qsizetype j = i + 1; j < all.size(); ++j) {
                const auto& first = all[i];
                const auto& second = all[j];
                if (first.act != second.act || first.from != second.from || sameField(first, second))
                    continue;
                auto facts = ready(first.from, first.act, lineFor(first.from, first.act)->by);
                second.fault(facts);
                first.fault(facts);
                QVERIFY2(codeOf(first.act, facts) == QLatin1String(first.code), second.code);
            }
    }

    void stateComesBeforeRoleAndRoleBeforeGuards() {
        auto facts = ready(Draft, Accept, Role::Inspector);
        facts.cleanItems = 0;
        QCOMPARE(codeOf(Accept, facts), u"claim.not_your_role"_s);
        facts.state = Closed;
        QCOMPARE(codeOf(Accept, facts), u"claim.not_from_here"_s);
    }

    void theLastDayOfTheQuarterIsInTime() {
        auto facts = ready(Draft, Accept, Role::Clerk);
        QCOMPARE(codeOf(Accept, facts), QString());
        facts.debitDay = facts.today;
        facts.state = Issued;
        QCOMPARE(codeOf(ConfirmTransfer, facts), QString());
        facts.debitDay = facts.today.addDays(1);
        QCOMPARE(codeOf(ConfirmTransfer, facts), u"claim.debit_day_wrong"_s);
    }

    void oneWithBothRolesStillCannotCheckHimself() {
        auto facts = ready(Decided, Issue, Role::Reviewer);
        facts.roles |= Role::Clerk;
        facts.issuePreparedBy = facts.actor;
        QCOMPARE(codeOf(Issue, facts), u"claim.same_person"_s);
    }

    void namesAreReadBack() {
        for (int s = 0; s < States; ++s) {
            const auto state = static_cast<ClaimState>(s);
            QVERIFY(stateFrom(stateName(state)) == state);
            QVERIFY(!stateText(state).isEmpty());
        }
        for (int a = 0; a < Acts; ++a) {
            const auto act = static_cast<ClaimAct>(a);
            QVERIFY(actFrom(actName(act)) == act);
            QVERIFY(!actText(act).isEmpty());
        }
        QVERIFY(!stateFrom(u"nowhere"_s));
        QVERIFY(!actFrom(u"nothing"_s));
    }
};

QTEST_GUILESS_MAIN(TestWorkflow)
#include "TestWorkflow.moc"
