#include "base/FileBytes.h"
#include "commands/Offices.h"
#include "commands/Values.h"
#include "services/Papers.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Result<Verification> verify(const Papers& papers, const QString& wanted) {
    if (!QFileInfo::exists(wanted) && !wanted.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return papers.verifyCode(wanted);
    STEWARD_LET(bytes, readFile(wanted));
    return papers.verifyPdf(bytes);
}

Error notGenuine(const Verification& verification) {
    if (verification.genuine)
        return {
            u"paper.voided"_s,
            QT_TRANSLATE_NOOP("Refusal", "Paper {number} has been voided: {reason}."),
            QT_TRANSLATE_NOOP("Refusal", "Don't act on it; ask the office for the paper that replaces it."),
            {{u"number"_s, verification.paper.number}, {u"reason"_s, verification.paper.voidReason}}};
    return {u"paper.not_genuine"_s,
            QT_TRANSLATE_NOOP("Refusal", "This is not a paper that was issued from this file."),
            QT_TRANSLATE_NOOP("Refusal", "Compare its number and code with the office's list of papers."),
            {}};
}

Result<void> run(const Arguments& arguments, Output& output) {
    STEWARD_LET(office, openToRead(arguments.operand(0)));
    STEWARD_LET(verification, verify(Papers(*office), arguments.operand(1)));
    QJsonObject object{{u"genuine"_s, verification.genuine}, {u"sentence"_s, verification.sentence}};
    const auto& paper = verification.paper;
    if (verification.genuine) {
        object.insert(u"number"_s, paper.number);
        object.insert(u"title"_s, paper.title);
        object.insert(u"issuedOn"_s, paper.issuedOn.toString(Qt::ISODate));
        object.insert(u"amount"_s, paper.amount.plain());
        object.insert(u"code"_s, paper.verificationCode);
        object.insert(u"voided"_s, paper.voided);
    }
    output.answer(verification.sentence, object);
    if (!verification.genuine || paper.voided)
        return refuse(notGenuine(verification));
    return {};
}

} // namespace

Command paperVerify() {
    return {"paper verify",
            "FILE PDF|CODE",
            2,
            2,
            QT_TRANSLATE_NOOP("Command", "Say whether a PDF or a verification code is of an issued paper."),
            QT_TRANSLATE_NOOP("Command", "A PDF must be the issued one byte for byte. The exit code is 1 for "
                                         "a paper that is not, or that has been voided."),
            {},
            run};
}

} // namespace steward
