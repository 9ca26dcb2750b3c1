#include "services/Papers.h"
#include "services/Registry.h"
#include "support/ClaimSteps.h"
#include "support/PracticeOffice.h"

using namespace steward;
using namespace Qt::StringLiterals;

/** A draft worked on by hand: rows added, mended and removed, files of Art. 18 attached and taken out. */
class TestClaimDraft : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeOffice> practice_;
    ClaimId draft_;

    Office& office() { return practice_->office(); }
    Claims claims() { return Claims(office()); }
    ClaimView view() { return *claims().view(draft_); }
    int blocked() {
        const auto items = view().items;
        return static_cast<int>(std::ranges::count_if(items, &Item::blocked));
    }
    /** The draft's last row, which is good, as it would be typed for another loan. */
    ClaimRow typed(const QString& note) {
        auto row = view().items.last().row;
        row.row = 0;
        row.sequence.clear();
        row.note = note;
        return row;
    }
    NewClaim again(bool supplement) {
        const auto& claim = view().summary.claim;
        return {claim.bank, claim.quarter, claim.receivedOn, u"补报.xlsx"_s, supplement};
    }

private slots:
    void init() {
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        QVERIFY(sitDown(office(), Role::Clerk));
        draft_ = claimIn(office(), ClaimState::Draft);
        QVERIFY(draft_);
    }

    void aQuarterHasOneClaimAndSupplements() {
        const auto before = auditTrail(office()).size();
        const auto twice = claims().registerClaim(again(false));
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, u"claim.quarter_has_claim"_s);
        QCOMPARE(auditTrail(office()).size(), before);
        const auto first = claims().registerClaim(again(true));
        const auto second = claims().registerClaim(again(true));
        QVERIFY(first && second);
        QCOMPARE(claims().view(*first)->summary.claim.supplement, 1);
        QCOMPARE(claims().view(*second)->summary.claim.supplement, 2);
        QCOMPARE(actsSince(office(), before), (QStringList{u"claim.register"_s, u"claim.register"_s}));
    }

    void aTypedRowIsJudgedLikeAListed() {
        const auto before = auditTrail(office()).size();
        const auto items = view().items.size();
        const auto added = claims().addItem(draft_, typed(u"NS-unbekannt"_s));
        QVERIFY2(added, added ? "" : qPrintable(added.error().text()));
        const auto now = view().items;
        QCOMPARE(now.size(), items + 1);
        QCOMPARE(now.last().id, *added);
        QCOMPARE(now.last().findings.first().code, FindingCode::LoanUnknown);
        QVERIFY(!now.last().shares);
        QCOMPARE(actsSince(office(), before), QStringList{u"claim.edit_items"_s});
        QCOMPARE(factOf(auditTrail(office()).last(), u"added"_s), u"NS-unbekannt"_s);
        const auto kept = view().items.first().id;
        QVERIFY(claims().removeItems(draft_, {*added}));
        QCOMPARE(claims().removeItems(draft_, {kept, *added}).error().code, u"claim.rows_gone"_s);
        QCOMPARE(view().items.size(), items);
        QCOMPARE(view().items.size(), items);
        QCOMPARE(factOf(auditTrail(office()).last(), u"removed"_s), u"NS-unbekannt"_s);
        QCOMPARE(auditTrail(office()).size(), before + 2);
    }

    void theSameLoanTwiceIsFound() {
        const auto first = view().items.last();
        QVERIFY(!first.blocked());
        const auto added = claims().addItem(draft_, typed(first.row.note));
        QVERIFY(added);
        const auto again = view().items.last();
        QVERIFY(std::ranges::any_of(again.findings, [](const Finding& finding) {
            return finding.code == FindingCode::DuplicateRow;
        }));
    }

    /** The register is brought up to date, then what the list asks is right. */
    void aDraftIsJudgedAgainAfterTheRegister() {
        const auto items = view().items;
        const auto above = std::ranges::find_if(items, [](const Item& item) {
            return item.blocked() && item.findings.first().code == FindingCode::AmountAboveOverduePrincipal;
        });
        QVERIFY(above != items.end());
        const auto before = blocked();
        const auto loan = Registry(office()).loan(above->loan);
        LoanRow row;
        row.bank = view().bank.name;
        row.note = loan->note;
        row.household = Registry(office()).household(loan->household)->number;
        row.borrower = loan->borrower;
        row.borrowerIdNumber = loan->borrowerIdNumber;
        row.relation = loan->relation;
        row.lentOn = loan->lentOn;
        row.dueOn = loan->dueOn;
        row.amount = loan->amount + Amount::yuan(1'000);
        row.outstanding = *above->row.overduePrincipal;
        row.insured = loan->insured;
        row.loanClass = loan->loanClass;
        QVERIFY(Registry(office()).saveLoan(row));
        const auto judged = claims().judgeAgain(draft_);
        QVERIFY2(judged, judged ? "" : qPrintable(judged.error().text()));
        QCOMPARE(judged->rows, 14);
        QCOMPARE(judged->blocked, before - 1);
        QCOMPARE(blocked(), before - 1);
    }

    /** Of two rows of one note the second is blocked, whatever of the first is edited, until one goes. */
    void aLoanListedTwiceStaysBlocked() {
        const auto first = view().items.first();
        auto row = first.row;
        row.sequence = u"99"_s;
        const auto second = claims().addItem(draft_, row);
        QVERIFY(second);
        const auto twice = [&] {
            const auto items = view().items;
            const auto found = std::ranges::find(items, *second, &Item::id);
            return std::ranges::any_of(found->findings, [](const Finding& finding) {
                return finding.code == FindingCode::DuplicateRow;
            });
        };
        QVERIFY(twice());
        row = first.row;
        row.remark = u"改过"_s;
        QVERIFY(claims().editItem(first.id, row));
        QVERIFY(twice());
        row.note = u"NS-other"_s;
        QVERIFY(claims().editItem(first.id, row));
        QVERIFY(!twice());
        QVERIFY(claims().editItem(first.id, first.row));
        QVERIFY(twice());
        QVERIFY(claims().removeItems(draft_, {*second}));
    }

    void whatIsAttachedCanBeTakenOut() {
        const QByteArray scan("%PDF-1.4 Antrag");
        const auto before = auditTrail(office()).size();
        const auto attached = claims().attach(draft_, 1, u"申请.pdf"_s, scan);
        QVERIFY(attached);
        QCOMPARE(*claims().openAttachment(*attached), scan); // which is recorded
        const auto all = view().attachments;
        const auto found = std::ranges::find(all, *attached, &Attachment::id);
        QVERIFY(found != all.end());
        QCOMPARE(found->slot, 1);
        QCOMPARE(found->size, scan.size());
        QCOMPARE(found->addedBy, u"甲（经办）"_s);
        QVERIFY(claims().detach(*attached));
        QCOMPARE(view().attachments.size(), all.size() - 1);
        QVERIFY(!claims().openAttachment(*attached));
        QCOMPARE(auditTrail(office()).size(), before + 3);
        QCOMPARE(factOf(auditTrail(office()).last(), u"detached"_s), u"申请.pdf"_s);
    }

    /** What was accepted is no draft any more: neither its rows nor the files of Art. 18 change. */
    void anAcceptedClaimStaysAsItIs() {
        const auto claim = claimIn(office(), ClaimState::TownshipReview);
        const auto accepted = claims().view(claim);
        const auto before = auditTrail(office()).size();
        const auto no = u"claim.not_from_here"_s;
        QCOMPARE(claims().addItem(claim, typed(u"NS1"_s)).error().code, no);
        QCOMPARE(claims().removeItems(claim, {accepted->items.first().id}).error().code, no);
        QCOMPARE(claims().editItem(accepted->items.first().id, typed(u"NS1"_s)).error().code, no);
        QCOMPARE(claims().judgeAgain(claim).error().code, no);
        QCOMPARE(claims().attach(claim, 1, u"x.pdf"_s, "x").error().code, no);
        QCOMPARE(claims().detach(accepted->attachments.first().id).error().code, no);
        QCOMPARE(claims().view(claim)->items.size(), accepted->items.size());
        QCOMPARE(claims().view(claim)->attachments.size(), accepted->attachments.size());
        QCOMPARE(auditTrail(office()).size(), before);
    }

    /** The list adds up in the file what the page of a claim adds up itself. */
    void theListSaysWhatTheClaimsSay() {
        QVERIFY(sitDown(office(), Role::Clerk));
        QVERIFY(claims().withdraw(claimIn(office(), ClaimState::TownshipReview), u"银行撤回"_s));
        const auto all = claims().list();
        QVERIFY(all && all->size() >= 4);
        for (const auto& listed : *all) {
            const auto shown = claims().view(listed.claim.id)->summary;
            QCOMPARE(listed.bankName, shown.bankName);
            QCOMPARE(listed.items, shown.items);
            QCOMPARE(listed.live.items, shown.live.items);
            QCOMPARE(listed.live.principal, shown.live.principal);
            QCOMPARE(listed.live.insurer, shown.live.insurer);
            QCOMPARE(listed.live.fund, shown.live.fund);
            QCOMPARE(listed.live.bank, shown.live.bank);
            QCOMPARE(listed.daysLeft, shown.daysLeft);
            QCOMPARE(listed.holder, shown.holder);
        }
        ClaimFilter filter;
        filter.openOnly = true;
        const auto open = claims().list(filter);
        QVERIFY(open && open->size() < all->size());
        for (const auto& listed : *open)
            QVERIFY(listed.claim.state != ClaimState::Withdrawn && listed.claim.state != ClaimState::Closed);
        filter.bank = open->first().claim.bank;
        const auto ofBank = claims().list(filter);
        QVERIFY(ofBank && !ofBank->isEmpty() && ofBank->size() < open->size());
        QCOMPARE(ofBank->first().live.fund, open->first().live.fund);
    }

    void nobodyButTheClerkWorksOnIt() {
        QVERIFY(sitDown(office(), Role::Reviewer));
        const auto before = auditTrail(office()).size();
        const auto no = u"claim.not_your_role"_s;
        QCOMPARE(claims().registerClaim(again(true)).error().code, no);
        QCOMPARE(claims().addItem(draft_, typed(u"NS1"_s)).error().code, no);
        QCOMPARE(claims().removeItems(draft_, {view().items.first().id}).error().code, no);
        QCOMPARE(claims().judgeAgain(draft_).error().code, no);
        QCOMPARE(claims().attach(draft_, 1, u"x.pdf"_s, "x").error().code, no);
        QCOMPARE(auditTrail(office()).size(), before);
        QCOMPARE(view().items.size(), 14);
    }

    /** The personal ground (illness, death) is for those who work on the claim. */
    void groundsAreForWhoWorksOnTheClaim_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("seen");
        QTest::newRow("clerk") << Role::Clerk << true;
        QTest::newRow("director") << Role::Director << true;
        QTest::newRow("inspector") << Role::Inspector << false;
        QTest::newRow("administrator") << Role::Administrator << false;
    }
    void groundsAreForWhoWorksOnTheClaim() {
        QFETCH(Role, role);
        QFETCH(bool, seen);
        QVERIFY(sitDown(office(), role));
        const auto items = view().items;
        const auto personal =
            std::ranges::count_if(items, [](const Item& item) { return item.row.ground == 1; });
        QCOMPARE(personal > 0, seen);
    }

    /** The screen reads beside a worker that imports: the same file, the same person. */
    void aSiblingSeesTheSameOffice() {
        const auto other = office().sibling();
        QVERIFY(other);
        QCOMPARE((*other)->user(), office().user());
        QCOMPARE((*other)->details().officeName, office().details().officeName);
        QVERIFY(claims().removeItems(draft_, {view().items.first().id}));
        QCOMPARE(Claims(**other).view(draft_)->items.size(), 13);
    }
};

QTEST_MAIN(TestClaimDraft)
#include "TestClaimDraft.moc"
