#include "registry/IdNumber.h"

#include "base/MaskedId.h"

#include <QRegularExpression>

namespace steward {

namespace {

constexpr qsizetype Length = 18;

Error refusal(const char* code, const char* what, const char* remedy, const QString& text) {
    return {QString::fromLatin1(code), what, remedy, {{QStringLiteral("text"), text}}};
}

/** A refusal is shown, printed and stored where no identity number may stand whole (Art. 21). */
Error masked(const char* code, const char* what, const char* remedy, const QString& text) {
    return refusal(code, what, remedy, maskedId(text));
}

constexpr const char* CompareWithCard = QT_TRANSLATE_NOOP("Refusal", "Compare it with the identity card.");

/** GB 11643: the check character makes the sum of digit × 2^(places to its right) ≡ 1 modulo 11. */
QChar checkCharacter(QStringView digits) {
    static constexpr QStringView Characters = u"10X98765432";
    int sum = 0;
    int weight = 1;
    for (auto i = Length - 2; i >= 0; --i) {
        weight = weight * 2 % 11;
        sum += digits[i].digitValue() * weight;
    }
    return Characters[sum % 11];
}

} // namespace

Result<IdNumber> parseIdNumber(const QString& text) {
    static const QRegularExpression scientific(QStringLiteral("^[0-9.]+E\\+?[0-9]+$"));
    static const QRegularExpression wellFormed(QStringLiteral("^[0-9]{17}[0-9X]$"));
    static const QRegularExpression firstGeneration(QStringLiteral("^[0-9]{15}$"));
    const auto plain = text.normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    if (scientific.match(plain).hasMatch())
        return refuse(refusal(
            "id.spoiled_by_spreadsheet",
            QT_TRANSLATE_NOOP("Refusal",
                              "A spreadsheet turned an ID number into \"{text}\"; its digits are lost."),
            QT_TRANSLATE_NOOP("Refusal", "Format the column as text and enter the ID number again."), text));
    if (plain.contains(firstGeneration))
        return refuse(
            masked("id.wrong_length",
                   QT_TRANSLATE_NOOP("Refusal",
                                     "\"{text}\" is an ID number of the first generation, with 15 digits."),
                   QT_TRANSLATE_NOOP(
                       "Refusal", "Those cards ended in 2013: write the 18 characters of the person's card."),
                   text));
    if (plain.size() != Length)
        return refuse(masked(
            "id.wrong_length",
            QT_TRANSLATE_NOOP("Refusal", "\"{text}\" does not have the 18 characters of an ID number."),
            CompareWithCard, text));
    if (!wellFormed.match(plain).hasMatch())
        return refuse(
            masked("id.wrong_character",
                   QT_TRANSLATE_NOOP("Refusal", "\"{text}\" has a character that no ID number has there."),
                   CompareWithCard, text));
    const auto birth = QDate::fromString(plain.mid(6, 8), QStringLiteral("yyyyMMdd"));
    if (!birth.isValid())
        return refuse(
            masked("id.no_such_birthday",
                   QT_TRANSLATE_NOOP("Refusal", "The birthday in the ID number \"{text}\" does not exist."),
                   CompareWithCard, text));
    if (plain.back() != checkCharacter(plain))
        return refuse(masked(
            "id.checksum",
            QT_TRANSLATE_NOOP("Refusal", "The check character of the ID number \"{text}\" does not fit."),
            CompareWithCard, text));
    const bool male = plain[Length - 2].digitValue() % 2 == 1;
    return IdNumber{plain, male ? Sex::Male : Sex::Female, birth};
}

} // namespace steward
