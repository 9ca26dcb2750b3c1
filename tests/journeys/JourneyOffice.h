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
    QString note() const { return QStringLiteral("NS2017%1").arg(number, 6, 10, QLatin1Char('0')); }
    QString idNumber() const; ///< synthetic, with a right checksum
};

/** Six borrowers in two townships; the sixth has no collection notice and is blocked. */
QList<Borrower> borrowers();

/** The office in which the journeys happen: a file with one bank and four people, and the bank's workbooks.
 */
class JourneyOffice {
public:
    JourneyOffice();
    /** Sets up the file and imports both registers, as services do; returns why it could not. */
    QString prepare();
    QString file() const { return folder_.filePath(QStringLiteral("office.steward")); }
    QString claimList() const {
        return folder_.filePath(QStringLiteral("巫山农商行2018年第1季度补偿名单.xlsx"));
    }
    QString attachment(int slot) const;
    std::shared_ptr<FixedClock> clock() const { return clock_; }
    static OfficeSetup setup();
    static QString password() { return QStringLiteral("correct-horse-2018"); }

private:
    void writeWorkbooks();

    QTemporaryDir folder_;
    std::shared_ptr<FixedClock> clock_;
};

} // namespace steward::journey
