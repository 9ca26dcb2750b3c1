#pragma once

#include "base/Id.h"
#include "calendar/WorkCalendar.h"
#include "money/Amount.h"

#include <optional>

namespace steward {

using RecoveryId = Id<struct RecoveryTag>;

/** What a bank recovered of one compensated loan on one day (Art. 21). Entered once, never changed. */
struct Recovery {
    RecoveryId id;
    ItemId item;
    QDate day;
    Amount principal;
    Amount interest;
    QString document;  ///< the bank's slip
    DueDay returnDue;  ///< kept as given, also when the calendar is amended later
    QString enteredBy; ///< name
    QDateTime enteredAt;
    QString withdrawnFor; ///< why it counts no more; empty: it counts
    Amount total() const { return principal + interest; }
    bool counts() const { return withdrawnFor.isEmpty(); }
};

/** What of a receipt on the special account pays for one loan. */
struct ReturnedPart {
    EntryId entry;
    ItemId item;
    QString number; ///< of the entry
    QDate day;      ///< of the entry
    Amount amount;
};

/** The director's order to take a compensation back (Art. 27); never lifted. */
struct Clawback {
    ItemId item;
    QDate orderedOn;
    QString reason;
    Amount amount; ///< fund part less returns on the day of the order
    QString orderedBy;
    PaperId notice; ///< none until it is issued
};

} // namespace steward
