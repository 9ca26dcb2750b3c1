#include "core/printing/PdfProbe.h"
#include "services/Papers.h"
#include "support/ClaimSteps.h"
#include "support/PracticeOffice.h"

using namespace steward;
using namespace Qt::StringLiterals;

/** Papers before and after they are issued: looked at as drafts, copied, told apart. */
class TestPapers : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeOffice> practice_;

    Office& office() { return practice_->office(); }
    Papers papers() { return Papers(office()); }
    QList<IssuedPaper> ofKind(PaperKind kind) {
        auto all = *papers().all();
        all.removeIf([kind](const IssuedPaper& paper) { return paper.kind != kind; });
        return all;
    }

private slots:
    void init() {
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        QVERIFY(sitDown(office(), Role::Clerk));
    }

    void aDraftIsMarkedAndTakesNoNumber_data() {
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<ClaimState>("state");
        QTest::addColumn<QString>("title");
        QTest::newRow("list") << PaperKind::ClaimList << ClaimState::TownshipReview << u"补偿名单"_s;
        QTest::newRow("receipt") << PaperKind::Receipt << ClaimState::Draft << u"受理"_s;
        QTest::newRow("return list") << PaperKind::ReturnList << ClaimState::Draft << u"退回"_s;
        QTest::newRow("review") << PaperKind::ReviewForm << ClaimState::TownshipReview << u"初审"_s;
        QTest::newRow("approval") << PaperKind::ApprovalForm << ClaimState::Decided << u"审定"_s;
        QTest::newRow("letter") << PaperKind::ConfirmationLetter << ClaimState::Decided << u"补偿确认书"_s;
        QTest::newRow("voucher") << PaperKind::TransferVoucher << ClaimState::Decided << u"划款凭证"_s;
    }
    void aDraftIsMarkedAndTakesNoNumber() {
        QFETCH(PaperKind, kind);
        QFETCH(ClaimState, state);
        QFETCH(QString, title);
        const auto claim = claimIn(office(), state);
        QVERIFY(claim);
        const auto reviews = Claims(office()).view(claim)->reviews;
        const auto township = kind == PaperKind::ReviewForm ? reviews.first().townshipCode : QString();
        const auto next = *papers().nextNumber(kind);
        const auto before = auditTrail(office()).size();
        const auto pdf = papers().draft(kind, claim, township);
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().text()));
        QCOMPARE(*papers().nextNumber(kind), next);
        QCOMPARE(actsSince(office(), before),
                 holdsPersonalData(kind) ? QStringList{u"paper.draft"_s} : QStringList());
        QVERIFY(!papers().verifyPdf(*pdf)->genuine);
        if (!PdfProbe::available())
            QSKIP("poppler-utils is not installed: the text of PDFs can't be looked at");
        const auto text = PdfProbe(*pdf).text();
        QVERIFY2(text.contains(title), qPrintable(text));
        QVERIFY2(text.contains(u'草') && text.contains(u'稿'), qPrintable(text)); // across the page
    }

    void papersOfOtherMattersAreNotOfAClaim() {
        for (const auto kind : {PaperKind::Reconciliation, PaperKind::TopUpLetter, PaperKind::RecoveryNotice,
                                PaperKind::ClawbackNotice, PaperKind::MeetingBook,
                                PaperKind::ReturnConfirmation, PaperKind::Reminder}) {
            const auto refused = papers().draft(kind, claimIn(office(), ClaimState::Decided));
            QVERIFY2(!refused, qPrintable(paperKindName(kind)));
            QCOMPARE(refused.error().code, u"paper.not_of_claim"_s);
        }
    }

    /** Whole identity numbers and grounds are looked at by those who need them, and every look is told. */
    void openingPersonalDataIsRecorded() {
        const auto letter = ofKind(PaperKind::ConfirmationLetter).first();
        const auto voucher = ofKind(PaperKind::TransferVoucher).first();
        const auto before = auditTrail(office()).size();
        QCOMPARE(*papers().open(letter.id), *papers().bytes(letter.id));
        QCOMPARE(actsSince(office(), before), QStringList{u"paper.open"_s});
        QCOMPARE(factOf(auditTrail(office()).last(), u"number"_s), letter.number);
        QVERIFY(papers().open(voucher.id)); // holds none
        QCOMPARE(auditTrail(office()).size(), before + 1);
        QVERIFY(practice_->signInAs(Role::Inspector));
        QVERIFY(papers().open(letter.id));
        QVERIFY(practice_->signInAs(Role::Administrator));
        QCOMPARE(papers().open(letter.id).error().code, u"access.role_missing"_s);
        QCOMPARE(papers().copy(letter.id, u"x"_s).error().code, u"access.role_missing"_s);
        QCOMPARE(papers().draft(PaperKind::ConfirmationLetter, letter.claim).error().code,
                 u"access.role_missing"_s);
        QVERIFY(papers().open(voucher.id));
        QCOMPARE(actsSince(office(), before).count(u"paper.open"_s), 2);
    }

    void aCopyIsCountedAndAudited() {
        const auto letter = ofKind(PaperKind::ConfirmationLetter).first();
        QCOMPARE(letter.copies, 0);
        const auto before = auditTrail(office()).size();
        const auto copy = papers().copy(letter.id, u"送财政局"_s);
        QVERIFY(copy);
        QCOMPARE(*copy, *papers().bytes(letter.id));
        QVERIFY(!PdfProbe(*copy).text().contains(u'稿'));
        QCOMPARE(papers().find(letter.id)->copies, 1);
        QCOMPARE(actsSince(office(), before), QStringList{u"paper.copy"_s});
        const auto line = auditTrail(office()).last();
        QCOMPARE(line.subject, letter.id.value);
        QCOMPARE(factOf(line, u"number"_s), letter.number);
        QCOMPARE(factOf(line, u"purpose"_s), u"送财政局"_s);
        QCOMPARE(papers().copy(PaperId(9999), u"x"_s).error().code, u"paper.unknown"_s);
        QCOMPARE(auditTrail(office()).size(), before + 1);
    }

    void papersThatLeaveTogetherAreOneAct() {
        const auto forms = ofKind(PaperKind::ReviewForm);
        QVERIFY(forms.size() > 1);
        const auto before = auditTrail(office()).size();
        QVERIFY(papers().copies({}, u"送乡镇"_s)->isEmpty());
        QCOMPARE(auditTrail(office()).size(), before);
        const auto pdfs = papers().copies(forms, u"送乡镇"_s);
        QVERIFY(pdfs);
        QCOMPARE(pdfs->size(), forms.size());
        QCOMPARE(pdfs->first(), *papers().bytes(forms.first().id));
        QCOMPARE(actsSince(office(), before), QStringList{u"paper.copies"_s});
        const auto after = ofKind(PaperKind::ReviewForm);
        for (qsizetype i = 0; i < forms.size(); ++i) {
            QCOMPARE(after[i].copies, forms[i].copies + 1);
            QVERIFY(factOf(auditTrail(office()).last(), u"numbers"_s).contains(forms[i].number));
        }
    }

    /** The inspector's own copy of the file can be read and printed; it counts nothing. */
    void whoOnlyReadsCountsNothing() {
        const auto letter = ofKind(PaperKind::ConfirmationLetter).first();
        const auto other = Office::open(office().path(), office().sharedClock(), OpenMode::ReadOnly);
        QVERIFY(other);
        QVERIFY(sitDown(**other, Role::Inspector));
        const auto before = auditTrail(office()).size();
        QCOMPARE(*Papers(**other).copy(letter.id, u"审计"_s), *papers().bytes(letter.id));
        QVERIFY(Papers(**other).copies({letter}, u"审计"_s));
        QCOMPARE(papers().find(letter.id)->copies, 0);
        QCOMPARE(auditTrail(office()).size(), before);
    }

    void aFileNameBearsNumberAndTitle() {
        IssuedPaper paper;
        paper.number = u"巫扶贷补〔2018〕1号"_s;
        paper.title = u"补偿确认书 巫山农商行2018年第1季度"_s;
        QCOMPARE(fileNameOf(paper), u"巫扶贷补〔2018〕1号 补偿确认书 巫山农商行2018年第1季度.pdf"_s);
        paper.title = u"a/b:c"_s;
        const auto name = fileNameOf(paper);
        QVERIFY2(!name.contains(u'/') && !name.contains(u':'), qPrintable(name));
        paper.voided = true;
        QCOMPARE(fileNameOf(paper), u"巫扶贷补〔2018〕1号 a_b_c（已作废）.pdf"_s);
    }
};

QTEST_MAIN(TestPapers)
#include "TestPapers.moc"
