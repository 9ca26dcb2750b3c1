#include "printing/Print.h"
#include "services/Meetings.h"
#include "services/PaperForms.h"
#include "services/Papers.h"

// The book that the leading group's members have before them (Art. 19).

namespace steward {

namespace {

QString opinionWords(const AgendaItem& line) {
    if (!line.opinion)
        return {};
    return line.opinion->agrees ? QStringLiteral(u"同意")
                                : QStringLiteral(u"不同意：") + line.opinion->reason;
}

BookLoan bookLoan(const AgendaClaim& claim, const AgendaItem& line, int position) {
    const auto shares = line.item.shares.value_or(LossShares{});
    return {position,
            line.township,
            line.item.row.borrower,
            line.item.row.idNumber,
            line.item.row.note,
            groundText(claim.policy, line.item.row),
            shares.principal,
            shares.insurer,
            shares.fund,
            shares.bank,
            opinionWords(line),
            line.item.outcomeReason};
}

BookClaim bookClaim(const AgendaClaim& waiting, int& position) {
    BookClaim claim;
    claim.bankName = waiting.bank;
    claim.quarter = waiting.claim.quarter.chinese();
    if (waiting.claim.supplement > 0)
        claim.quarter += QStringLiteral(u"（补%1）").arg(waiting.claim.supplement);
    claim.receivedOn = waiting.claim.receivedOn;
    if (waiting.deferredBy)
        claim.earlier = waiting.deferredBy->number;
    claim.balance = waiting.balance;
    for (const auto& line : waiting.items)
        claim.loans.append(bookLoan(waiting, line, ++position));
    return claim;
}

/** All but the head. */
Result<MeetingBookForm> bookForm(const Meetings& meetings, const MeetingSheet& sheet) {
    STEWARD_LET(agenda, meetings.agenda());
    MeetingBookForm form;
    form.meetingNumber = sheet.meeting.number;
    form.meetingDay = sheet.meeting.day;
    form.meetingPlace = sheet.meeting.place;
    form.chair = sheet.meeting.chair;
    int position = 0;
    for (const auto& waiting : agenda)
        if (!sheet.leftOut.contains(waiting.claim.id))
            form.claims.append(bookClaim(waiting, position));
    if (form.claims.isEmpty())
        return refuse({QStringLiteral("meeting.empty"),
                       QT_TRANSLATE_NOOP("Refusal", "No claim is before this meeting."),
                       QT_TRANSLATE_NOOP("Refusal", "Submit one first, or take one in that was left out."),
                       {},
                       19});
    return form;
}

} // namespace

Result<QByteArray> Meetings::bookDraft(const MeetingSheet& sheet) {
    STEWARD_TRY(office_.requireToRead(PersonalDataReaders));
    const auto draw = [&]() -> Result<QByteArray> {
        STEWARD_LET(form, bookForm(*this, sheet));
        return Papers(office_).draft(drawing(form, printMeetingBook));
    };
    if (office_.readOnly())
        return draw();
    AuditNote note{QStringLiteral("paper.draft"),
                   QStringLiteral("paper"),
                   0,
                   {{QStringLiteral("paper"), paperKindName(PaperKind::MeetingBook)}}};
    return office_.act(note, draw);
}

Result<IssuedPaper> Meetings::issueBook(const MeetingSheet& sheet) {
    AuditNote note{QStringLiteral("meeting.book"), QStringLiteral("paper"), 0, {}};
    return office_.act(note, [&]() -> Result<IssuedPaper> {
        STEWARD_TRY(mayKeepSheet());
        STEWARD_LET(form, bookForm(*this, sheet));
        IssuedPaper wanted;
        wanted.kind = PaperKind::MeetingBook;
        wanted.amount = form.total().fund;
        wanted.title = paperKindChinese(wanted.kind) + QStringLiteral(u" ") + sheet.meeting.number;
        STEWARD_LET(paper, Papers(office_).issueNow(wanted, drawing(form, printMeetingBook)));
        note.subject = paper.id.value;
        note.facts = {{QStringLiteral("number"), paper.number},
                      {QStringLiteral("meeting"), sheet.meeting.number},
                      {QStringLiteral("loans"), QString::number(form.total().loans)}};
        return paper;
    });
}

} // namespace steward
