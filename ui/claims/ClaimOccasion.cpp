#include "claims/ClaimOccasion.h"

#include <QRegularExpression>

namespace steward {

namespace {

std::optional<Quarter> quarterIn(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("(?:19|20)\\d{2}\\s*(?:年\\s*第?\\s*[1-4一二三四]\\s*季度?|[-_]?[Qq][1-4])"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    QString found = match.captured();
    found.remove(QLatin1Char(' ')).remove(QLatin1Char('-')).remove(QLatin1Char('_'));
    if (found.endsWith(QStringLiteral("季")))
        found += QStringLiteral("度");
    const auto quarter = Quarter::parse(found);
    return quarter ? std::optional(*quarter) : std::nullopt;
}

QDate dayIn(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("(20\\d{2})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日"));
    const auto match = pattern.match(text);
    return match.hasMatch()
               ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
               : QDate();
}

/** The words before the year in a file's name: 农商行 of 农商行2018年第1季度补偿名单.xlsx. */
QString wordsBeforeYear(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^\\s*([\\p{Han}]{2,}?)\\s*(?:19|20)\\d{2}"));
    return pattern.match(text).captured(1);
}

bool names(const Bank& bank, const QString& text) {
    if (!bank.name.isEmpty() && text.contains(bank.name))
        return true;
    if (!bank.shortName.isEmpty() && text.contains(bank.shortName))
        return true;
    const QString words = wordsBeforeYear(text);
    return !words.isEmpty() && (bank.name.contains(words) || bank.shortName.contains(words));
}

BankId bankIn(const QString& text, const QList<Bank>& banks) {
    BankId found;
    for (const Bank& bank : banks) {
        if (!names(bank, text))
            continue;
        if (found)
            return {}; // two banks fit: somebody must choose
        found = bank.id;
    }
    return found;
}

} // namespace

ClaimOccasion claimOccasionIn(const QStringList& texts, const QList<Bank>& banks) {
    ClaimOccasion occasion;
    for (const QString& text : texts) {
        if (!occasion.bank)
            occasion.bank = bankIn(text, banks);
        if (!occasion.quarter)
            occasion.quarter = quarterIn(text);
        if (!occasion.writtenOn.isValid())
            occasion.writtenOn = dayIn(text);
    }
    return occasion;
}

} // namespace steward
