#pragma once

#include <QDateTime>

namespace steward {

/** What time it is. Handed in, never asked of a global, so that tests, rehearsals and practice have their
 * own. */
class Clock {
public:
    virtual ~Clock() = default;
    /** The moment, in UTC. */
    virtual QDateTime now() const = 0;
    /** The office's day (China Standard Time, UTC+8, whatever the machine is set to). */
    QDate today() const;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

/** Stands still until told. */
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDate day) { setDay(day); }
    QDateTime now() const override { return moment_; }
    /** Sets the clock to 09:00 China time of `day`. */
    void setDay(QDate day);
    void setNow(const QDateTime& moment) { moment_ = moment.toUTC(); }
    void advanceSeconds(qint64 seconds) { moment_ = moment_.addSecs(seconds); }

private:
    QDateTime moment_;
};

} // namespace steward
