#include "exchange/CellText.h"

#include <QStringList>

namespace steward {

QString trimmed(const Cell& cell) {
    auto text = cell.text;
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    text = text.trimmed();
    if (text.startsWith(u'\'') || text.startsWith(u'\u2018') || text.startsWith(u'\u2019') ||
        text.startsWith(u'`'))
        text = text.mid(1).trimmed();
    return text;
}

bool saysNothing(const QString& text) {
    static const QStringList nothings{QStringLiteral("-"),   QStringLiteral("--"),  QStringLiteral("/"),
                                      QStringLiteral(u"—"),  QStringLiteral(u"——"), QStringLiteral(u"无"),
                                      QStringLiteral(u"／"), QStringLiteral(u"－")};
    return text.isEmpty() || nothings.contains(text);
}

} // namespace steward
