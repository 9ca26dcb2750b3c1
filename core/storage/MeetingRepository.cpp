#include "storage/MeetingRepository.h"

#include "storage/ItemText.h"
#include "storage/SettingsRepository.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

namespace {

const QString SheetKey = QStringLiteral("meeting_sheet");
const QString MeetingColumns = QStringLiteral(
    "SELECT m.id, m.number, m.day, m.place, m.chair, m.present, m.excused, u.name, m.recorded_at "
    "FROM meetings m JOIN users u ON u.id = m.recorded_by ");

HeldMeeting readMeeting(const Statement& row) {
    HeldMeeting held;
    held.id = MeetingId(row.integer(0));
    held.meeting = {row.text(1), row.day(2), row.text(3), row.text(4), row.text(5), row.text(6)};
    held.recordedBy = row.text(7);
    held.recordedAt = row.moment(8);
    return held;
}

QJsonObject outcomeObject(const ItemOutcome& outcome) {
    QJsonObject object{{QStringLiteral("item"), outcome.item.value},
                       {QStringLiteral("outcome"), static_cast<int>(outcome.outcome)}};
    if (!outcome.reason.isEmpty())
        object.insert(QStringLiteral("reason"), outcome.reason);
    if (outcome.negligence)
        object.insert(QStringLiteral("negligence"), true);
    return object;
}

QString sheetText(const MeetingSheet& sheet) {
    QJsonArray leftOut;
    for (const auto claim : sheet.leftOut)
        leftOut.append(claim.value);
    QJsonArray outcomes;
    for (const auto& outcome : sheet.outcomes)
        outcomes.append(outcomeObject(outcome));
    const QJsonObject object{{QStringLiteral("meeting"), meetingText(sheet.meeting)},
                             {QStringLiteral("left_out"), leftOut},
                             {QStringLiteral("outcomes"), outcomes},
                             {QStringLiteral("minutes"), sheet.minutes}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

MeetingSheet sheetFrom(const QString& text) {
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    MeetingSheet sheet;
    sheet.meeting = meetingFrom(object.value(QStringLiteral("meeting")).toString());
    for (const auto& claim : object.value(QStringLiteral("left_out")).toArray())
        sheet.leftOut.insert(ClaimId(claim.toInteger()));
    for (const auto& told : object.value(QStringLiteral("outcomes")).toArray())
        sheet.outcomes.append({ItemId(told[QStringLiteral("item")].toInteger()),
                               static_cast<Outcome>(told[QStringLiteral("outcome")].toInt()),
                               told[QStringLiteral("reason")].toString(),
                               told[QStringLiteral("negligence")].toBool()});
    sheet.minutes = object.value(QStringLiteral("minutes")).toString();
    return sheet;
}

} // namespace

Result<void> MeetingRepository::addParts(HeldMeeting& held) const {
    auto claim = database_.statement(
        QStringLiteral("SELECT claim FROM meeting_claims WHERE meeting = ? ORDER BY claim"));
    STEWARD_TRY(claim.run(held.id));
    while (claim.next())
        held.claims.append(ClaimId(claim.integer(0)));
    auto form =
        database_.statement(QStringLiteral("SELECT form FROM meeting_forms WHERE meeting = ? ORDER BY form"));
    STEWARD_TRY(form.run(held.id));
    while (form.next())
        held.forms.append(PaperId(form.integer(0)));
    auto file = database_.statement(
        QStringLiteral("SELECT f.id, f.file_name, u.name, f.added_at FROM meeting_minutes f "
                       "JOIN users u ON u.id = f.added_by WHERE f.meeting = ? ORDER BY f.id"));
    STEWARD_TRY(file.run(held.id));
    while (file.next())
        held.minutes.append({MinutesId(file.integer(0)), file.text(1), file.text(2), file.moment(3)});
    return {};
}

Result<QList<HeldMeeting>> MeetingRepository::all() const {
    QList<HeldMeeting> meetings;
    {
        auto row = database_.statement(MeetingColumns + QStringLiteral("ORDER BY m.day DESC, m.id DESC"));
        STEWARD_TRY(row.run());
        while (row.next())
            meetings.append(readMeeting(row));
    }
    for (auto& held : meetings)
        STEWARD_TRY(addParts(held));
    return meetings;
}

Result<HeldMeeting> MeetingRepository::find(MeetingId id) const {
    auto row = database_.statement(MeetingColumns + QStringLiteral("WHERE m.id = ?"));
    STEWARD_TRY(row.run(id));
    if (!row.next())
        return refuse({QStringLiteral("meeting.unknown"),
                       QT_TRANSLATE_NOOP("Refusal", "There is no such meeting in this file."),
                       QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
                       {},
                       0});
    auto held = readMeeting(row);
    row.finish();
    STEWARD_TRY(addParts(held));
    return held;
}

Result<MeetingId> MeetingRepository::idOf(const QString& number, QDate day) const {
    auto row = database_.statement(QStringLiteral("SELECT id FROM meetings WHERE number = ? AND day = ?"));
    STEWARD_TRY(row.run(number, day));
    return row.next() ? MeetingId(row.integer(0)) : MeetingId();
}

Result<QList<QDate>> MeetingRepository::daysOf(const QString& number) const {
    auto row = database_.statement(QStringLiteral("SELECT day FROM meetings WHERE number = ? ORDER BY day"));
    STEWARD_TRY(row.run(number));
    QList<QDate> days;
    while (row.next())
        days.append(row.day(0));
    return days;
}

Result<MeetingId> MeetingRepository::insert(const Meeting& meeting, UserId recordedBy,
                                            const QDateTime& moment) {
    auto insert = database_.statement(
        QStringLiteral("INSERT INTO meetings (number, day, place, chair, present, excused, recorded_by, "
                       "recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    STEWARD_TRY(insert.run(meeting.number, meeting.day, meeting.place, meeting.chair, meeting.present,
                           meeting.excused, recordedBy, moment));
    return MeetingId(insert.lastId());
}

Result<void> MeetingRepository::addClaim(MeetingId meeting, ClaimId claim, PaperId form) {
    STEWARD_TRY(
        database_.statement(QStringLiteral("INSERT INTO meeting_claims (meeting, claim) VALUES (?, ?)"))
            .run(meeting, claim));
    return database_.statement(QStringLiteral("INSERT INTO meeting_forms (form, meeting) VALUES (?, ?)"))
        .run(form, meeting);
}

Result<MinutesId> MeetingRepository::addMinutes(MeetingId meeting, const QString& fileName,
                                                const QByteArray& bytes, UserId user,
                                                const QDateTime& moment) {
    auto insert = database_.statement(
        QStringLiteral("INSERT INTO meeting_minutes (meeting, file_name, sha256, bytes, added_by, added_at) "
                       "VALUES (?, ?, ?, ?, ?, ?)"));
    STEWARD_TRY(insert.run(meeting, fileName, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                           bytes, user, moment));
    return MinutesId(insert.lastId());
}

Result<QByteArray> MeetingRepository::minutesBytes(MinutesId id) const {
    auto row = database_.statement(QStringLiteral("SELECT bytes FROM meeting_minutes WHERE id = ?"));
    STEWARD_TRY(row.run(id));
    if (row.next())
        return row.blob(0);
    return refuse({QStringLiteral("meeting.no_minutes"),
                   QT_TRANSLATE_NOOP("Refusal", "No minutes are attached to this meeting."),
                   QT_TRANSLATE_NOOP("Refusal", "Attach their file first."),
                   {},
                   0});
}

Result<MeetingSheet> MeetingRepository::sheet() const {
    STEWARD_LET(text, SettingsRepository(database_).value(SheetKey));
    return sheetFrom(text);
}

Result<void> MeetingRepository::saveSheet(const MeetingSheet& sheet) {
    return SettingsRepository(database_).save(SheetKey, sheetText(sheet));
}

Result<QStringList> MeetingRepository::givenReasons(int limit) const {
    auto row = database_.statement(QStringLiteral(
        "SELECT reason FROM items WHERE reason <> '' GROUP BY reason ORDER BY max(id) DESC LIMIT ?"));
    STEWARD_TRY(row.run(limit));
    QStringList reasons;
    while (row.next())
        reasons.append(row.text(0));
    return reasons;
}

} // namespace steward
