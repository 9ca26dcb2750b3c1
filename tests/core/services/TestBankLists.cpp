#include "exchange/ClaimList.h"
#include "services/Claims.h"
#include "services/Papers.h"
#include "support/AuditTrail.h"
#include "support/Comments.h"
#include "support/FileText.h"
#include "support/FilledTable.h"
#include "support/FreshLoans.h"
#include "support/PracticeOffice.h"
#include "support/Workbook.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QString factOf(const Finding& finding, const QString& name) {
    for (const auto& fact : finding.facts)
        if (fact.name == name)
            return fact.value;
    return {};
}

} // namespace

/** What a bank gets back of its list: its own file with what was found, or the rows that it must mend. */
class TestBankLists : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeOffice> practice_;

    Office& office() { return practice_->office(); }
    Claims claims() { return Claims(office()); }
    QString path(const QString& name) const { return practice_->file(name); }
    /** The demonstration's draft: 14 rows, 5 of them blocked. */
    ClaimId draft() {
        ClaimFilter filter;
        filter.state = ClaimState::Draft;
        const auto found = claims().list(filter);
        return found->isEmpty() ? ClaimId() : found->first().claim.id;
    }
    QList<Item> items(ClaimId claim) { return claims().view(claim)->items; }
    QList<Item> blockedOf(ClaimId claim) {
        auto blocked = items(claim);
        blocked.removeIf([](const Item& item) { return !item.blocked(); });
        return blocked;
    }
    static QVariantList listed(int number, const Loan& loan) {
        return {QString::number(number), loan.borrower,     loan.borrowerIdNumber, loan.note,
                loan.outstanding.text(), QDate(2018, 3, 1), u"（一）"_s,           u"0"_s};
    }
    /** A bank's list as it would send it: the first row is good, each of the others has one fault. */
    QString bankList(const QList<Loan>& loans) {
        QList<QVariantList> rows{{u"扶贫小额信贷风险补偿名单（2018年第1季度）"_s},
                                 {u"序号"_s, u"借款人"_s, u"身份证号"_s, u"借据编号"_s, u"逾期本金"_s,
                                  u"最近催收日期"_s, u"补偿情形"_s, u"保险赔付本金"_s}};
        for (int i = 0; i < 4; ++i)
            rows.append(listed(i + 1, loans.at(i)));
        rows[3][5] = QVariant();  // row 4: no collection notice
        rows[4][4] = u"三万多"_s; // row 5: no amount
        rows[5][3] = u"SX0000"_s; // row 6: no such note
        rows.append({u"合计"_s, {}, {}, {}, u"1.00"_s});
        const auto file = path(u"三峡名单.xlsx"_s);
        return test::writeWorkbook(file, rows) ? file : QString();
    }
    ClaimId supplement() {
        const auto claim =
            claims().registerClaim({BankId(3), Quarter{2018, 1}, QDate(2018, 3, 20), {}, true});
        return claim ? *claim : ClaimId();
    }

private slots:
    void init() {
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        QVERIFY(sitDown(office(), Role::Clerk));
    }

    void theBanksOwnFileSaysWhatIsWrong() {
        const auto loans = freshLoans(office(), BankId(3));
        QVERIFY(loans.size() >= 4);
        const auto source = bankList(loans);
        const auto claim = supplement();
        const auto done = claims().importFile(claim, source);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        QCOMPARE(done->rows, 4);
        QCOMPARE(done->clean, 1);
        const auto before = auditTrail(office()).size();
        const auto target = path(u"批注.xlsx"_s);
        const auto marked = claims().writeAnnotated(claim, source, target);
        QVERIFY2(marked, marked ? "" : qPrintable(marked.error().text()));
        QCOMPARE(*marked, 4); // three rows and the total
        const auto notes = commentsOf(bytesOf(target));
        QCOMPARE(notes.keys(), (QStringList{u"D6"_s, u"E5"_s, u"E7"_s, u"F4"_s}));
        QVERIFY2(notes[u"F4"_s].contains(u"催收") && notes[u"F4"_s].contains(u"第十八条"),
                 qPrintable(notes[u"F4"_s]));
        QVERIFY2(notes[u"D6"_s].contains(u"SX0000"), qPrintable(notes[u"D6"_s]));
        QVERIFY2(notes[u"E5"_s].contains(u"三万多"), qPrintable(notes[u"E5"_s]));
        QVERIFY2(notes[u"E7"_s].contains(u"1.00"), qPrintable(notes[u"E7"_s]));
        // The bank's own cells are as they were.
        const auto again = readClaimList(target);
        const auto sent = readClaimList(source);
        QVERIFY(again && sent);
        QCOMPARE(again->rows, sent->rows);
        QCOMPARE(actsSince(office(), before), QStringList{u"claim.annotated_list"_s});
        const auto line = auditTrail(office()).last();
        QCOMPARE(line.subject, claim.value);
        QCOMPARE(steward::factOf(line, u"file"_s), u"批注.xlsx"_s);
        QCOMPARE(steward::factOf(line, u"rows"_s), u"4"_s);
    }

    /** A row that was taken up stays as it was; the bank is told that its change was not. */
    void aChangeOfAnAcceptedRowIsTold() {
        const auto loans = freshLoans(office(), BankId(3));
        const auto source = bankList(loans);
        const auto claim = supplement();
        QVERIFY(claims().importFile(claim, source));
        const auto changed = path(u"三峡名单改.xlsx"_s);
        QVERIFY(
            writeBytes(changed, mendedTable(bytesOf(source), {{"E3", u"1.23"_s}, {"F4", u"2018-03-05"_s}})));
        const auto done = claims().importFile(claim, changed);
        QVERIFY(done);
        QCOMPARE(done->accepted.size(), 1);
        QCOMPARE(done->accepted.first().note, loans.first().note);
        QCOMPARE(done->accepted.first().changes.size(), 1);
        QCOMPARE(done->accepted.first().changes.first().listed, u"1.23"_s);
        const auto target = path(u"批注.xlsx"_s);
        QVERIFY(claims().writeAnnotated(claim, changed, target));
        const auto note = commentsOf(bytesOf(target)).value(u"E3"_s);
        QVERIFY2(note.contains(loans.first().outstanding.text().remove(u',')) && note.contains(u"不采用"),
                 qPrintable(note));
        const auto kept = items(claim);
        QCOMPARE(kept.first().row.overduePrincipal, std::optional(loans.first().outstanding));
    }

    void whatCantBeAnnotated_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such file") << u"fehlt.xlsx"_s << u"批注.xlsx"_s << u"file.unreadable"_s;
        QTest::newRow("no list") << u"brief.csv"_s << u"批注.xlsx"_s << u"sheet.no_headings"_s;
        QTest::newRow("no such folder")
            << u"三峡名单.xlsx"_s << u"keiner/批注.xlsx"_s << u"sheet.not_written"_s;
    }
    void whatCantBeAnnotated() {
        QFETCH(QString, source);
        QFETCH(QString, target);
        QFETCH(QString, code);
        QFile letter(path(u"brief.csv"_s));
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("您好,\n请查收\n") > 0);
        letter.close();
        const auto list = bankList(freshLoans(office(), BankId(3)));
        const auto claim = supplement();
        QVERIFY(claims().importFile(claim, list));
        const auto before = auditTrail(office()).size();
        const auto refused = claims().writeAnnotated(claim, path(source), path(target));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QVERIFY(!QFile::exists(path(target)));
        QCOMPARE(auditTrail(office()).size(), before);
    }

    void theBlockedRowsGoBackAsAList() {
        const auto claim = draft();
        const auto blocked = blockedOf(claim);
        QCOMPARE(blocked.size(), 5);
        const auto before = auditTrail(office()).size();
        const auto target = path(u"退回.xlsx"_s);
        const auto rows = claims().writeReturned(claim, target);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().text()));
        QCOMPARE(*rows, 5);
        const auto list = readClaimList(target);
        QVERIFY2(list, list ? "" : qPrintable(list.error().text()));
        QVERIFY(list->problems.isEmpty());
        QCOMPARE(list->rows.size(), 5);
        QCOMPARE(list->bank, u"巫山农商行"_s);
        QCOMPARE(list->quarter, std::optional(Quarter{2018, 1}));
        const auto workbook = openWorkbook(target);
        const auto& sheet = workbook->sheets.first();
        const auto comments = commentsOf(bytesOf(target));
        const QStringList wrong{u"Q4"_s, u"M5"_s, u"R6"_s, u"R7"_s, u"Q8"_s};
        const QStringList said{u"催收"_s, u"台账"_s, u"原因"_s, u"展期"_s, u"催收"_s};
        for (qsizetype i = 0; i < blocked.size(); ++i) {
            const auto& back = list->rows.at(i);
            const auto& sent = blocked.at(i).row;
            QCOMPARE(back.note, sent.note);
            QCOMPARE(back.borrower, sent.borrower);
            QCOMPARE(back.idNumber, sent.idNumber);
            QCOMPARE(back.overduePrincipal, sent.overduePrincipal);
            QCOMPARE(back.ground, sent.ground);
            // The last cell says all that the comment at the wrong cell says.
            const auto& all = sheet.find(back.row)->cells.constLast().text;
            QCOMPARE(all, comments.value(wrong.at(i)));
            QVERIFY2(all.contains(said.at(i)), qPrintable(all));
        }
        QCOMPARE(comments.size(), 5);
        QCOMPARE(actsSince(office(), before), QStringList{u"claim.returned_list"_s});
        const auto line = auditTrail(office()).last();
        QCOMPARE(steward::factOf(line, u"file"_s), u"退回.xlsx"_s);
        QCOMPARE(steward::factOf(line, u"rows"_s), u"5"_s);
        QCOMPARE(items(claim).size(), 14); // nothing of the claim has changed
    }

    /** The bank mends two cells in the file that it got and sends it back. */
    void theMendedListComesInAgain() {
        const auto claim = draft();
        const auto blocked = blockedOf(claim);
        const auto target = path(u"退回.xlsx"_s);
        QVERIFY(claims().writeReturned(claim, target));
        QHash<QByteArray, QString> mended;
        int row = 3;
        for (const auto& item : blocked) {
            ++row;
            const auto code = item.findings.first().code;
            if (code == FindingCode::CollectionNoticeMissing)
                mended.insert("Q" + QByteArray::number(row), u"2018-03-12"_s);
            if (code == FindingCode::AmountAboveOverduePrincipal)
                mended.insert("M" + QByteArray::number(row), factOf(item.findings.first(), u"registered"_s));
        }
        QCOMPARE(mended.size(), 3);
        const auto back = path(u"补正.xlsx"_s);
        QVERIFY(writeBytes(back, mendedTable(bytesOf(target), mended)));
        const auto done = claims().importFile(claim, back);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        QCOMPARE(done->rows, 5);
        QCOMPARE(done->clean, 3);
        QVERIFY(done->accepted.isEmpty());
        QCOMPARE(items(claim).size(), 14);
        QCOMPARE(blockedOf(claim).size(), 2);
    }

    void aListThatCantBeWrittenLeavesNoLine() {
        const auto before = auditTrail(office()).size();
        const auto refused = claims().writeReturned(draft(), path(u"keiner/退回.xlsx"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"sheet.not_written"_s);
        QCOMPARE(auditTrail(office()).size(), before);
    }

    void thePaperOfTheRowsIsNumbered() {
        const auto claim = draft();
        const auto before = auditTrail(office()).size();
        const auto next = *Papers(office()).nextNumber(PaperKind::ReturnList);
        const auto paper = claims().issueReturnList(claim);
        QVERIFY2(paper, paper ? "" : qPrintable(paper.error().text()));
        QCOMPARE(paper->kind, PaperKind::ReturnList);
        QCOMPARE(paper->number, next);
        QCOMPARE(paper->claim, claim);
        QVERIFY(Papers(office()).bytes(paper->id)->startsWith("%PDF"));
        QCOMPARE(actsSince(office(), before), QStringList{u"claim.return_list"_s});
        QCOMPARE(steward::factOf(auditTrail(office()).last(), u"number"_s), paper->number);
        const auto timeline = claims().view(claim)->timeline;
        QCOMPARE(timeline.last().act, ClaimAct::EditItems);
        QCOMPARE(timeline.last().to, ClaimState::Draft);
        QVERIFY(timeline.last().note.contains(paper->number));
    }

    void whereNothingIsBlockedNothingIsNumbered() {
        const auto claim = draft();
        const auto blocked = blockedOf(claim);
        QList<ItemId> all;
        for (const auto& item : blocked)
            all << item.id;
        QVERIFY(claims().removeItems(claim, all));
        const auto next = *Papers(office()).nextNumber(PaperKind::ReturnList);
        const auto before = auditTrail(office()).size();
        const auto refused = claims().issueReturnList(claim);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"claim.nothing_to_return"_s);
        QCOMPARE(*Papers(office()).nextNumber(PaperKind::ReturnList), next);
        QCOMPARE(auditTrail(office()).size(), before);
    }

    void onlyTheClerkGivesBack_data() {
        QTest::addColumn<Role>("role");
        QTest::newRow("reviewer") << Role::Reviewer;
        QTest::newRow("inspector") << Role::Inspector;
        QTest::newRow("administrator") << Role::Administrator;
    }
    void onlyTheClerkGivesBack() {
        QFETCH(Role, role);
        const auto claim = draft();
        QVERIFY(sitDown(office(), role));
        const auto before = auditTrail(office()).size();
        const auto no = u"access.role_missing"_s;
        QCOMPARE(claims().writeReturned(claim, path(u"退回.xlsx"_s)).error().code, no);
        QCOMPARE(claims().writeAnnotated(claim, path(u"a.xlsx"_s), path(u"b.xlsx"_s)).error().code, no);
        QCOMPARE(claims().issueReturnList(claim).error().code, u"claim.not_your_role"_s);
        QVERIFY(!QFile::exists(path(u"退回.xlsx"_s)));
        QCOMPARE(auditTrail(office()).size(), before);
    }
};

QTEST_MAIN(TestBankLists)
#include "TestBankLists.moc"
