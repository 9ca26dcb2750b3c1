#pragma once

#include "access/User.h"
#include "base/ProgressStep.h"
#include "base/Result.h"
#include "calendar/Clock.h"
#include "calendar/WorkCalendar.h"
#include "policy/Policy.h"
#include "services/OfficeDetails.h"
#include "storage/Database.h"

#include <functional>
#include <memory>

namespace steward {

/** Told how far long work is; answering false asks it to stop, see Office::proceed. */
using Progress = std::function<bool(qint64 done, qint64 total)>;

/** What one audit line says besides who and when. */
struct AuditNote {
    QString act;         ///< stable name: `claim.accept`, `entry.post`
    QString subjectKind; ///< `claim`, `entry`, `bank`, `file` …
    qint64 subject = 0;
    Facts facts;
};

/**
 * One office's open file with the person who works in it: database, clock, calendar, policies. All services
 * are made from it. One act is one transaction with one audit line (`act`). Not thread-safe: a worker thread
 * asks for a `sibling()` and uses that alone.
 */
class Office {
public:
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    /** Opens an existing office. Refusals are those of Database::open. */
    static Result<std::unique_ptr<Office>> open(const QString& path, std::shared_ptr<const Clock> clock,
                                                OpenMode mode = OpenMode::ReadWrite);
    /** Makes the file and an office in it, with the shipped policies and holidays and without users. */
    static Result<std::unique_ptr<Office>> create(const QString& path, const OfficeDetails& details,
                                                  std::shared_ptr<const Clock> clock);
    /** A second connection to the same file for another thread, with the same person signed in. */
    Result<std::unique_ptr<Office>> sibling() const;

    QString path() const;
    bool readOnly() const;

    /** `access.wrong_password`, `access.wait` (with seconds), `access.disabled`. Success and failure are
     * audited. */
    Result<User> signIn(const QString& login, const QString& password);
    void signOut();
    /** Takes a person as signed in without a password: for first set-up, rehearsals and the demonstration. */
    void actAs(const User& user);
    const std::optional<User>& user() const { return user_; }
    bool hasUsers() const;

    const Clock& clock() const { return *clock_; }
    std::shared_ptr<const Clock> sharedClock() const { return clock_; }
    QDate today() const { return clock_->today(); }
    const WorkCalendar& calendar() const { return calendar_; }
    const QList<Policy>& policies() const { return policies_; }
    Result<Policy> policy(const QString& id) const;
    const OfficeDetails& details() const { return details_; }
    Database& database() const { return *database_; }
    /** Reads details, holidays and policies again, after they were changed. */
    Result<void> reload();

    /** Who is told how far long work in this office is, and may ask it to stop. */
    void watch(Progress progress);
    /**
     * Tells how far the work is; `total` 0: only asks whether to go on. Refuses `work.cancelled` when it is
     * to stop: passed on, an act is rolled back whole. Nobody asks once a file was written for the act.
     */
    Result<void> proceed(qint64 done = 0, qint64 total = 0) const;
    /** The same for whoever knows no office. */
    ProgressStep steps() const;

    /** Refuses `access.nobody_signed_in`, `access.role_missing` (naming the roles that may),
     * `file.read_only`. */
    Result<void> require(Roles anyOf) const;
    /** The same for looking only: also in a file that is open for reading only. */
    Result<void> requireToRead(Roles anyOf) const;

    /**
     * Runs one act: begins the transaction, runs `body`, writes the one audit line that `note` then holds
     * (body may fill it), commits. A refusal of `body` rolls everything back and is passed on.
     */
    template<class Body>
    auto act(AuditNote& note, Body&& body) -> decltype(body()) {
        Transaction transaction(*database_);
        STEWARD_TRY(transaction.begin());
        auto result = body();
        if (!result)
            return result;
        STEWARD_TRY(writeAudit(note));
        STEWARD_TRY(transaction.commit());
        return result;
    }

private:
    Office(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock);
    Result<void> writeAudit(const AuditNote& note);

    std::unique_ptr<Database> database_;
    std::shared_ptr<const Clock> clock_;
    WorkCalendar calendar_;
    QList<Policy> policies_;
    OfficeDetails details_;
    std::optional<User> user_;
    Progress progress_;
};

} // namespace steward
