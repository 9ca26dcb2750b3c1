#include "base/MaskedId.h"
#include "services/Claims.h"
#include "services/Fund.h"
#include "services/Meetings.h"
#include "services/Papers.h"
#include "services/Recoveries.h"
#include "services/Registry.h"
#include "services/Search.h"
#include "storage/PersonalData.h"
#include "support/PracticeOffice.h"

using namespace steward;
using namespace Qt::StringLiterals;

/** Everything that has a name or a number is found by it, and no identity number leaves masked ground. */
class TestSearch : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeOffice> practice_;
    Office& office() { return practice_->office(); }
    FoundThings find(const QString& text, int limit = 6) {
        const auto found = Search(office()).find(text, limit);
        return found ? *found : FoundThings();
    }
    Household anyHousehold() { return Registry(office()).households({})->rows.at(3); }
    Loan anyLoan() { return Registry(office()).loans({})->rows.at(5); }

private slots:
    void initTestCase() {
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        QVERIFY(practice_->signInAs(Role::Clerk));
    }
    void householdsByNameNumberAndTail() {
        const auto wanted = anyHousehold();
        for (const auto& text : {wanted.head, wanted.number, wanted.headIdNumber.right(4)}) {
            const auto found = find(text, 100).households;
            const auto it = std::find_if(found.begin(), found.end(),
                                         [&](const Household& one) { return one.id == wanted.id; });
            QVERIFY2(it != found.end(), qPrintable(text));
            QCOMPARE(it->headIdNumber, maskedId(wanted.headIdNumber));
            QVERIFY(it->headIdNumber != wanted.headIdNumber);
        }
    }
    void loansByNote() {
        const auto wanted = anyLoan();
        const auto found = find(wanted.note);
        QCOMPARE(found.loans.size(), 1);
        QCOMPARE(found.loans.first().id, wanted.id);
        QVERIFY(found.loans.first().borrowerIdNumber != wanted.borrowerIdNumber);
        QVERIFY(found.bankNames.contains(wanted.bank));
    }
    void compensatedLoansLeadToTheirRecoveries() {
        const auto loans = *Recoveries(office()).loans();
        QVERIFY(!loans.isEmpty());
        const auto& wanted = loans.first().item;
        for (const auto& text : {wanted.note, wanted.borrower})
            QVERIFY2(find(text, 100).compensated.value(wanted.loan) == wanted.item, qPrintable(text));
        const auto all = Registry(office()).loans({})->rows;
        const auto other = std::ranges::find_if(all, [&](const Loan& loan) {
            return std::ranges::none_of(loans, [&](const auto& one) { return one.item.loan == loan.id; });
        });
        QVERIFY(other != all.end());
        QVERIFY(!find(other->note).compensated.contains(other->id));
    }
    void peopleAndBanksByInitials() {
        const auto wanted = anyHousehold();
        const auto letters = pinyinInitials(wanted.head);
        QVERIFY(letters.size() >= 2);
        const auto found = find(letters, 200).households;
        QVERIFY(std::any_of(found.begin(), found.end(),
                            [&](const Household& one) { return one.id == wanted.id; }));
        const auto bank = Registry(office()).banks()->first().bank;
        const auto banks = find(pinyinInitials(bank.shortName)).banks;
        QVERIFY(std::any_of(banks.begin(), banks.end(), [&](const Bank& one) { return one.id == bank.id; }));
    }
    void claimsByBankAndQuarter() {
        const auto claim = Claims(office()).list({})->first();
        for (const auto& text : {claim.bankName, claim.claim.quarter.code(), claim.claim.quarter.chinese(),
                                 claim.bankName + claim.claim.quarter.chinese()}) {
            const auto found = find(text, 50).claims;
            QVERIFY2(std::any_of(found.begin(), found.end(),
                                 [&](const FoundClaim& one) { return one.claim.id == claim.claim.id; }),
                     qPrintable(text));
        }
    }
    void meetingsByNumberAndName() {
        const auto held = Meetings(office()).held();
        QVERIFY(held && !held->isEmpty());
        const auto byNumber = find(held->first().held.meeting.number, 50);
        QCOMPARE(byNumber.meetings.size(), 1);
        QCOMPARE(byNumber.meetings.first().id, held->first().held.id);
        QVERIFY(!byNumber.nextMeeting);
        for (const auto& text : {u"会议"_s, u"领导小组"_s, u"ldxz"_s}) {
            QVERIFY2(find(text, 50).nextMeeting, qPrintable(text));
            QCOMPARE(find(text, 50).meetings.size(), held->size());
        }
    }

    void papersByNumberAndCode() {
        const auto paper = Papers(office()).all()->first();
        for (const auto& text : {paper.number, paper.verificationCode.toLower()}) {
            const auto found = find(text).papers;
            QVERIFY2(!found.isEmpty(), qPrintable(text));
            QCOMPARE(found.first().id, paper.id);
        }
    }
    void entriesByNumberAndSummary() {
        const auto entry = Fund(office()).entries({2017, 1, 1}, {2018, 3, 20})->last();
        QCOMPARE(find(entry.number()).entries.first().id, entry.id);
        const auto bySummary = find(entry.content.summary, 100).entries;
        QVERIFY(std::any_of(bySummary.begin(), bySummary.end(),
                            [&](const Entry& one) { return one.id == entry.id; }));
    }
    void noMoreThanAskedFor() {
        const auto found = find(u"2018"_s, 2);
        QVERIFY(found.count() > 0);
        QVERIFY(found.households.size() <= 2 && found.loans.size() <= 2 && found.claims.size() <= 2 &&
                found.papers.size() <= 2 && found.entries.size() <= 2 && found.banks.size() <= 2);
    }
    void whatWouldFindEverythingFindsNothing() {
        for (const auto& text : {u""_s, u"  "_s, u"1"_s, u"z"_s})
            QCOMPARE(find(text).count(), 0);
        // A wild card is a character like any other.
        QCOMPARE(find(u"%%"_s).count(), 0);
        QCOMPARE(find(u"没有这样的名字"_s).count(), 0);
    }
};

QTEST_MAIN(TestSearch)
#include "TestSearch.moc"
