#include "commands/Offices.h"
#include "services/Meetings.h"
#include "services/Papers.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/** The sheet in the file, with what the options say of the meeting. */
Result<MeetingSheet> sheetOf(const Meetings& meetings, const Arguments& arguments) {
    STEWARD_LET(sheet, meetings.sheet());
    sheet.meeting.number = arguments.value("number", sheet.meeting.number);
    sheet.meeting.place = arguments.value("place", sheet.meeting.place);
    if (!arguments.has("day"))
        return sheet;
    sheet.meeting.day = QDate::fromString(arguments.value("day"), Qt::ISODate);
    if (sheet.meeting.day.isValid())
        return sheet;
    return refuse({u"day.unreadable"_s,
                   QT_TRANSLATE_NOOP("Refusal", "“{text}” is no day."),
                   QT_TRANSLATE_NOOP("Refusal", "Write it as 2018-04-09."),
                   {{u"text"_s, arguments.value("day")}}});
}

Result<void> runBook(const Arguments& arguments, Output& output) {
    const bool issues = !arguments.has("draft");
    STEWARD_LET(office, openToLook(arguments.operand(0), arguments));
    Meetings meetings(*office);
    STEWARD_LET(sheet, sheetOf(meetings, arguments));
    IssuedPaper paper;
    QByteArray pdf;
    if (issues) {
        STEWARD_LET(issued, meetings.issueBook(sheet));
        paper = issued;
        STEWARD_LET(bytes, Papers(*office).bytes(paper.id));
        pdf = bytes;
    } else {
        STEWARD_LET(draft, meetings.bookDraft(sheet));
        pdf = draft;
    }
    const auto out = arguments.value("out");
    STEWARD_TRY(writeBytes(out, pdf));
    output.answer(issues ? commandText(QT_TRANSLATE_NOOP("Command", "%1 (%2) is in %3."))
                               .arg(paper.number, paper.title, out)
                         : commandText(QT_TRANSLATE_NOOP("Command", "A draft is in %1.")).arg(out),
                  {{u"number"_s, paper.number}, {u"draft"_s, !issues}, {u"file"_s, out}});
    return {};
}

Result<MeetingSummary> meetingCalled(Office& office, const QString& number) {
    STEWARD_LET(held, Meetings(office).held());
    const auto found =
        std::ranges::find(held, number, [](const MeetingSummary& one) { return one.held.meeting.number; });
    if (found != held.end())
        return *found;
    return refuse({u"meeting.number_unknown"_s,
                   QT_TRANSLATE_NOOP("Refusal", "No meeting “{number}” is recorded in this file."),
                   QT_TRANSLATE_NOOP("Refusal", "Give its number as it was recorded, such as 2018年第2次."),
                   {{u"number"_s, number}}});
}

Result<void> runForms(const Arguments& arguments, Output& output) {
    STEWARD_LET(office, openToLook(arguments.operand(0), arguments));
    STEWARD_LET(meeting, meetingCalled(*office, arguments.operand(1)));
    STEWARD_LET(pdfs, Papers(*office).copies(meeting.forms,
                                             arguments.value("purpose", u"fund-steward meeting forms"_s)));
    const QDir folder(arguments.value("into"));
    folder.mkpath(u"."_s);
    QJsonArray files;
    for (qsizetype i = 0; i < pdfs.size(); ++i) {
        const auto path = folder.filePath(meeting.forms.at(i).number + u".pdf"_s);
        STEWARD_TRY(writeBytes(path, pdfs.at(i)));
        files << path;
    }
    output.answer(commandText(QT_TRANSLATE_NOOP("Command", "%1 approval forms of %2 are in %3."))
                      .arg(meeting.forms.size())
                      .arg(meeting.held.meeting.number, folder.path()),
                  {{u"meeting"_s, meeting.held.meeting.number}, {u"files"_s, files}});
    return {};
}

} // namespace

Command meetingBook() {
    return {"meeting book",
            "FILE",
            1,
            1,
            QT_TRANSLATE_NOOP("Command", "Write the leading group's meeting book of all waiting claims."),
            QT_TRANSLATE_NOOP("Command",
                              "Agenda, summary by bank, one line a loan, tally sheet; of the claims that the "
                              "sheet in the file does not leave out. It is numbered and frozen, and `paper "
                              "print` gives the same bytes again; with --draft it is only looked at."),
            {{"out", "PDF", QT_TRANSLATE_NOOP("Command", "Where to write it."), true},
             userOption(true),
             {"draft", "", QT_TRANSLATE_NOOP("Command", "Only a draft: nothing is numbered.")},
             {"number", "TEXT", QT_TRANSLATE_NOOP("Command", "Number of the meeting, 2018年第2次.")},
             {"day", "DAY", QT_TRANSLATE_NOOP("Command", "Day of the meeting.")},
             {"place", "TEXT", QT_TRANSLATE_NOOP("Command", "Place of the meeting.")}},
            runBook,
            true};
}

Command meetingForms() {
    return {
        "meeting forms",
        "FILE NUMBER",
        2,
        2,
        QT_TRANSLATE_NOOP("Command", "Write all approval forms of a meeting as PDF."),
        QT_TRANSLATE_NOOP("Command",
                          "Byte for byte as they were issued, one file a claim. The copies are counted "
                          "and leave a line in the audit trail."),
        {{"into", "FOLDER", QT_TRANSLATE_NOOP("Command", "Folder for the files; made when missing."), true},
         userOption(true),
         {"purpose", "TEXT", QT_TRANSLATE_NOOP("Command", "What the copies are for.")}},
        runForms};
}

} // namespace steward
