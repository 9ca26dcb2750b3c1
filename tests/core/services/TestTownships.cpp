#include "exchange/ReviewSheet.h"
#include "exchange/TableWriter.h"
#include "exchange/ZipFile.h"
#include "registry/Township.h"
#include "services/Papers.h"
#include "services/Reminders.h"
#include "services/Settings.h"
#include "services/Townships.h"
#include "storage/AuditRepository.h"
#include "storage/ClaimRepository.h"
#include "support/PracticeOffice.h"

#include <QDir>
#include <QRegularExpression>

using namespace steward;
using namespace Qt::StringLiterals;

/** Packets to townships, their findings back from the workbook, reminders; on the demonstration office. */
class TestTownships : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeOffice> practice_;

    Office& office() { return practice_->office(); }
    /** Without a password, which would take its time. */
    bool actAs(Role role) {
        const auto users = Settings(office()).users();
        for (const auto& user : *users)
            if (user.roles.testFlag(role)) {
                office().actAs(user);
                return true;
            }
        return false;
    }
    ClaimView claim() {
        ClaimFilter filter;
        filter.state = ClaimState::TownshipReview;
        const auto claims = Claims(office()).list(filter);
        return *Claims(office()).view(claims->first().claim.id);
    }
    /** The open review with the most loans. */
    Review openOf(const ClaimView& view) {
        Review most;
        for (const auto& review : view.reviews)
            if (!review.approved() && (most.id.isNull() || itemsOf(view, review.townshipCode).size() >
                                                               itemsOf(view, most.townshipCode).size()))
                most = review;
        return most;
    }
    QList<Item> itemsOf(const ClaimView& view, const QString& township) {
        auto items = view.items;
        items.removeIf(
            [&](const Item& item) { return item.townshipCode != township || item.state != ItemState::Live; });
        return items;
    }
    QStringList trail() {
        QStringList acts;
        const auto read = AuditRepository(office().database()).forEach([&](const ChainedAuditLine& line) {
            acts << line.line.act;
        });
        return read ? acts : QStringList();
    }
    /** The packet's workbook of the township with these answers in its open columns; its path. */
    QString returned(const Review& review, const QList<QStringList>& answers,
                     const QString& day = u"2018-03-20"_s, const QString& folder = u"packets"_s) {
        const auto packets =
            Townships(office()).writePackets(review.claim, {review.townshipCode}, practice_->file(folder));
        if (!packets)
            return {};
        const auto path = QDir(packets->first().folder).filePath(packets->first().files.last());
        return answered(path, itemsOf(*Claims(office()).view(review.claim), review.townshipCode), answers,
                        day);
    }
    /** Saves a packet's workbook with these answers typed in, as another spreadsheet program would. */
    QString answered(const QString& path, const QList<Item>& items, const QList<QStringList>& answers,
                     const QString& day) {
        enum { Handler = 2, Day = 6, Note = 6, FirstAnswer = 9, Amount = 14, Reason = 15 };
        const auto read = readReview(path);
        const auto book = openWorkbook(path);
        if (!read || !book)
            return {};
        QList<QStringList> rows;
        for (const auto& row : book->sheets.first().rows) {
            while (rows.size() < row.number)
                rows << QStringList(Reason + 1);
            for (qsizetype column = 0; column < row.cells.size(); ++column)
                rows.last()[column] = row.cells.at(column).text;
        }
        rows[read->headingRow - 2][Handler] = u"经发办 周文"_s;
        rows[read->headingRow - 2][Day] = day;
        for (qsizetype i = 0; i < items.size(); ++i) {
            auto& row = rows[read->headingRow + i];
            row[Note] = items.at(i).row.note;
            for (int answer = 0; answer < 5; ++answer)
                row[FirstAnswer + answer] = answers.at(i).value(answer);
            row[Reason] = answers.at(i).value(5);
            if (answers.at(i).size() > 6)
                row[Amount] = answers.at(i).at(6);
        }
        const auto saved = QFileInfo(path).dir().filePath(u"送回.xlsx"_s);
        return writeTable(saved, rows.first(), rows.mid(1)) ? saved : QString();
    }
    static QStringList codes(const ReviewImport& read) {
        QStringList codes;
        for (const auto& problem : read.problems)
            codes << u"%1 %2"_s.arg(problem.row).arg(problem.code());
        return codes;
    }
    static QList<QStringList> all(qsizetype count, const QStringList& answer) {
        return QList<QStringList>(count, answer);
    }
    inline static const QStringList Yes{u"属实"_s, u"是"_s, u"属实"_s, u"村委会证明 2018-17"_s,
                                        u"同意"_s, {}};

private slots:
    void init() {
        practice_ = std::make_unique<PracticeOffice>();
        QVERIFY2(practice_->made(), practice_->refusal().constData());
        QVERIFY(actAs(Role::Clerk));
        // One with several loans is open too.
        for (const auto& review : claim().reviews)
            if (review.approved() && itemsOf(claim(), review.townshipCode).size() > 1) {
                QVERIFY(Claims(office()).sendBackReview(review.id, u"请补证明"_s));
                break;
            }
        QVERIFY(itemsOf(claim(), openOf(claim()).townshipCode).size() > 1);
    }

    void aPacketHoldsWhatATownshipNeeds() {
        const auto view = claim();
        const auto before = trail().size();
        const auto papers = Papers(office()).all()->size();
        const auto folder = practice_->file(u"out"_s);
        const auto packets = Townships(office()).writePackets(view.summary.claim.id, {}, folder);
        QVERIFY2(packets, packets ? "" : qPrintable(packets.error().text()));
        const auto open = std::count_if(view.reviews.begin(), view.reviews.end(),
                                        [](const Review& review) { return !review.approved(); });
        QCOMPARE(packets->size(), open);
        QCOMPARE(trail().size(), before + 1);
        QCOMPARE(trail().last(), u"claim.packet"_s);
        QCOMPARE(Papers(office()).all()->size(), papers + open); // each township's list has a number
        const auto review = openOf(view);
        const QDir place(packets->first().folder);
        QCOMPARE(place.entryList(QDir::Files).size(), 3);
        for (const auto& name : packets->first().files)
            QVERIFY2(QFileInfo(place.filePath(name)).size() > 1000, qPrintable(name));
        const auto sheet = readReview(place.filePath(packets->first().files.last()));
        QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().text()));
        QCOMPARE(sheet->township->code, review.townshipCode);
        QCOMPARE(sheet->bank, view.bank.name);
        QCOMPARE(sheet->quarter, view.summary.claim.quarter);
        QVERIFY(sheet->listNumber.contains(u"〔2018〕"_s));
        QCOMPARE(sheet->rows.size(), itemsOf(view, review.townshipCode).size());
        QVERIFY(sheet->unknownColumns.isEmpty());
        // A second packet brings the same list again, counted as a copy.
        QVERIFY(Townships(office()).writePackets(view.summary.claim.id, {}, folder));
        QCOMPARE(Papers(office()).all()->size(), papers + open);
    }

    void packetsAreRefusedWhereNothingGoesOut() {
        ClaimFilter filter;
        filter.state = ClaimState::Draft;
        const auto draft = Claims(office()).list(filter)->first().claim.id;
        const auto refused = Townships(office()).writePackets(draft, {}, practice_->file(u"out"_s));
        QCOMPARE(refused.error().code, u"packet.not_with_townships"_s);
        const auto unwritable = Townships(office()).writePackets(claim().summary.claim.id, {},
                                                                 practice_->file(u"office.steward/in"_s));
        QCOMPARE(unwritable.error().code, u"sheet.not_written"_s);
        QCOMPARE(trail().count(u"claim.packet"_s), 0);
        QVERIFY(actAs(Role::Inspector));
        QCOMPARE(Townships(office()).writePackets(draft, {}, {}).error().code, u"access.role_missing"_s);
    }

    void aReturnedWorkbookIsRecordedLikeTypedFindings() {
        const auto review = openOf(claim());
        const auto count = itemsOf(claim(), review.townshipCode).size();
        QVERIFY(count > 1);
        auto answers = all(count, Yes);
        answers[0] = {u"属实"_s, u"是"_s, u"不实"_s, {}, u"不同意"_s, u"借款人健在"_s};
        const auto path = returned(review, answers);
        QVERIFY(!path.isEmpty());
        const auto before = trail().size();
        const auto done = Townships(office()).recordReturned({path});
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        QVERIFY2(!done->first().refused(), qPrintable(codes(done->first()).join(u' ')));
        QCOMPARE(done->first().supported(), count - 1);
        const auto after = claim();
        const auto stored = *std::find_if(after.reviews.begin(), after.reviews.end(),
                                          [&](const Review& one) { return one.id == review.id; });
        QCOMPARE(stored.handler, u"经发办 周文"_s);
        QCOMPARE(stored.reviewedOn, QDate(2018, 3, 20));
        QCOMPARE(stored.findings.size(), count);
        QVERIFY(!stored.findings.first().agrees && !stored.findings.first().groundTrue);
        QCOMPARE(stored.findings.first().reason, u"借款人健在"_s);
        QCOMPARE(stored.findings.last().certificate, u"村委会证明 2018-17"_s);
        QCOMPARE(trail().size(), before + 1);
        QCOMPARE(trail().last(), u"claim.record_review"_s);
    }

    void whatCannotBeTakenIsNamedByRow() {
        const auto review = openOf(claim());
        const auto items = itemsOf(claim(), review.townshipCode);
        auto answers = all(items.size(), Yes);
        answers[0] = {u"属实"_s, u"是"_s, u"属实"_s, {}, u"同意"_s, {}};   // no certificate
        answers[1] = {u"属实"_s, u"是"_s, u"不实"_s, {}, u"不同意"_s, {}}; // no reason
        const auto path = returned(review, answers);
        const auto read = Townships(office()).readReturned(path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        const auto row = read->problems.first().row;
        QCOMPARE(codes(*read), (QStringList{u"%1 review.no_certificate"_s.arg(row),
                                            u"%1 review.no_reason"_s.arg(row + 1)}));
        QCOMPARE(read->problems.first().column, u"所附证明及编号"_s);
        QVERIFY(read->refused());
        QVERIFY(!read->problems.first().error.advice().isEmpty());
        const auto done = Townships(office()).recordReturned({path});
        QVERIFY(done && done->first().refused());
        QVERIFY(!openOf(claim()).recorded());
    }

    void contradictionsAndStrangersAreNamed() {
        const auto view = claim();
        const auto review = openOf(view);
        auto items = itemsOf(view, review.townshipCode);
        auto answers = all(items.size(), Yes);
        answers[0] = {u"不实"_s, u"是"_s, u"属实"_s, u"证明"_s, u"同意"_s, {}, u"1.00"_s};
        const auto path = returned(review, answers);
        auto strangers = items;
        strangers.last().row.note = u"XX999"_s;
        const auto read =
            Townships(office()).readReturned(answered(path, strangers, answers, u"2018-03-20"_s));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        auto found = codes(*read);
        for (auto& code : found)
            code = code.section(u' ', 1);
        QVERIFY(found.contains(u"review.contradiction"_s));
        QVERIFY(found.contains(u"review.amount_changed"_s));
        QVERIFY(found.contains(u"review.not_here"_s));
        QVERIFY(found.contains(u"review.loan_missing"_s));
    }

    void aWorkbookOfAnotherClaimIsRefusedByName() {
        const auto review = openOf(claim());
        const auto count = itemsOf(claim(), review.townshipCode).size();
        const auto path = returned(review, all(count, Yes));
        ReviewHint hint;
        hint.claim = Claims(office()).list({})->last().claim.id;
        QVERIFY(hint.claim != review.claim);
        const auto refused = Townships(office()).readReturned(path, hint);
        QCOMPARE(refused.error().code, u"review.other_claim"_s);
        QVERIFY(refused.error().sentence().contains(claim().bank.name));
        // Two files of one review: none is recorded.
        QCOMPARE(Townships(office()).recordReturned({path, path}).error().code, u"review.file_twice"_s);
        // A day that can't be is told before anything is recorded.
        const auto early = returned(review, all(count, Yes), u"2018-01-02"_s);
        const auto wrong = Townships(office()).recordReturned({early});
        QVERIFY(wrong && wrong->first().refused());
        QCOMPARE(wrong->first().problems.last().code(), u"review.day_wrong"_s);
        QVERIFY(!openOf(claim()).recorded());
    }

    /** Its reason stands in the review and in the next packet; the signed form is void; the day due stays. */
    void aReviewThatWentBackSaysWhy() {
        const auto view = claim();
        const auto approved = *std::find_if(view.reviews.begin(), view.reviews.end(),
                                            [](const Review& one) { return one.approved(); });
        QVERIFY(Claims(office()).sendBackReview(approved.id, u"证明未盖章"_s));
        const auto after = claim();
        const auto back = *std::find_if(after.reviews.begin(), after.reviews.end(),
                                        [&](const Review& one) { return one.id == approved.id; });
        QCOMPARE(back.sentBackReason, u"证明未盖章"_s);
        QCOMPARE(back.due.day, approved.due.day);
        const auto papers = Papers(office()).ofClaim(after.summary.claim.id);
        for (const auto& paper : *papers)
            if (paper.kind == PaperKind::ReviewForm && paper.townshipCode == back.townshipCode)
                QVERIFY(paper.voided);
        const auto packets = Townships(office()).writePackets(after.summary.claim.id, {back.townshipCode},
                                                              practice_->file(u"again"_s));
        QVERIFY(packets);
        const QDir place(packets->first().folder);
        const auto book = openWorkbook(place.filePath(packets->first().files.last()));
        QStringList texts;
        for (const auto& row : book->sheets.first().rows)
            for (const auto& cell : row.cells)
                texts << cell.text;
        QVERIFY(texts.contains(u"退回重审，请重新核实：证明未盖章"_s));
        QVERIFY(texts.contains(u"同意"_s)); // what it found before is there to be mended
    }

    /** Spreadsheets that make no room for wrapped texts would hide most of a long reason. */
    void longTextsHaveTheirRoomInThePacket() {
        const auto view = claim();
        const auto approved = *std::find_if(view.reviews.begin(), view.reviews.end(),
                                            [](const Review& one) { return one.approved(); });
        QVERIFY(
            Claims(office()).sendBackReview(approved.id, u"请逐户入户核实后重新写明原因。"_s.repeated(12)));
        auto item = itemsOf(view, approved.townshipCode).first();
        item.row.ground = 0;
        item.row.groundText = u"借款人外出务工失去联系，家中无劳动力。"_s.repeated(6);
        QVERIFY(ClaimRepository(office().database()).updateItem(item));
        const auto folder = practice_->file(u"long"_s);
        const auto packets =
            Townships(office()).writePackets(approved.claim, {approved.townshipCode}, folder);
        QVERIFY(packets);
        QFile file(QDir(packets->first().folder).filePath(packets->first().files.last()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        ZipFile zip(file.readAll());
        const auto sheet = QString::fromUtf8(zip.part(u"xl/worksheets/sheet1.xml"_s)->readAll());
        QMap<int, int> heights; // of rows, in points
        static const QRegularExpression row(u"<row r=\"(\\d+)\"[^>]* ht=\"(\\d+)\""_s);
        for (auto match = row.globalMatch(sheet); match.hasNext();) {
            const auto found = match.next();
            heights.insert(found.captured(1).toInt(), found.captured(2).toInt());
        }
        constexpr int Line = 16;
        QVERIFY(heights.value(5) >= 2 * Line);  // why it went back
        QVERIFY(heights.value(8) >= 10 * Line); // the first loan, of the long ground
    }

    /** An amended calendar changes no day that was given to a township. */
    void aDayDueIsKeptWhenTheCalendarIsAmended() {
        const auto before = openOf(claim());
        QVERIFY(actAs(Role::Administrator));
        QList<SpecialDay> days;
        for (auto day = before.forwardedOn.addDays(1); day <= before.due.day; day = day.addDays(1))
            days.append({day, false, u"临时放假"_s});
        const auto saved = Settings(office()).saveHolidays(before.due.day.year(), days);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
        QVERIFY(office().reload());
        QCOMPARE(openOf(claim()).due.day, before.due.day);
        QVERIFY(actAs(Role::Clerk));
        const auto standings = Townships(office()).standings();
        for (const auto& standing : *standings)
            for (const auto& open : standing.open)
                if (open.review.id == before.id)
                    QCOMPARE(open.review.due.day, before.due.day);
    }

    void everyTownshipStandsInTheList() {
        const auto standings = Townships(office()).standings();
        QCOMPARE(standings->size(), shippedTownships().size());
        const auto& first = standings->first();
        QVERIFY(!first.open.isEmpty());
        QVERIFY(first.open.first().items > 0);
        int past = 0;
        for (const auto& one : *standings)
            past += int(one.past.size()) - one.onTime();
        QCOMPARE(past, 0); // the demonstration's townships answered in time
    }

    void aLateTownshipIsReminded() {
        QCOMPARE(Reminders(office()).draft(shippedTownships().last().code).error().code,
                 u"reminder.nothing_late"_s);
        const auto late = openOf(claim());
        practice_->passTo(late.due.day.addDays(7));
        const auto codes = *Reminders(office()).townships();
        QCOMPARE(codes.size(), 3); // two have not answered, one went back
        QVERIFY(Reminders(office()).draft(codes.first()));
        const auto before = trail().size();
        const auto papers = Reminders(office()).issue(codes);
        QVERIFY2(papers, papers ? "" : qPrintable(papers.error().text()));
        QCOMPARE(papers->size(), 3);
        QCOMPARE(trail().size(), before + 1);
        QCOMPARE(papers->last().number, u"巫扶贷催〔2018〕3号"_s);
        QCOMPARE(openOf(claim()).remindedOn, QList<QDate>{office().today()});
        // It stands among the claim's papers, and can be told from a forgery.
        const auto ofClaim = *Papers(office()).ofClaim(claim().summary.claim.id);
        QVERIFY(std::any_of(ofClaim.begin(), ofClaim.end(),
                            [&](const IssuedPaper& one) { return one.id == papers->first().id; }));
        QVERIFY(Papers(office()).verifyCode(papers->first().verificationCode)->genuine);
        QVERIFY(actAs(Role::Inspector));
        QCOMPARE(Reminders(office()).issue(codes).error().code, u"access.role_missing"_s);
    }

    void scansAreFiledToTheirTownship() {
        const auto view = claim();
        const auto review = openOf(view);
        const auto id = Claims(office()).attach(view.summary.claim.id, SignedReviewSlot, u"签字.jpg"_s,
                                                QByteArray("scan"), review.townshipCode);
        QVERIFY2(id, id ? "" : qPrintable(id.error().text()));
        const auto files = claim().attachments;
        const auto filed =
            std::find_if(files.begin(), files.end(), [&](const Attachment& file) { return file.id == *id; });
        QCOMPARE(filed->townshipCode, review.townshipCode);
        QCOMPARE(filed->slot, SignedReviewSlot);
        QCOMPARE(Claims(office())
                     .attach(view.summary.claim.id, OtherSlot, u"x.jpg"_s, QByteArray("x"), u"000"_s)
                     .error()
                     .code,
                 u"paper.no_review"_s);
        QVERIFY(Claims(office()).detach(*id)); // filed wrongly: while the head has not approved
        QCOMPARE(claim().attachments.size(), files.size() - 1);
    }
};

QTEST_MAIN(TestTownships)
#include "TestTownships.moc"
