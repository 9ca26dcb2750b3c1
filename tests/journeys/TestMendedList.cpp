#include "JourneyFixture.h"

#include "claims/ClaimPage.h"
#include "claims/ReviewModel.h"
#include "exchange/ReviewSheet.h"
#include "services/Papers.h"
#include "services/Settings.h"
#include "support/Comments.h"
#include "support/FileText.h"
#include "support/FilledTable.h"

#include <QDir>

using namespace steward;
using namespace steward::journey;
using namespace Qt::StringLiterals;

/** A bank's list with bad rows: they go back, come mended and are taken alone; then the townships answer in
 * the workbooks that were sent to them, one of them twice. */
class TestMendedList : public JourneyFixture {
    Q_OBJECT
private slots:
    void initTestCase() {
        const auto fault = office_.prepare();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        // The sixth row lacks its collection notice; here the second has a wrong note as well.
        QVERIFY(writeBytes(office_.claimList(),
                           mendedTable(bytesOf(office_.claimList()), {{"E5", u"NS2017000099"_s}})));
        openWindow(office_.file(), office_.clock());
    }

    void badRowsGoBack() {
        signIn(u"jia"_s);
        QVERIFY(hands_->drop(u"workView"_s, {office_.claimList()}));
        QTRY_VERIFY(hands_->offers(u"newClaimRegister"_s));
        QVERIFY(hands_->press(u"newClaimRegister"_s));
        QVERIFY(hands_->find(u"listReportDialog"_s));
        QCOMPARE(rows(u"itemsTable"_s), 6);
        hands_->willName(annotated());
        QVERIFY(hands_->press(u"listReportAnnotate"_s));
        QTRY_VERIFY(QFile::exists(annotated()));
        QTRY_COMPARE(commentsOf(bytesOf(annotated())).keys(), (QStringList{u"E5"_s, u"K9"_s}));
        QVERIFY(hands_->press(u"listReportReturnList"_s));
        QVERIFY(hands_->gone(u"listReportDialog"_s));
        QTRY_COMPARE(rows(u"papersTable"_s), 1);
    }

    /** The note is mended; a row that was good says something else now, and the sixth is still bad. */
    void onlyTheMendedRowComesIn() {
        auto borrowers = journey::borrowers();
        borrowers.first().principal = 19000;
        const auto mended = office_.path(u"巫山农商行2018年第1季度补偿名单 改.xlsx"_s);
        QVERIFY(JourneyOffice::writeList(mended, borrowers));
        QVERIFY(hands_->drop(u"workView"_s, {mended}));
        QVERIFY(hands_->find(u"listReportDialog"_s));
        QVERIFY(hands_->press(u"listReportClose"_s));
        QVERIFY(hands_->gone(u"listReportDialog"_s));
        const auto items = itemsOf(claim());
        QCOMPARE(items.size(), 6);
        QCOMPARE(blockedOf(items), QStringList{journey::borrowers().last().note()});
        QCOMPARE(items.first().row.overduePrincipal, std::optional(Amount::yuan(20000)));
    }

    void theGoodOnesAreAccepted() {
        attachEnclosures();
        QVERIFY(hands_->press(u"act_accept"_s));
        QTRY_VERIFY(hands_->offers(u"act_forward"_s));
        QVERIFY(hands_->press(u"act_forward"_s));
        QTRY_COMPARE(stateOf(claim()), ClaimState::TownshipReview);
        QCOMPARE(itemsOf(claim()).last().state, ItemState::SentBack);
    }

    /** The list is dropped once more, the last row mended: a supplement takes that one alone. */
    void theLastRowComesAsSupplement() {
        auto borrowers = journey::borrowers();
        borrowers.last().notice = true;
        const auto mended = office_.path(u"巫山农商行2018年第1季度补偿名单 再改.xlsx"_s);
        QVERIFY(JourneyOffice::writeList(mended, borrowers));
        window_->work()->showPage(u"desk"_s);
        QVERIFY(hands_->drop(u"workView"_s, {mended}));
        QTRY_VERIFY(hands_->offers(u"newClaimRegister"_s));
        QVERIFY(hands_->press(u"newClaimRegister"_s));
        QVERIFY(hands_->find(u"listReportDialog"_s));
        QVERIFY(hands_->press(u"listReportClose"_s));
        QVERIFY(hands_->gone(u"listReportDialog"_s));
        QCOMPARE(rows(u"itemsTable"_s), 1);
        attachEnclosures();
        QVERIFY(hands_->press(u"act_accept"_s));
        QTRY_VERIFY(hands_->offers(u"act_forward"_s));
        QVERIFY(hands_->press(u"act_forward"_s));
        QTRY_COMPARE(stateOf(supplement()), ClaimState::TownshipReview);
    }

    void packetsGoOut() {
        openClaim(claim());
        showTab(ClaimPage::Townships);
        QTRY_COMPARE(rows(u"townshipsTable"_s), 2);
        QVERIFY(QDir().mkpath(packets()));
        hands_->willName(packets());
        QVERIFY(hands_->choose(u"townshipPacketButton"_s, u"packetOfAll"_s));
        QTRY_VERIFY(!returnedBy(u"骡坪镇"_s).isEmpty() && !returnedBy(u"大昌镇"_s).isEmpty());
        QCOMPARE(QDir(packets() + u"/骡坪镇"_s).entryList(QDir::Files).size(), 3);
    }

    void theTownshipsWorkbooksComeBack() {
        office_.clock()->setDay(QDate(2018, 3, 28));
        QVERIFY(answer(u"骡坪镇"_s, u"未盖章的证明"_s));
        QVERIFY(answer(u"大昌镇"_s, u"村委会证明"_s));
        QVERIFY(hands_->drop(u"townshipsTable"_s, {returnedBy(u"骡坪镇"_s), returnedBy(u"大昌镇"_s)}));
        for (int township = 0; township < 2; ++township) {
            QVERIFY(hands_->find(u"reviewSource"_s));
            QVERIFY(hands_->press(u"reviewRecord"_s));
            QTRY_COMPARE(recorded(claim()), township + 1);
        }
        QVERIFY(hands_->gone(u"reviewDialog"_s));
    }

    void oneReviewIsDoneAgain() {
        QVERIFY(hands_->chooseRow(u"townshipsTable"_s, 0, u"骡坪镇"_s));
        QVERIFY(hands_->press(u"reviewSendBackButton"_s));
        QVERIFY(hands_->type(u"reasonText"_s, u"证明没有盖章"_s));
        QVERIFY(hands_->press(u"reasonConfirm"_s));
        QTRY_COMPARE(recorded(claim()), 1);
        QVERIFY(answer(u"骡坪镇"_s, u"盖章的村委会证明"_s));
        QVERIFY(hands_->chooseRow(u"townshipsTable"_s, 0, u"骡坪镇"_s));
        hands_->willName(returnedBy(u"骡坪镇"_s));
        QVERIFY(hands_->press(u"reviewReturnedButton"_s));
        QVERIFY(hands_->find(u"reviewSource"_s));
        QVERIFY(hands_->press(u"reviewRecord"_s));
        QVERIFY(hands_->gone(u"reviewDialog"_s));
        QCOMPARE(recorded(claim()), 2);
    }

    void theHeadsApprove() {
        for (const auto& township : {u"骡坪镇"_s, u"大昌镇"_s})
            approve(township);
        openClaim(supplement());
        showTab(ClaimPage::Townships);
        QVERIFY(hands_->key(u"townshipsTable"_s, Qt::Key_Return)); // typed, no workbook came
        QVERIFY(hands_->type(u"reviewHandler"_s, u"周文"_s));
        QVERIFY(hands_->press(u"reviewSupportClean"_s));
        auto* table = hands_->find<QAbstractItemView>(u"reviewTable"_s)->model();
        QVERIFY(table->setData(table->index(0, ReviewModel::Certificate), u"村委会证明"_s));
        QVERIFY(hands_->press(u"reviewRecord"_s));
        QVERIFY(hands_->gone(u"reviewDialog"_s));
        approve(u"大昌镇"_s);
    }

    void anotherPersonSubmits() {
        const QList<ClaimId> both{claim(), supplement()};
        signIn(u"yi"_s);
        for (const auto id : both) {
            openClaim(id);
            QVERIFY(hands_->press(u"act_submit"_s));
            QTRY_COMPARE(stateOf(id), ClaimState::AwaitingDecision);
        }
        closeWindow();
    }

    void theFileSaysSo() {
        const auto opened = reopened(office_.file(), office_.clock());
        QVERIFY(opened);
        const auto claims = Claims(*opened).list();
        QVERIFY(claims);
        QCOMPARE(claims->size(), 2);
        QStringList notes;
        for (const auto& summary : *claims) {
            QCOMPARE(summary.claim.state, ClaimState::AwaitingDecision);
            const auto view = Claims(*opened).view(summary.claim.id);
            for (const auto& item : view->items)
                if (item.state == ItemState::Live)
                    notes << item.row.note;
        }
        notes.sort();
        QStringList expected;
        for (const auto& borrower : journey::borrowers())
            expected << borrower.note();
        QCOMPARE(notes, expected); // each of them once
        int forms = 0, voided = 0, lists = 0;
        const auto papers = Papers(*opened).all();
        for (const auto& paper : *papers) {
            forms += paper.kind == PaperKind::ReviewForm && !paper.voided;
            voided += paper.kind == PaperKind::ReviewForm && paper.voided;
            lists += paper.kind == PaperKind::ReturnList;
        }
        QCOMPARE(forms, 3);
        QCOMPARE(voided, 0); // it was sent back before its head had signed
        QCOMPARE(lists, 2);  // asked for at once, and by accepting what was good
        // What a certificate proves is for those who work on claims (Art. 21).
        const auto users = Settings(*opened).users();
        opened->actAs(
            *std::ranges::find_if(*users, [](const User& user) { return user.roles.testFlag(Role::Clerk); }));
        const auto first = Claims(*opened).view(claimOf(*claims, false));
        for (const auto& review : first->reviews) {
            QVERIFY(review.approved());
            QVERIFY(review.findings.first().certificate.contains(u"村委会证明"_s));
        }
    }

private:
    QString annotated() const { return office_.path(u"批注.xlsx"_s); }
    QString packets() const { return office_.path(u"资料包"_s); }
    /** The workbook that lies in a township's folder, to be filled in and sent back. */
    QString returnedBy(const QString& township) const {
        const QDir folder(packets() + u'/' + township);
        const auto found = folder.entryList({u"*.xlsx"_s}, QDir::Files);
        return found.isEmpty() ? QString() : folder.filePath(found.first());
    }
    /** Types a township's answers into its workbook, all of them in favour. */
    bool answer(const QString& township, const QString& certificate) const {
        const auto path = returnedBy(township);
        const auto read = readReview(path);
        if (!read)
            return false;
        const auto above = QByteArray::number(read->headingRow - 1);
        QHash<QByteArray, QString> texts{{"C" + above, u"经发办 周文"_s}, {"G" + above, u"2018-03-28"_s}};
        for (const auto& row : read->rows) {
            const QStringList answers{u"属实"_s, u"是"_s, u"属实"_s, certificate, u"同意"_s};
            for (qsizetype i = 0; i < answers.size(); ++i)
                texts.insert(char('J' + i) + QByteArray::number(row.row), answers.at(i));
        }
        return writeBytes(path, mendedTable(bytesOf(path), texts));
    }
    void approve(const QString& township) {
        QVERIFY(hands_->chooseRow(u"townshipsTable"_s, 0, township));
        QVERIFY(hands_->press(u"reviewApproveButton"_s));
        QVERIFY(hands_->type(u"dayDialogName"_s, u"镇长"_s));
        QVERIFY(hands_->press(u"dayDialogConfirm"_s));
        QVERIFY(hands_->gone(u"dayDialog"_s));
    }
    void attachEnclosures() {
        showTab(ClaimPage::Materials);
        for (int slot = 1; slot <= 4; ++slot)
            QVERIFY(hands_->drop(u"slot%1"_s.arg(slot), {office_.attachment(slot)}));
        QTRY_VERIFY(hands_->offers(u"act_accept"_s));
    }
    static ClaimId claimOf(const QList<ClaimSummary>& claims, bool supplement) {
        for (const auto& summary : claims)
            if ((summary.claim.supplement > 0) == supplement)
                return summary.claim.id;
        return {};
    }
    ClaimId claim() { return claimOf(*Claims(office()).list(), false); }
    ClaimId supplement() { return claimOf(*Claims(office()).list(), true); }
    QList<Item> itemsOf(ClaimId claim) { return Claims(office()).view(claim)->items; }
    ClaimState stateOf(ClaimId claim) { return Claims(office()).view(claim)->summary.claim.state; }
    static QStringList blockedOf(const QList<Item>& items) {
        QStringList notes;
        for (const auto& item : items)
            if (item.blocked())
                notes << item.row.note;
        return notes;
    }
    int recorded(ClaimId claim) {
        const auto view = Claims(office()).view(claim);
        return int(std::ranges::count_if(view->reviews, &Review::recorded));
    }

    JourneyOffice office_;
};

QTEST_MAIN(TestMendedList)
#include "TestMendedList.moc"
