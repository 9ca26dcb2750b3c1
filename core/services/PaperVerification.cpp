#include "services/Papers.h"
#include "storage/PaperRepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace steward {

namespace {

const char* words(const IssuedPaper& paper) {
    if (!paper.voided)
        return QT_TRANSLATE_NOOP("Verification",
                                 "{number} ({title}) was issued on {day} over {amount} and is valid.");
    return paper.replacedBy.isEmpty()
               ? QT_TRANSLATE_NOOP(
                     "Verification",
                     "{number} ({title}) was issued on {day} over {amount} and has been voided: {reason}.")
               : QT_TRANSLATE_NOOP(
                     "Verification",
                     "{number} ({title}) was issued on {day} over {amount} and has been voided: "
                     "{reason}. {replacement} stands in its place.");
}

QString sentenceFor(const IssuedPaper& paper) {
    const auto text = words(paper);
    return withFacts(QCoreApplication::translate("Verification", text),
                     {{QStringLiteral("number"), paper.number},
                      {QStringLiteral("title"), paper.title},
                      {QStringLiteral("day"), paper.issuedOn.toString(Qt::ISODate)},
                      {QStringLiteral("amount"), paper.amount.text()},
                      {QStringLiteral("reason"), paper.voidReason},
                      {QStringLiteral("replacement"), paper.replacedBy}});
}

Verification verdict(const std::optional<IssuedPaper>& paper, const char* unknown) {
    Verification verification;
    if (!paper) {
        verification.sentence = QCoreApplication::translate("Verification", unknown);
        return verification;
    }
    verification.genuine = true;
    verification.paper = *paper;
    verification.sentence = sentenceFor(*paper);
    return verification;
}

/** Codes are read out and typed: case, spaces and dashes don't matter. */
QString plainCode(const QString& code) {
    QString plain;
    for (const auto c : code.toUpper())
        if (c.isLetterOrNumber())
            plain += c;
    for (qsizetype at = 4; at < plain.size(); at += 5)
        plain.insert(at, u'-');
    return plain;
}

} // namespace

Result<Verification> Papers::verifyCode(const QString& code) const {
    STEWARD_LET(paper, PaperRepository(office_.database()).findByCode(plainCode(code)));
    return verdict(paper,
                   QT_TRANSLATE_NOOP("Verification", "No paper with this code was issued from this file."));
}

Result<Verification> Papers::verifyPdf(const QByteArray& pdf) const {
    const auto hash = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
    STEWARD_LET(paper, PaperRepository(office_.database()).findByHash(hash));
    return verdict(paper,
                   QT_TRANSLATE_NOOP("Verification",
                                     "This PDF is not, byte for byte, a paper issued from this file: it is "
                                     "another paper, or it was altered."));
}

} // namespace steward
