#include "commands/Values.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace steward {

Result<QDate> readDay(const QString& text) {
    const auto day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        return day;
    return refuse({u"day.unreadable"_s,
                   QT_TRANSLATE_NOOP("Refusal", "\"{text}\" is not a day."),
                   QT_TRANSLATE_NOOP("Refusal", "Write days like 2018-02-09."),
                   {{u"text"_s, text}}});
}

Result<int> readCount(const QString& text) {
    bool good = false;
    const auto count = text.toInt(&good);
    if (good && count >= 0)
        return count;
    return refuse({u"number.unreadable"_s,
                   QT_TRANSLATE_NOOP("Refusal", "\"{text}\" is not a whole number."),
                   QT_TRANSLATE_NOOP("Refusal", "Give a number of 0 or more."),
                   {{u"text"_s, text}}});
}

} // namespace steward
