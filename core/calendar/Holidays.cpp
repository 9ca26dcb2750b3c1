#include "calendar/WorkCalendar.h"

#include <QFile>
#include <QSet>

/** Pulls the data in from the static library; has to stand outside every namespace. */
static void linkHolidays() {
    Q_INIT_RESOURCE(holidays);
}

namespace steward {

namespace {

tl::unexpected<Error> unreadable(qsizetype line, const QString& text) {
    return refuse(
        {QStringLiteral("holidays.unreadable"),
         QT_TRANSLATE_NOOP("Refusal",
                           "Line {line} of the holidays can't be read or names a day twice: \"{text}\"."),
         QT_TRANSLATE_NOOP("Refusal",
                           "Each line is a day, holiday or workday, and a name: 2018-02-15,holiday,春节."),
         {{QStringLiteral("line"), QString::number(line)}, {QStringLiteral("text"), text}}});
}

} // namespace

Result<QList<SpecialDay>> parseHolidays(const QByteArray& csv) {
    QList<SpecialDay> days;
    QSet<QDate> seen;
    auto text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    const auto lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto line = lines[i].trimmed();
        if (line.isEmpty() || (i == 0 && line == QStringLiteral("date,kind,name")))
            continue;
        const auto fields = line.split(u',');
        if (fields.size() != 3)
            return unreadable(i + 1, line);
        const auto day = QDate::fromString(fields[0], Qt::ISODate);
        const bool workday = fields[1] == QStringLiteral("workday");
        if (!day.isValid() || seen.contains(day) || (!workday && fields[1] != QStringLiteral("holiday")))
            return unreadable(i + 1, line);
        seen.insert(day);
        days << SpecialDay{day, workday, fields[2]};
    }
    return days;
}

QList<SpecialDay> shippedHolidays() {
    linkHolidays();
    QFile file(QStringLiteral(":/holidays/holidays.csv"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const auto days = parseHolidays(file.readAll());
    Q_ASSERT(days); // our own data, read by every run of the tests
    return days.value_or(QList<SpecialDay>());
}

} // namespace steward
