#include "services/Search.h"

#include "base/MaskedId.h"
#include "services/Registry.h"
#include "storage/BankRepository.h"
#include "storage/ClaimRepository.h"
#include "storage/EntryRepository.h"
#include "storage/MeetingRepository.h"
#include "storage/PaperRepository.h"
#include "storage/PersonalData.h"
#include "storage/RecoveryRepository.h"
#include "storage/SearchRepository.h"

namespace steward {

namespace {

bool tooShort(const QString& text) {
    return text.isEmpty() || (text.size() == 1 && text.at(0).unicode() < 0x80);
}

bool holds(const QString& words, const QString& text) {
    return words.contains(text, Qt::CaseInsensitive) ||
           pinyinInitials(words).startsWith(text, Qt::CaseInsensitive);
}

Result<void> findPeople(Office& office, const QString& text, int limit, FoundThings& found) {
    const Registry registry(office);
    PageRequest request;
    request.search = text;
    request.limit = limit;
    STEWARD_LET(households, registry.households(request));
    found.households = households.rows;
    for (auto& household : found.households)
        household.headIdNumber = maskedId(household.headIdNumber);
    STEWARD_LET(loans, registry.loans(request));
    found.loans = loans.rows;
    for (auto& loan : found.loans) {
        loan.borrowerIdNumber = maskedId(loan.borrowerIdNumber);
        STEWARD_LET(item, RecoveryRepository(office.database()).compensatedItem(loan.id));
        if (item)
            found.compensated.insert(loan.id, *item);
    }
    STEWARD_LET(townships, registry.townships());
    for (const auto& township : townships)
        found.townships.insert(township.code, township.name);
    return {};
}

/** A claim is called by its bank and quarter. */
Result<void> findClaims(Office& office, const QString& text, int limit, FoundThings& found) {
    STEWARD_LET(banks, BankRepository(office.database()).all());
    QHash<BankId, const Bank*> known;
    for (const auto& bank : banks) {
        known.insert(bank.id, &bank);
        found.bankNames.insert(bank.id, bank.shortName.isEmpty() ? bank.name : bank.shortName);
        if (found.banks.size() < limit && (holds(bank.name, text) || holds(bank.shortName, text)))
            found.banks.append(bank);
    }
    STEWARD_LET(claims, ClaimRepository(office.database()).list({}));
    for (const auto& claim : claims) {
        const auto& bank = *known.value(claim.bank);
        const auto quarter = claim.quarter.chinese() + u' ' + claim.quarter.code();
        if (found.claims.size() < limit &&
            (holds(bank.name + quarter, text) || holds(bank.shortName + quarter, text)))
            found.claims.append({claim, bank.name});
    }
    return {};
}

Result<void> findMeetings(Office& office, const QString& text, int limit, FoundThings& found) {
    found.nextMeeting = holds(QStringLiteral(u"会议"), text) ||
                        holds(QStringLiteral(u"领导小组会议"), text) ||
                        holds(QStringLiteral("meeting"), text);
    STEWARD_LET(meetings, MeetingRepository(office.database()).all());
    for (const auto& held : meetings)
        if (found.meetings.size() < limit && (found.nextMeeting || holds(held.meeting.number, text)))
            found.meetings.append(held);
    return {};
}

Result<void> findWritten(Office& office, const QString& text, int limit, FoundThings& found) {
    const SearchRepository search(office.database());
    STEWARD_LET(papers, search.papers(text, limit));
    for (const auto id : papers) {
        STEWARD_LET(paper, PaperRepository(office.database()).find(id));
        found.papers.append(paper);
    }
    STEWARD_LET(entries, search.entries(text, limit));
    for (const auto id : entries) {
        STEWARD_LET(entry, EntryRepository(office.database()).find(id));
        found.entries.append(entry);
    }
    return {};
}

} // namespace

int FoundThings::count() const {
    return static_cast<int>(households.size() + loans.size() + compensated.size() + claims.size() +
                            meetings.size() + papers.size() + entries.size() + banks.size());
}

Result<FoundThings> Search::find(const QString& words, int limit) const {
    FoundThings found;
    const auto text = words.trimmed();
    if (tooShort(text))
        return found;
    STEWARD_TRY(findPeople(office_, text, limit, found));
    STEWARD_TRY(findClaims(office_, text, limit, found));
    STEWARD_TRY(findMeetings(office_, text, limit, found));
    STEWARD_TRY(findWritten(office_, text, limit, found));
    return found;
}

} // namespace steward
