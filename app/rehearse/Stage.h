#pragma once

#include "rehearse/Rule.h"
#include "services/Claims.h"
#include "services/Office.h"

#include <QTemporaryDir>

namespace steward {

/** Where a scenario finds other files. */
struct StageFolders {
    QString scenario; ///< names of files are seen from here
    QString samples;  ///< what `样本：` stands for; empty: the samples are not there
};

/** A bank of the scenario. */
struct StageBank {
    BankId id;
    AccountId account;
};

/** The fresh office that a scenario plays in, with its own time, and the names that the scenario gave. */
class Stage {
public:
    explicit Stage(StageFolders folders) : folders_(std::move(folders)) {}

    /** Made with the first sentence that needs it. Refused `rehearsal.no_day` before the first `日期`. */
    Result<Office*> office();
    bool hasOffice() const { return office_ != nullptr; }
    /** Marks the office as practice, on every paper too; before anything else is done in it. */
    Result<void> practise();
    /** Time only goes forward. Refused `rehearsal.day_backwards`. */
    Result<void> setDay(QDate day);
    QDate today() const { return clock_ ? clock_->today() : QDate(); }

    Result<void> addPerson(const QString& name, Roles roles);
    /** Lets that person act from here on. Refused `rehearsal.nobody` for a name that was not introduced. */
    Result<Office*> act(const QString& person);
    /** The first person with that role, other than `other`. */
    Result<User> personWith(Role role, UserId other = {}) const;

    Result<StageBank> bank(const QString& name) const;
    void addBank(const QString& name, const StageBank& bank) { banks_.insert(name, bank); }
    Result<ClaimId> claim(const QString& name) const;
    void addClaim(const QString& name, ClaimId claim) { claims_.insert(name, claim); }
    Result<EntryId> prepared(const QString& name) const;
    void addPrepared(const QString& name, EntryId entry) { prepared_.insert(name, entry); }

    /** Path of a file the scenario names. Refused `rehearsal.samples_absent`. */
    Result<QString> path(const QString& name) const;

private:
    StageFolders folders_;
    QTemporaryDir place_;
    std::shared_ptr<FixedClock> clock_;
    std::unique_ptr<Office> office_;
    bool practice_ = false;
    QList<User> people_;
    QHash<QString, StageBank> banks_;
    QHash<QString, ClaimId> claims_;
    QHash<QString, EntryId> prepared_;
};

/** The claim that the sentence's n-th place names, as its page shows it. */
Result<ClaimView> viewOf(Stage& stage, const QString& claim);
/** Its item with that note; the newest when a note stands there twice. */
Result<Item> itemOf(const ClaimView& view, const QString& note);
/** The reviews of the townships named, or of all with `全部`. */
Result<QList<Review>> reviewsOf(const ClaimView& view, const QString& townships);

} // namespace steward
