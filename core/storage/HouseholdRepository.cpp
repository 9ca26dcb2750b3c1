#include "storage/HouseholdRepository.h"

#include "storage/Selection.h"

namespace steward {

namespace {

constexpr int RowsBetweenSteps = 500;
const QString Columns = QStringLiteral("SELECT h.id, h.number, h.township, h.village, h.head, p.id_number, "
                                       "h.people, p.phone, h.registered_on, h.left_on "
                                       "FROM households h JOIN personal p ON p.id = h.personal ");

Household read(const Statement& row) {
    return {HouseholdId(row.integer(0)),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            static_cast<int>(row.integer(6)),
            row.text(7),
            row.day(8),
            row.optionalDay(9)};
}

Error unknown() {
    return {QStringLiteral("household.unknown"),
            QT_TRANSLATE_NOOP("Refusal", "There is no such household in this file."),
            QT_TRANSLATE_NOOP("Refusal", "Import the register of households first."),
            {},
            3};
}

QString orderBy(const PageRequest& request) {
    static const QHash<QString, QString> columns{
        {QStringLiteral("number"), QStringLiteral("h.number")},
        {QStringLiteral("township"), QStringLiteral("h.township")},
        {QStringLiteral("village"), QStringLiteral("h.village")},
        {QStringLiteral("head"), QStringLiteral("h.head")},
        {QStringLiteral("people"), QStringLiteral("h.people")},
        {QStringLiteral("registered_on"), QStringLiteral("h.registered_on")},
        {QStringLiteral("left_on"), QStringLiteral("h.left_on")}};
    return orderOf(request, columns, QStringLiteral("h.number"), QStringLiteral("h.id"));
}

Conditions filterOf(const PageRequest& request) {
    Conditions query;
    if (!request.township.isEmpty())
        query.where(QStringLiteral("h.township = ?"), {request.township});
    const auto search = request.search.trimmed();
    if (!search.isEmpty()) {
        const auto pattern = likePattern(search);
        query.where(QStringLiteral("(h.head LIKE ? ESCAPE '\\' OR h.number LIKE ? ESCAPE '\\' OR h.initials "
                                   "LIKE ? ESCAPE '\\' OR "
                                   "h.village LIKE ? ESCAPE '\\' OR p.id_number LIKE ? ESCAPE '\\')"),
                    {pattern, pattern, likePattern(search.toLower()).mid(1), pattern, pattern.chopped(1)});
    }
    return query;
}

} // namespace

Result<SaveCounts> HouseholdRepository::saveAll(const QList<Household>& households,
                                                const ProgressStep& step) {
    auto existing =
        database_.statement(QStringLiteral("SELECT id, personal FROM households WHERE number = ?"));
    auto insert =
        database_.statement(QStringLiteral("INSERT INTO households (number, township, village, head, "
                                           "initials, personal, people, registered_on, left_on) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    auto update = database_.statement(QStringLiteral("UPDATE households SET township = ?, village = ?, head "
                                                     "= ?, initials = ?, people = ?, registered_on = ?, "
                                                     "left_on = ? WHERE id = ?"));
    SaveCounts counts;
    qint64 done = 0;
    for (const auto& h : households) {
        STEWARD_TRY(existing.run(h.number));
        const bool known = existing.next();
        const auto id = known ? existing.integer(0) : 0;
        STEWARD_LET(personal,
                    savePersonal(database_, known ? existing.integer(1) : 0, h.headIdNumber, h.phone));
        existing.finish();
        if (known)
            STEWARD_TRY(update.run(h.townshipCode, h.village, h.head, pinyinInitials(h.head), h.people,
                                   h.registeredOn, h.leftOn, id));
        else
            STEWARD_TRY(insert.run(h.number, h.townshipCode, h.village, h.head, pinyinInitials(h.head),
                                   personal, h.people, h.registeredOn, h.leftOn));
        ++(known ? counts.changed : counts.added);
        if (++done % RowsBetweenSteps == 0 && step)
            STEWARD_TRY(step(done, households.size()));
    }
    return counts;
}

Result<Household> HouseholdRepository::find(HouseholdId id) const {
    auto row = database_.statement(Columns + QStringLiteral("WHERE h.id = ?"));
    STEWARD_TRY(row.run(id));
    if (row.next())
        return read(row);
    return refuse(unknown());
}

Result<Household> HouseholdRepository::findByNumber(const QString& number) const {
    auto row = database_.statement(Columns + QStringLiteral("WHERE h.number = ?"));
    STEWARD_TRY(row.run(number));
    if (row.next())
        return read(row);
    return refuse(unknown());
}

Result<QHash<QString, HouseholdId>> HouseholdRepository::idsByNumber() const {
    auto row = database_.statement(QStringLiteral("SELECT number, id FROM households"));
    STEWARD_TRY(row.run());
    QHash<QString, HouseholdId> ids;
    while (row.next())
        ids.insert(row.text(0), HouseholdId(row.integer(1)));
    return ids;
}

Result<QHash<HouseholdId, Household>> HouseholdRepository::byIds(const QList<HouseholdId>& ids) const {
    QList<qint64> wanted;
    for (const auto id : ids)
        wanted.append(id.value);
    STEWARD_TRY(selectWanted(database_, wanted));
    auto row = database_.statement(Columns + QStringLiteral("JOIN wanted w ON w.id = h.id"));
    STEWARD_TRY(row.run());
    QHash<HouseholdId, Household> found;
    while (row.next()) {
        const auto household = read(row);
        found.insert(household.id, household);
    }
    return found;
}

Result<Page<Household>> HouseholdRepository::page(const PageRequest& request) const {
    const auto people = request.search.trimmed().isEmpty()
                            ? QString()
                            : QStringLiteral(" JOIN personal p ON p.id = h.personal");
    return readPage<Household>(database_, request,
                               {QStringLiteral("h.id"), QStringLiteral("households h") + people,
                                orderBy(request), Columns, filterOf(request)},
                               read);
}

} // namespace steward
