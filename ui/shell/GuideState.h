#pragma once

#include "services/Setup.h"

namespace steward {

/** A bank as it is being typed into the guide. */
struct BankDraft {
    Bank bank;
    SpecialAccount account;
    bool hasAgreement = true;
    Agreement agreement;
    QString openingText; ///< as typed; empty is nothing
    QDate openingDay;
};

/** What is wrong with one field of a guide's page. */
struct GuideFault {
    int row = 0;   ///< of the list of banks or people
    QString field; ///< object name of the field
    QString text;
    bool operator==(const GuideFault&) const = default;
};

/** A draft with today's days and the account in the office's name. */
BankDraft newBankDraft(const OfficeDetails& details, QDate today);
QList<GuideFault> bankFaults(const QList<BankDraft>& banks, QDate today);
/** Rows in which nothing was typed don't count. */
QList<GuideFault> peopleFaults(const QList<NewUser>& people);
bool isBlank(const NewUser& person);
OfficeSetup setupFrom(const OfficeDetails& details, const QList<BankDraft>& banks,
                      const QList<NewUser>& people);

enum class GuidePlace { Office, Banks, People, File };
/** The page of the guide on which a refusal of setUpOffice can be mended. */
GuidePlace placeOf(const Error& error);

} // namespace steward
