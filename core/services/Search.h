#pragma once

#include "claims/Meetings.h"
#include "forms/IssuedPaper.h"
#include "fund/Entry.h"
#include "registry/Bank.h"
#include "registry/Household.h"
#include "registry/Loan.h"
#include "services/Claims.h"

namespace steward {

/** A claim with the name of its bank. */
struct FoundClaim {
    Claim claim;
    QString bank;
};

/** What a search over everything found: at most so many of each kind. */
struct FoundThings {
    QList<Household> households; ///< with the identity number masked
    QList<Loan> loans;           ///< likewise
    QHash<LoanId, ItemId>
        compensated; ///< those of the loans that were compensated: what was recovered of them
    QList<FoundClaim> claims;
    QList<HeldMeeting> meetings;
    bool nextMeeting = false; ///< the words are those of the leading group's meeting
    QList<IssuedPaper> papers;
    QList<Entry> entries;
    QList<Bank> banks;
    QHash<QString, QString> townships; ///< names by code
    QHash<BankId, QString> bankNames;  ///< short name, or the name
    int count() const;
};

/** Search over the whole office by name, ID tail, loan note, number, pinyin initials. Reads only. */
class Search {
public:
    explicit Search(Office& office) : office_(office) {}
    /** Nothing for a text that is blank or a single Latin letter or digit, which would find everything. */
    Result<FoundThings> find(const QString& text, int ofEachKind) const;

private:
    Office& office_;
};

} // namespace steward
