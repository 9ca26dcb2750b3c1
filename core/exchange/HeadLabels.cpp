#include "exchange/HeadLabels.h"

#include "exchange/CellDay.h"

#include <QRegularExpression>

namespace steward {

HeadLabels::HeadLabels(const QStringList& lines) {
    static const QRegularExpression space(QStringLiteral("[\\s\\x{3000}]+"));
    static const QRegularExpression colon(QStringLiteral("[:：]"));
    static const QRegularExpression brackets(QStringLiteral("[（(][^）)]*[）)]"));
    for (const auto& line : lines) {
        bool open = false; // whether words still belong to the last label
        for (const auto& cell : line.split(QStringLiteral("    "), Qt::SkipEmptyParts)) {
            open = open && labels_.last().value.isEmpty(); // a value ends with its cell
            for (const auto& word : cell.split(space, Qt::SkipEmptyParts)) {
                const auto at = word.indexOf(colon);
                if (at >= 0) {
                    labels_.append({word.left(at).remove(brackets), word.mid(at + 1)});
                    open = true;
                } else if (open) {
                    auto& value = labels_.last().value;
                    value += value.isEmpty() ? word : u' ' + word;
                }
            }
        }
    }
}

QString HeadLabels::value(const QStringList& words) const {
    for (const auto& label : labels_)
        if (words.contains(label.name))
            return label.value;
    return {};
}

std::optional<QDate> HeadLabels::day(const QStringList& words) const {
    static const QRegularExpression count(QStringLiteral("^\\d{5}$"));
    const auto text = value(words);
    const bool counted = text.contains(count);
    return cellDay({text, counted ? CellKind::Number : CellKind::Text, counted}, false);
}

} // namespace steward
