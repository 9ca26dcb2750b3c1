#include "exchange/TitleLines.h"

#include "calendar/ChineseDays.h"
#include "exchange/RowReader.h"

#include <QRegularExpression>

namespace steward::titleLines {

QString bank(const QStringList& lines) {
    static const QRegularExpression labelled(QStringLiteral(
        "(?:(?:填报|报送|申报|申请|编制|填表)(?:单位|银行|机构)|(?:合作|贷款|承贷|放款|经办)银行|银行|行名)"
        "(?:名称)?[（(]?(?:盖章|公章)?[）)]?\\s*[:：]\\s*([^\\s（(]+)"));
    for (const auto& line : lines)
        if (const auto match = labelled.match(line); match.hasMatch())
            return match.captured(1);
    static const QRegularExpression beforeYear(
        QStringLiteral("^(?!合作|各)(\\S*?(?:银行|农商行|信用社|支行)\\S*?)(?:[（(]?\\d{4}|二[〇○零]|扶贫|"
                       "小额|风险|贷款|补偿|$)"));
    for (const auto& line : lines)
        if (const auto match = beforeYear.match(line); match.hasMatch())
            return match.captured(1);
    return {};
}

std::optional<QDate> dayAfter(const QStringList& lines, const QStringList& words) {
    static const QRegularExpression day(QStringLiteral(
        "^\\s*[:：]?\\s*(\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?|\\d{8})"));
    for (const auto& written : lines) {
        const auto line = withDayDigits(written);
        for (const auto& word : words) {
            const auto at = line.indexOf(word);
            const auto match = at < 0 ? QRegularExpressionMatch() : day.match(line.mid(at + word.size()));
            if (!match.hasMatch())
                continue;
            Cell cell{match.captured(1).remove(u' '), CellKind::Text, false};
            if (const auto found = cellDay(cell, false))
                return found;
        }
    }
    return std::nullopt;
}

namespace {

QString dayPattern() {
    return QStringLiteral("(\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}日?|\\d{8})");
}

std::optional<QDate> writtenDay(QString text) {
    return cellDay({text.remove(u' '), CellKind::Text, false}, false);
}

/** Two days with a word or a dash between them. The second one may leave its year out. */
std::optional<TitlePeriod> joinedDays(const QString& line) {
    static const QRegularExpression span(
        QStringLiteral("(?<!\\d)%1(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*起?\\s*"
                       "(?:至|到|止|－|–|~|～|―|—+|-+|to)\\s*"
                       "(?:%1|(\\d{1,2}月\\d{1,2}日?))(?!\\d)")
            .arg(dayPattern()));
    const auto match = span.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const auto from = writtenDay(match.captured(1));
    auto second = match.captured(2);
    if (second.isEmpty() && from)
        second = QString::number(from->year()) + u'年' + match.captured(3);
    const auto to = writtenDay(second);
    return from && to ? std::optional(TitlePeriod{*from, *to}) : std::nullopt;
}

} // namespace

std::optional<TitlePeriod> period(const QStringList& lines) {
    for (const auto& line : lines)
        if (const auto days = joinedDays(withDayDigits(line)))
            return days;
    const auto from =
        dayAfter(lines, {QStringLiteral(u"起始日期"), QStringLiteral(u"开始日期"), QStringLiteral(u"起始日"),
                         QStringLiteral(u"开始日"), QStringLiteral(u"起始时间"), QStringLiteral(u"开始时间"),
                         QStringLiteral(u"起日")});
    const auto to =
        dayAfter(lines, {QStringLiteral(u"截止日期"), QStringLiteral(u"终止日期"),
                         QStringLiteral(u"结束日期"), QStringLiteral(u"截至日期"), QStringLiteral(u"终止日"),
                         QStringLiteral(u"截止日"), QStringLiteral(u"结束日"), QStringLiteral(u"截止时间"),
                         QStringLiteral(u"结束时间"), QStringLiteral(u"终止时间"), QStringLiteral(u"止日")});
    return from && to ? std::optional(TitlePeriod{*from, *to}) : std::nullopt;
}

std::optional<Quarter> quarter(const QStringList& lines) {
    for (const auto& line : lines)
        if (const auto named = Quarter::within(line))
            return named;
    for (const auto& line : lines) {
        const auto days = joinedDays(withDayDigits(line));
        if (!days)
            continue;
        const auto held = Quarter::of(days->from);
        if (days->from == held.first() && days->to == held.last())
            return held;
    }
    return std::nullopt;
}

std::optional<TitlePeriod> namedPeriod(const QStringList& lines) {
    if (const auto found = quarter(lines))
        return TitlePeriod{found->first(), found->last()};
    static const QRegularExpression month(QStringLiteral("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月(?!\\s*\\d)"));
    for (const auto& line : lines) {
        const auto match = month.match(withDayDigits(line));
        const QDate first(match.captured(1).toInt(), match.captured(2).toInt(), 1);
        if (match.hasMatch() && first.isValid())
            return TitlePeriod{first, first.addMonths(1).addDays(-1)};
    }
    return std::nullopt;
}

std::optional<Amount> amountAfter(const QStringList& lines, const QStringList& words, MoneyUnit unit) {
    static const QRegularExpression amount(QStringLiteral(
        "^\\s*(?:[（(](?:人民币)?元?[）)])?\\s*[:：]?\\s*(?:人民币|CNY|RMB)?\\s*"
        "([￥¥]?\\s*[-－+(（]?[￥¥]?\\d[\\d,，]*(?:[.．]\\d+)?[)）]?(?:\\s*(?:万|千|百|亿)?元)?)"));
    for (const auto& line : lines) {
        for (const auto& word : words) {
            const auto at = line.indexOf(word);
            const auto match = at < 0 ? QRegularExpressionMatch() : amount.match(line.mid(at + word.size()));
            if (!match.hasMatch())
                continue;
            if (const auto found = parseAmount(match.captured(1), unit))
                return *found;
        }
    }
    return std::nullopt;
}

QString accountNumber(const QStringList& lines) {
    static const QRegularExpression written(
        QStringLiteral("(?<!对方)(?:[账帐][户]?号码?|[账帐]户号)\\s*[:：]?\\s*(\\d{8,32}(?:-\\d+)*|\\d{4}(?: "
                       "\\d{4}(?![-/.年\\d]))+(?: \\d{1,3}(?!\\d))?)"));
    for (const auto& line : lines)
        if (const auto match = written.match(line); match.hasMatch())
            return match.captured(1).remove(u' ');
    return {};
}

} // namespace steward::titleLines
