#include "rehearse/Rule.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Error noSuchSentence(const Sentence& sentence) {
    return {u"rehearsal.no_such_sentence"_s,
            QT_TRANSLATE_NOOP("Refusal", "No sentence of the scenario language begins like this: {text}"),
            QT_TRANSLATE_NOOP("Refusal", "`fund-steward rehearse --sentences` lists them all."),
            {{u"text"_s, sentence.text}}};
}

Error unknownWord(const QString& word, const Rule& rule) {
    return {u"rehearsal.unknown_word"_s,
            QT_TRANSLATE_NOOP("Refusal", "“{word}” can't stand here; the sentence is: {pattern} [{keys}]"),
            QT_TRANSLATE_NOOP("Refusal", "Put words that belong together between “ and ”."),
            {{u"word"_s, word},
             {u"pattern"_s, QString::fromUtf16(rule.pattern)},
             {u"keys"_s, rule.keys.join(u' ')}}};
}

Error unknownHeading(const QString& heading, const Rule& rule) {
    return {u"rehearsal.unknown_heading"_s,
            QT_TRANSLATE_NOOP("Refusal", "The table has no column “{heading}”; it may have: {headings}"),
            QT_TRANSLATE_NOOP("Refusal", "Use one of these headings."),
            {{u"heading"_s, heading}, {u"headings"_s, rule.headings.join(u" | "_s)}}};
}

bool isPlace(const QString& word) {
    return word.startsWith(u'{');
}

/** The places that the pattern's {…} take, or nothing when the sentence is another one. */
std::optional<QStringList> placesIn(const QStringList& pattern, const QStringList& words) {
    if (words.size() < pattern.size())
        return std::nullopt;
    QStringList places;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isPlace(pattern[i]))
            places << words[i];
        else if (pattern[i] != words[i])
            return std::nullopt;
    }
    return places;
}

Result<QHash<QString, QString>> keyedIn(const Rule& rule, const QStringList& rest) {
    QHash<QString, QString> keyed;
    for (qsizetype i = 0; i < rest.size(); i += 2) {
        if (!rule.keys.contains(rest[i]) || i + 1 == rest.size() || keyed.contains(rest[i]))
            return refuse(unknownWord(rest[i], rule));
        keyed.insert(rest[i], rest[i + 1]);
    }
    return keyed;
}

/** The rule with the most words of its own among those that fit: `应 检查 {申请}` before `{人} 检查 {何}`. */
const Rule* ruleFor(const Sentence& sentence) {
    const Rule* best = nullptr;
    qsizetype most = -1;
    for (const auto& rule : rehearsalRules()) {
        const auto pattern = QString::fromUtf16(rule.pattern).split(u' ');
        const auto places = placesIn(pattern, sentence.words);
        const auto own = places ? pattern.size() * 100 - places->size() : -1;
        if (own > most) {
            most = own;
            best = &rule;
        }
    }
    return best;
}

} // namespace

const QList<Rule>& rehearsalRules() {
    static const auto all = officeRules() + registryRules() + draftRules() + claimRules() + meetingRules() +
                            decisionRules() + fundRules() + reconciliationRules() + interestRules() +
                            topUpRules() + recoveryRules() + oversightRules() + townshipRules() +
                            claimExpectations() + officeExpectations() + calculationRules();
    return all;
}

Result<void> playSentence(Stage& stage, const Sentence& sentence) {
    const auto* rule = ruleFor(sentence);
    if (!rule)
        return refuse(noSuchSentence(sentence));
    const auto pattern = QString::fromUtf16(rule->pattern).split(u' ');
    STEWARD_LET(keyed, keyedIn(*rule, sentence.words.mid(pattern.size())));
    for (const auto& heading : sentence.headings)
        if (!rule->headings.contains(heading))
            return refuse(unknownHeading(heading, *rule));
    return rule->play(stage, Told(sentence, *placesIn(pattern, sentence.words), keyed));
}

Result<std::optional<Amount>> Told::amount(const QString& key) const {
    if (!has(key))
        return std::nullopt;
    STEWARD_LET(amount, parseAmount(value(key)));
    return amount;
}

Result<QDate> Told::day(const QString& key, QDate absent) const {
    if (!has(key))
        return absent;
    return scenarioDay(value(key));
}

QList<QHash<QString, QString>> Told::table() const {
    QList<QHash<QString, QString>> rows;
    for (const auto& row : sentence_.rows) {
        QHash<QString, QString> cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            if (!row.cells[i].isEmpty())
                cells.insert(sentence_.headings[i], row.cells[i]);
        rows << cells;
    }
    return rows;
}

QHash<QString, QString> Told::row(const QString& heading, const QString& value) const {
    for (const auto& cells : table())
        if (cells.value(heading) == value)
            return cells;
    return {};
}

Error differs(const QString& expected, const QString& is) {
    return {u"rehearsal.differs"_s,
            QT_TRANSLATE_NOOP("Refusal", "Expected: {expected}. Is: {is}."),
            "",
            {{u"expected"_s, expected}, {u"is"_s, is}}};
}

Result<void> same(const QString& expected, const QString& is) {
    if (expected == is)
        return {};
    return refuse(differs(expected, is));
}

Result<void> same(Amount expected, Amount is) {
    return same(expected.text(), is.text());
}

Result<QDate> scenarioDay(const QString& text) {
    static const QRegularExpression form(u"^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"_s);
    const auto match = form.match(text);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (day.isValid())
        return day;
    return refuse({u"day.unreadable"_s,
                   QT_TRANSLATE_NOOP("Refusal", "\"{text}\" is not a day."),
                   QT_TRANSLATE_NOOP("Refusal", "Write days like 2018-02-09."),
                   {{u"text"_s, text}}});
}

Result<int> scenarioCount(const QString& text) {
    bool good = false;
    const auto count = text.toInt(&good);
    if (good)
        return count;
    return refuse({u"number.unreadable"_s,
                   QT_TRANSLATE_NOOP("Refusal", "\"{text}\" is not a whole number."),
                   QT_TRANSLATE_NOOP("Refusal", "Give a number of 0 or more."),
                   {{u"text"_s, text}}});
}

QStringList listed(const QString& text) {
    static const QRegularExpression parting(u"[、，,;；]"_s);
    QStringList parts;
    for (const auto& part : text.split(parting, Qt::SkipEmptyParts))
        parts << part.trimmed();
    return parts;
}

} // namespace steward
