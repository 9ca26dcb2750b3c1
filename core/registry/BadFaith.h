#pragma once

#include "base/Id.h"
#include "money/Amount.h"

#include <QDate>

#include <optional>

namespace steward {

using BadFaithId = Id<struct BadFaithTag>;

/** A borrower on the list for the credit register and the household register (失信名单, Art. 24). */
struct BadFaith {
    BadFaithId id;
    LoanId loan;
    QDate addedOn;
    QString reason;
    QString document;
    std::optional<QDate> removedOn;
    QString removalReason;
    QString removalDocument;
    // As the registers say now.
    QString bankName;
    QString note;
    QString borrower;
    QString idNumber;
    QString head;
    QString townshipCode;
    QString village;
    Amount outstanding;
    bool listed() const { return !removedOn.has_value(); }
};

} // namespace steward
