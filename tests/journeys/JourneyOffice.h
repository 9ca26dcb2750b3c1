#pragma once

#include "calendar/Clock.h"
#include "services/Claims.h"
#include "services/Setup.h"

#include <QTemporaryDir>

namespace steward::journey {

/** One borrower of the journey; everything its rows in the three workbooks say follows from it. */
struct Borrower {
    int number = 0; ///< 1-based
    QString township;
    QString name;
    int principal = 0; ///< whole yuan, overdue
    bool notice = true;
    QString bank = QStringLiteral("巫山农商行");
    QString note() const { return QStringLiteral("NS2017%1").arg(number, 6, 10, QLatin1Char('0')); }
    QString idNumber() const; ///< synthetic, with a right checksum
};

/** Six borrowers in two townships; the sixth has no collection notice and is blocked. */
QList<Borrower> borrowers();
/** Three more in one township, of another bank. */
QList<Borrower> borrowersOfTheOtherBank();

/** The office in which the journeys happen: a file with one bank or two and four people, and the banks'
 * workbooks. */
class JourneyOffice {
public:
    enum class Banks { One, Two };
    explicit JourneyOffice(Banks banks = Banks::One);
    /** Sets up the file and imports both registers, as services do; returns why it could not. */
    QString prepare();
    QString file() const { return folder_.filePath(QStringLiteral("office.steward")); }
    QString path(const QString& name) const { return folder_.filePath(name); }
    QString claimList() const { return listOf(borrowers()); }
    QString otherClaimList() const { return listOf(borrowersOfTheOtherBank()); }
    /** Writes a list of these borrowers as their bank would. */
    static bool writeList(const QString& file, const QList<Borrower>& borrowers);
    /** Registers the claim of that list with its enclosures, as services do; acts as the clerk. */
    Result<ClaimId> claimOf(Office& office, const QString& list, BankId bank) const;
    QString attachment(int slot) const;
    std::shared_ptr<FixedClock> clock() const { return clock_; }
    static OfficeSetup setup(Banks banks = Banks::One);
    static QString password() { return QStringLiteral("correct-horse-2018"); }

private:
    QString listOf(const QList<Borrower>& borrowers) const;
    QList<Borrower> allBorrowers() const;
    void writeWorkbooks();

    Banks banks_;
    QTemporaryDir folder_;
    std::shared_ptr<FixedClock> clock_;
};

} // namespace steward::journey
