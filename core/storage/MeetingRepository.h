#pragma once

#include "claims/Meetings.h"
#include "storage/Database.h"

namespace steward {

class MeetingRepository {
public:
    explicit MeetingRepository(Database& database) : database_(database) {}

    /** All of them, the last one first. */
    Result<QList<HeldMeeting>> all() const;
    Result<HeldMeeting> find(MeetingId id) const; ///< `meeting.unknown`
    /** The meeting of that number and day, when it is known. */
    Result<MeetingId> idOf(const QString& number, QDate day) const;
    /** Days on which meetings of that number were. */
    Result<QList<QDate>> daysOf(const QString& number) const;
    Result<MeetingId> insert(const Meeting& meeting, UserId recordedBy, const QDateTime& moment);
    /** A claim that it decided or put off, with the approval form of it. */
    Result<void> addClaim(MeetingId meeting, ClaimId claim, PaperId form);
    Result<MinutesId> addMinutes(MeetingId meeting, const QString& fileName, const QByteArray& bytes,
                                 UserId user, const QDateTime& moment);
    Result<QByteArray> minutesBytes(MinutesId id) const; ///< `meeting.no_minutes`

    /** What is written down of the next meeting; empty when nothing is. */
    Result<MeetingSheet> sheet() const;
    Result<void> saveSheet(const MeetingSheet& sheet);
    /** Reasons that meetings have given, the last ones first, each once. */
    Result<QStringList> givenReasons(int limit) const;

private:
    Result<void> addParts(HeldMeeting& meeting) const;
    Database& database_;
};

} // namespace steward
