#include "exchange/TitleLines.h"

#include "exchange/RowReader.h"

#include <QRegularExpression>

namespace steward::titleLines {

QString bank(const QStringList& lines) {
    static const QRegularExpression labelled(
        QStringLiteral("(?:填报|报送|申报|申请|编制)(?:单位|银行|机构)(?:名称)?[（(]?(?:盖章|公章)?[）)]?\\s*"
                       "[:：]\\s*([^\\s（(]+)"));
    for (const auto& line : lines)
        if (const auto match = labelled.match(line); match.hasMatch())
            return match.captured(1);
    static const QRegularExpression beforeYear(
        QStringLiteral("^(\\S*?(?:银行|农商行|信用社|支行)\\S*?)[（(]?\\d{4}"));
    for (const auto& line : lines)
        if (const auto match = beforeYear.match(line); match.hasMatch())
            return match.captured(1);
    return {};
}

std::optional<Quarter> quarter(const QStringList& lines) {
    static const QRegularExpression written(
        QStringLiteral("(\\d{4})\\s*年?\\s*度?\\s*(?:第\\s*)?([1-4一二三四])\\s*季"));
    static const QRegularExpression code(QStringLiteral("(\\d{4})[-_ ]?[Qq]([1-4])"));
    for (const auto& line : lines) {
        auto match = written.match(line);
        if (!match.hasMatch())
            match = code.match(line);
        if (!match.hasMatch())
            continue;
        const auto digit = QStringLiteral(u"一二三四").indexOf(match.captured(2));
        return Quarter{match.captured(1).toInt(),
                       digit < 0 ? match.captured(2).toInt() : static_cast<int>(digit) + 1};
    }
    return std::nullopt;
}

std::optional<QDate> dayAfter(const QStringList& lines, const QStringList& words) {
    static const QRegularExpression day(QStringLiteral(
        "^\\s*[:：]?\\s*(\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?|\\d{8})"));
    for (const auto& line : lines) {
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

} // namespace steward::titleLines
