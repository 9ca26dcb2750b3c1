#pragma once

#include "fund/Entry.h"

#include <QHash>

namespace steward {

/** What a journal calls the special accounts: bank and number. */
using JournalAccounts = QHash<AccountId, QString>;

/** The account's name for all three programs: `Assets:5002370000000001-农商行`, `Income:0利息收入`. */
QString journalAccount(const Posting& posting, const JournalAccounts& accounts);

/**
 * Posted entries as plain text that hledger, ledger and beancount each read as it is, with the same balances.
 * One text serves all three: strings in quotes are plain descriptions to the first two, and beancount's
 * `open` lines are transactions without postings to them. Beancount wants every part of an account's name to
 * begin with a capital or a digit, and none of its five roots in Chinese; texts lose what any of the three
 * would read as syntax.
 */
QByteArray journalText(const QList<Entry>& entries, const JournalAccounts& accounts, const QString& title);

} // namespace steward
