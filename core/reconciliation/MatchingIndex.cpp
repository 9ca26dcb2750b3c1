#include "reconciliation/MatchingIndex.h"

#include "money/Decimal.h"

#include <QRegularExpression>

#include <algorithm>

namespace steward {

namespace {

constexpr qsizetype ShortestDocument = 4; ///< below, a number is anybody's

/** `2018付第12号` and `2018－付－0012` are `2018-付-0012`. */
void addVoucherNumbers(QSet<QString>& tokens, const QString& text) {
    static const QRegularExpression Number(
        QStringLiteral("(\\d{4})[-—–_\\s年]*([收付转])[-—–_\\s字第]*(\\d{1,6})(?!\\d)"));
    for (auto found = Number.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        tokens.insert(QStringLiteral("%1-%2-%3")
                          .arg(match.captured(1), match.captured(2))
                          .arg(match.captured(3).toInt(), 4, 10, QLatin1Char('0')));
    }
}

const QRegularExpression& letterPattern() {
    static const QRegularExpression pattern(
        QStringLiteral("([\\p{Han}A-Za-z]+)[〔\\[(（](\\d{4})[〕\\])）](\\d+)号"));
    return pattern;
}

QString endOf(const QRegularExpressionMatch& letter) {
    return QStringLiteral("〔%1〕%2号").arg(letter.captured(2), letter.captured(3));
}

/** `巫扶贷补[2018]3号` is `巫扶贷补〔2018〕3号`; words that stand before it in a memo without a space may or
 * may not belong to it, so that a memo names each of its endings. */
void addLetterNumbers(QSet<QString>& tokens, const QString& text, bool memo) {
    constexpr qsizetype LongestPrefix = 10;
    for (auto found = letterPattern().globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const auto prefix = match.captured(1).toUpper();
        const auto end = endOf(match);
        tokens.insert(prefix + end);
        for (qsizetype length = 1; memo && length <= std::min(prefix.size(), LongestPrefix); ++length)
            tokens.insert(prefix.right(length) + end);
    }
}

/** Numbers of papers and loan notes: what holds at least four digits and is no plain amount or day. */
void addReferences(QSet<QString>& tokens, const QString& text) {
    static const QRegularExpression Reference(QStringLiteral("[A-Za-z]+[A-Za-z0-9-]*\\d{4,}[A-Za-z0-"
                                                             "9-]*|(?<![\\d.,-])\\d{6,}(?![\\d.,-])"));
    for (auto found = Reference.globalMatch(text); found.hasNext();)
        tokens.insert(found.next().captured().toUpper());
}

QSet<QString> tokensOf(const QStringList& texts, bool memo) {
    QSet<QString> tokens;
    for (const auto& text : texts) {
        const auto plain = plainForms(text);
        addVoucherNumbers(tokens, plain);
        addLetterNumbers(tokens, plain, memo);
        addReferences(tokens, plain);
    }
    return tokens;
}

template<class Item, class IdOf>
void sortByDay(QList<Item>& items, IdOf idOf) {
    std::sort(items.begin(), items.end(), [idOf](const Item& a, const Item& b) {
        return a.day != b.day ? a.day < b.day : idOf(a) < idOf(b);
    });
}

} // namespace

QString letterNumber(const QString& text) {
    const auto match = letterPattern().match(plainForms(text));
    return match.hasMatch() ? match.captured(1).toUpper() + endOf(match) : QString();
}

MatchingIndex::MatchingIndex(const QList<BookLine>& entries, const QList<StatementLine>& lines)
    : entries_(entries), lines_(lines) {
    sortByDay(entries_, [](const BookLine& entry) { return entry.entry.value; });
    sortByDay(lines_, [](const StatementLine& line) { return line.id.value; });
    for (qsizetype place = 0; place < entries_.size(); ++place) {
        const auto& entry = entries_.at(place);
        entriesOf_[entry.amount.inFen()].append(place);
        auto tokens = tokensOf({entry.summary, entry.document}, false);
        tokens.insert(entry.number);
        if (entry.document.trimmed().size() >= ShortestDocument)
            tokens.insert(plainForms(entry.document.trimmed()).toUpper());
        entryTokens_.append(tokens);
    }
    for (qsizetype place = 0; place < lines_.size(); ++place) {
        const auto& line = lines_.at(place);
        linesOf_[line.amount.inFen()].append(place);
        auto tokens = tokensOf({line.memo, line.serial}, true);
        if (line.serial.trimmed().size() >= ShortestDocument)
            tokens.insert(plainForms(line.serial.trimmed()).toUpper());
        lineTokens_.append(tokens);
    }
}

QList<Amount> MatchingIndex::sharedAmounts() const {
    QList<Amount> amounts;
    for (auto one = entriesOf_.keyBegin(); one != entriesOf_.keyEnd(); ++one)
        if (linesOf_.contains(*one))
            amounts.append(Amount::fen(*one));
    std::sort(amounts.begin(), amounts.end());
    return amounts;
}

MatchingIndex::ByDay MatchingIndex::freeEntries() const {
    ByDay days;
    for (qsizetype place = 0; place < entries_.size(); ++place)
        if (entryFree(place))
            days[entries_.at(place).day].append(place);
    return days;
}

MatchingIndex::ByDay MatchingIndex::freeLines() const {
    ByDay days;
    for (qsizetype place = 0; place < lines_.size(); ++place)
        if (lineFree(place))
            days[lines_.at(place).day].append(place);
    return days;
}

void MatchingIndex::propose(MatchProposal proposal, const Places& entries, const Places& lines) {
    offer(std::move(proposal), entries, lines);
    settle(entries, lines);
}

void MatchingIndex::offer(MatchProposal proposal, const Places& entries, const Places& lines) {
    Amount sum;
    for (const auto place : entries) {
        proposal.entries.append(entry(place).entry);
        sum += entry(place).amount;
        for (const auto other : lines)
            proposal.daysApart = std::max(
                proposal.daysApart, static_cast<int>(std::abs(entry(place).day.daysTo(line(other).day))));
    }
    for (const auto place : lines)
        proposal.lines.append(line(place).id);
    proposal.amount = sum;
    proposals_.append(proposal);
}

void MatchingIndex::settle(const Places& entries, const Places& lines) {
    for (const auto place : entries)
        entryTaken_.insert(place);
    for (const auto place : lines)
        lineTaken_.insert(place);
}

} // namespace steward
