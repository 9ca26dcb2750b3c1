#include "commands/Offices.h"
#include "services/Papers.h"

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/** Brackets and spaces are easily mistyped: `巫扶贷补[2018]3号` means `巫扶贷补〔2018〕3号`. */
QString plainNumber(const QString& number) {
    QString plain;
    for (const auto c : number)
        if (c.isLetterOrNumber() || c == u'-')
            plain += c.toUpper();
    return plain;
}

/** The valid one of several, when a voided paper's number could stand beside it. */
Result<IssuedPaper> findPaper(const Papers& papers, const QString& wanted) {
    STEWARD_LET(all, papers.all());
    for (const auto& paper : all)
        if (plainNumber(paper.number) == plainNumber(wanted))
            return paper;
    STEWARD_LET(byCode, papers.verifyCode(wanted));
    if (byCode.genuine)
        return byCode.paper;
    return refuse({u"paper.unknown"_s,
                   QT_TRANSLATE_NOOP("Refusal", "No paper “{wanted}” was issued from this file."),
                   QT_TRANSLATE_NOOP("Refusal", "Give its number, such as 巫扶贷补〔2018〕3号 or "
                                                "2018-付-0007, or its verification code."),
                   {{u"wanted"_s, wanted}}});
}

Result<QByteArray> countedCopy(const IssuedPaper& paper, const Arguments& arguments) {
    STEWARD_LET(office, openToLook(arguments.operand(0), arguments));
    return Papers(*office).copy(paper.id, arguments.value("purpose", u"fund-steward paper print"_s));
}

Result<void> run(const Arguments& arguments, Output& output) {
    const auto path = arguments.operand(0);
    STEWARD_LET(reading, openToRead(path));
    STEWARD_LET(paper, findPaper(Papers(*reading), arguments.operand(1)));
    STEWARD_LET(bytes, arguments.has("user") || holdsPersonalData(paper.kind)
                           ? countedCopy(paper, arguments)
                           : Papers(*reading).bytes(paper.id));
    const auto out = arguments.value("out");
    STEWARD_TRY(writeBytes(out, bytes));
    output.answer(
        commandText(QT_TRANSLATE_NOOP("Command", "%1 (%2) is in %3.")).arg(paper.number, paper.title, out),
        {{u"number"_s, paper.number},
         {u"title"_s, paper.title},
         {u"kind"_s, paperKindName(paper.kind)},
         {u"code"_s, paper.verificationCode},
         {u"voided"_s, paper.voided},
         {u"file"_s, out},
         {u"sha256"_s, QString::fromLatin1(paper.sha256.toHex())}});
    if (paper.voided)
        output.note(
            commandText(QT_TRANSLATE_NOOP("Command", "It has been voided: %1")).arg(paper.voidReason));
    return {};
}

} // namespace

Command paperPrint() {
    return {"paper print",
            "FILE NUMBER|CODE",
            2,
            2,
            QT_TRANSLATE_NOOP("Command", "Write an issued paper as PDF, byte for byte as it was issued."),
            QT_TRANSLATE_NOOP("Command", "With --user the copy is counted and leaves a line in the audit "
                                         "trail; without, the file is only read. What holds personal data "
                                         "needs it."),
            {{"out", "PDF", QT_TRANSLATE_NOOP("Command", "Where to write it."), true},
             userOption(false),
             {"purpose", "TEXT", QT_TRANSLATE_NOOP("Command", "What the copy is for, with --user.")}},
            run};
}

} // namespace steward
