#pragma once

#include "calendar/Quarter.h"
#include "services/Fund.h"

#include <QCoreApplication>
#include <QHash>

namespace steward {

/** Names of special accounts by identity, as lists and vouchers show them. */
using AccountNames = QHash<AccountId, QString>;
/** Names of the people who prepared and checked. */
using PeopleNames = QHash<UserId, QString>;

/** The words in which the fund's pages speak; no widgets, so that tests can read them. */
class FundWords {
    Q_DECLARE_TR_FUNCTIONS(FundWords)
public:
    static QString kind(EntryKind kind);
    /** The book's account; a special account with its name behind it. */
    static QString account(const Posting& posting, const AccountNames& names);
    static QString source(LedgerAccount source);
    static QString quarter(Quarter quarter);
    /** `巫山农商行 …9001`: bank and the last four digits. */
    static QString accountName(const QString& bank, const SpecialAccount& account);
    /** The entry's number; a mark in its place when the file refused to be read. */
    static QString number(const EntryHead& head);
    /** An amount as a column shows it: nothing for zero. */
    static QString amountOrNothing(Amount amount);
};

} // namespace steward
