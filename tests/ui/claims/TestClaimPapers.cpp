#include "ClaimsFixture.h"

#include "documents/PaperPrinting.h"
#include "services/Meetings.h"
#include "services/Papers.h"
#include "support/AuditTrail.h"
#include "support/FileText.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPrinter>

using namespace steward;
using namespace Qt::StringLiterals;

/** The papers of a claim and of a meeting: printed, saved and verified by their buttons. */
class TestClaimPapers : public ClaimsFixture {
    Q_OBJECT

    Office& office() { return practice_->office(); }
    QString path(const QString& name) { return practice_->file(name); }
    Papers papers() { return Papers(office()); }
    /** Whatever is printed becomes this file. */
    void setPrinter(const QString& file) {
        host_->takesPrinter = [file](QPrinter& printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(file);
            return true;
        };
    }
    static int pagesOf(const QByteArray& pdf) {
        QBuffer buffer;
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document(nullptr);
        document.load(&buffer);
        return document.pageCount();
    }
    /** The letter of the demonstration's closed claim, shown on the tab of papers. */
    IssuedPaper letterInHand() {
        const auto claim = view(claimIn(ClaimState::Closed)).summary.claim;
        page_->openClaim(claim.id);
        page_->page()->showPaper(claim.letter);
        if (auto* open = button("paperOpen"); open->isVisible())
            open->click();
        return *papers().find(claim.letter);
    }
    QLabel* verdict() { return child<QLabel>("verifyVerdict"); }
    bool verdictIs(const QString& tone, const QString& words) {
        return verdict()->isVisible() && verdict()->property("tone").toString() == tone &&
               verdict()->text().contains(words);
    }
    void typeCode(const QString& code) {
        auto* field = child<QLineEdit>("verifyCode");
        field->setText(code);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /** The meetings that were held, the chosen one the latest. */
    MeetingSummary meetingInHand() {
        page_->openHeldMeeting(Meetings(office()).held()->first().held.id);
        return Meetings(office()).held()->first();
    }

private slots:
    /** It holds whole identity numbers: shown when asked for, and recorded once. */
    void aLetterIsOpenedOnTheRecord() {
        const auto claim = view(claimIn(ClaimState::Closed)).summary.claim;
        page_->openClaim(claim.id);
        const auto before = auditTrail(office()).size();
        page_->page()->showPaper(claim.letter);
        QVERIFY(button("paperOpen")->isVisible() && !button("paperSave")->isEnabled());
        QCOMPARE(actsSince(office(), before), QStringList());
        button("paperOpen")->click();
        QVERIFY(!button("paperOpen")->isVisible() && button("paperSave")->isEnabled());
        QCOMPARE(actsSince(office(), before), QStringList{u"paper.open"_s});
        page_->page()->showPaper(claim.voucher); // holds none
        QVERIFY(button("paperSave")->isEnabled());
        page_->page()->showPaper(claim.letter);
        QVERIFY(button("paperSave")->isEnabled());
        QCOMPARE(actsSince(office(), before), QStringList{u"paper.open"_s});
    }
    void aPaperIsPrinted() {
        const auto letter = letterInHand();
        const auto before = auditTrail(office()).size();
        button("paperPrint")->click(); // no printer is chosen
        QCOMPARE(papers().find(letter.id)->copies, letter.copies);
        setPrinter(path(u"printed.pdf"_s));
        button("paperPrint")->click();
        QCOMPARE(host_->refused, QStringList());
        QVERIFY(host_->said.last().contains(letter.number));
        const auto issued = papers().bytes(letter.id);
        QCOMPARE(pagesOf(bytesOf(path(u"printed.pdf"_s))), pagesOf(*issued));
        QCOMPARE(papers().find(letter.id)->copies, letter.copies + 1);
        QCOMPARE(actsSince(office(), before), QStringList{u"paper.copy"_s});
    }

    void aPaperIsSaved() {
        const auto letter = letterInHand();
        button("paperSave")->click(); // no file is named
        QCOMPARE(papers().find(letter.id)->copies, letter.copies);
        host_->target = path(u"letter.pdf"_s);
        button("paperSave")->click();
        QCOMPARE(bytesOf(host_->target), *papers().bytes(letter.id));
        QCOMPARE(papers().find(letter.id)->copies, letter.copies + 1);
        host_->target = path(u"nowhere/letter.pdf"_s);
        button("paperSave")->click();
        QCOMPARE(host_->refused, QStringList{u"paper.not_saved"_s});
    }

    void aDraftIsNoCopy() {
        const auto claim = claimIn(ClaimState::Draft);
        page_->openClaim(claim);
        page_->page()->showTab(ClaimPage::PapersTab);
        child<QAction>("draft_claim_list")->trigger();
        QVERIFY(child<QLabel>("paperShown")->text().contains(u"Draft"_s));
        const auto before = auditTrail(office()).size();
        host_->target = path(u"draft.pdf"_s);
        button("paperSave")->click();
        QVERIFY(bytesOf(host_->target).startsWith("%PDF"));
        QVERIFY(!papers().verifyPdf(bytesOf(host_->target))->genuine);
        QCOMPARE(auditTrail(office()).size(), before);
    }

    /** However it is typed; the paper that it belongs to is shown. */
    void aCodeIsVerified() {
        const auto letter = letterInHand();
        child<QTableView>("papersTable")->selectRow(0);
        QVERIFY(!child<QLabel>("paperShown")->text().endsWith(letter.number));
        typeCode(letter.verificationCode.toLower().remove(u'-'));
        QVERIFY(verdictIs(u"good"_s, letter.number));
        QVERIFY(child<QLabel>("paperShown")->text().endsWith(letter.number));
        auto wrong = letter.verificationCode;
        wrong[0] = wrong.at(0) == u'A' ? u'B' : u'A';
        child<QLineEdit>("verifyCode")->setText(wrong);
        button("verifyCodeButton")->click();
        QVERIFY(verdictIs(u"late"_s, QString()));
        QVERIFY(!verdict()->text().contains(letter.number));
    }

    void aPdfIsVerified() {
        const auto letter = letterInHand();
        auto bytes = *papers().bytes(letter.id);
        QVERIFY(writeBytes(path(u"letter.pdf"_s), bytes));
        host_->files = {path(u"letter.pdf"_s)};
        button("verifyPdfButton")->click();
        QVERIFY(verdictIs(u"good"_s, letter.number));
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) + 1);
        QVERIFY(writeBytes(path(u"letter.pdf"_s), bytes));
        button("verifyPdfButton")->click();
        QVERIFY(verdictIs(u"late"_s, QString()));
        QCOMPARE(host_->refused, QStringList());
        host_->files = {path(u"absent.pdf"_s)};
        button("verifyPdfButton")->click();
        QCOMPARE(host_->refused, QStringList{u"file.unreadable"_s});
    }

    /** It is ours, but nobody may pay on it: the verdict is no good news. */
    void aVoidedPaperIsToldApart() {
        const auto letter = letterInHand();
        QVERIFY(papers().voidNow(letter.id, u"收款账号有误"_s));
        page_->reload();
        typeCode(letter.verificationCode);
        QVERIFY(verdictIs(u"late"_s, u"收款账号有误"_s));
    }

    /** All approval forms go to the printer in one job and are counted in one act. */
    void aMeetingsFormsArePrinted() {
        const auto meeting = meetingInHand();
        QVERIFY(!meeting.forms.isEmpty());
        const auto before = auditTrail(office()).size();
        button("heldPrint")->click(); // no printer is chosen
        QCOMPARE(auditTrail(office()).size(), before);
        setPrinter(path(u"forms.pdf"_s));
        button("heldPrint")->click();
        QCOMPARE(host_->refused, QStringList());
        int pages = 0;
        for (const auto& form : meeting.forms) {
            pages += pagesOf(*papers().bytes(form.id));
            QCOMPARE(papers().find(form.id)->copies, form.copies + 1);
        }
        QCOMPARE(pagesOf(bytesOf(path(u"forms.pdf"_s))), pages);
        QCOMPARE(actsSince(office(), before), QStringList{u"paper.copies"_s});
    }

    void aCancelledJobIsNotCounted() {
        const auto meeting = meetingInHand();
        setPrinter(path(u"forms.pdf"_s));
        host_->goesOn = false;
        button("heldPrint")->click();
        QCOMPARE(host_->refused, QStringList{u"work.cancelled"_s});
        QCOMPARE(papers().find(meeting.forms.first().id)->copies, meeting.forms.first().copies);
    }

    void aPrintIsStoppedBetweenItsPages() {
        const auto letter = letterInHand();
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path(u"stopped.pdf"_s));
        int asked = 0;
        const auto stopped =
            printPdfs({*papers().bytes(letter.id)}, printer, [&asked](qint64, qint64) -> Result<void> {
                if (++asked > 1)
                    return refuse({u"work.cancelled"_s, "", "", {}, 0});
                return {};
            });
        QCOMPARE(stopped.error().code, u"paper.print_cancelled"_s);
        QCOMPARE(asked, 2);
    }

    void minutesComeLater() {
        const auto before = meetingInHand().held.minutes.size();
        button("heldAddMinutes")->click(); // no file is chosen
        QCOMPARE(Meetings(office()).held()->first().held.minutes.size(), before);
        host_->files = {path(u"absent.pdf"_s)};
        button("heldAddMinutes")->click();
        QCOMPARE(host_->refused, QStringList{u"meeting.minutes_unreadable"_s});
        host_->refused.clear();
        QVERIFY(writeBytes(path(u"会议纪要.pdf"_s), "%PDF-1.4 minutes"));
        host_->files = {path(u"会议纪要.pdf"_s)};
        button("heldAddMinutes")->click();
        QCOMPARE(host_->refused, QStringList());
        QCOMPARE(Meetings(office()).held()->first().held.minutes.size(), before + 1);
        host_->target = path(u"saved.pdf"_s);
        const auto lines = auditTrail(office()).size();
        button("heldSaveMinutes")->click();
        QCOMPARE(actsSince(office(), lines), QStringList{u"meeting.open_minutes"_s});
        QCOMPARE(bytesOf(host_->target), QByteArray("%PDF-1.4 minutes"));
        signIn(Role::Inspector);
        meetingInHand();
        QVERIFY(!button("heldAddMinutes")->isEnabled());
        QVERIFY(button("heldPrint")->isEnabled());
    }
};

QTEST_MAIN(TestClaimPapers)
#include "TestClaimPapers.moc"
