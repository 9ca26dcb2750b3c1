#include "registry/CreditCode.h"

namespace steward {

namespace {

constexpr qsizetype Length = 18;
constexpr int Modulus = 31;
constexpr QStringView Characters = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

Error refusal(const char* code, const char* what, const QString& text) {
    return {QString::fromLatin1(code),
            what,
            QT_TRANSLATE_NOOP("Refusal", "Compare it with the business licence."),
            {{QStringLiteral("text"), text}}};
}

bool hasOnlyItsCharacters(QStringView code) {
    for (const auto c : code)
        if (!Characters.contains(c))
            return false;
    return true;
}

/** GB 32100: 31 less the sum of value × 3^place, modulo 31. */
QChar checkCharacter(QStringView code) {
    int sum = 0;
    int weight = 1;
    for (const auto c : code.first(Length - 1)) {
        sum += int(Characters.indexOf(c)) * weight;
        weight = weight * 3 % Modulus;
    }
    return Characters[(Modulus - sum % Modulus) % Modulus];
}

} // namespace

Result<QString> parseCreditCode(const QString& text) {
    const auto plain = text.normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    if (plain.size() != Length)
        return refuse(refusal(
            "credit_code.wrong_length",
            QT_TRANSLATE_NOOP("Refusal", "\"{text}\" does not have the 18 characters of a credit code."),
            text));
    if (!hasOnlyItsCharacters(plain))
        return refuse(refusal(
            "credit_code.wrong_character",
            QT_TRANSLATE_NOOP("Refusal", "\"{text}\" has a character that no credit code has."), text));
    if (plain.back() != checkCharacter(plain))
        return refuse(refusal(
            "credit_code.checksum",
            QT_TRANSLATE_NOOP("Refusal", "The check character of the credit code \"{text}\" does not fit."),
            text));
    return plain;
}

} // namespace steward
