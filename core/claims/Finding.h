#pragma once

#include "base/Error.h"

#include <QList>

#include <optional>
#include <span>

namespace steward {

/** Every check of an item (domain.md §6), in its fixed order. */
enum class FindingCode {
    CellUnreadable,
    LoanUnknown,
    BankWithoutAgreement,
    DuplicateRow,
    HouseholdUnknown,
    HouseholdNotRegisteredWhenLent,
    OverduePrincipalMissing,
    NotOverdue,
    AmountAboveOverduePrincipal,
    GroundMissing,
    Ground4WithoutExtension,
    Ground4NplBelowMargin,
    HouseholdOverCap,
    InsurerNotHeard,
    InsurerAmountWrong,
    CompensatedBefore,
    InAnotherClaim,
    CollectionNoticeMissing,
    ClawedBack,
    NegligenceFound,
    AskedAmountDiffers,
    TownshipDiffers,
    RenewedShortlyBefore,
    IdChecksum,
    CreditCodeChecksum,
    NameDiffers,
    IdDiffers,
    UsedByFirm,
};

enum class Severity { Caution, Blocking };

/** The column of the claim list that a finding marks. */
enum class ClaimColumn {
    Row,
    Township,
    Borrower,
    IdNumber,
    Note,
    OverduePrincipal,
    DueOn,
    Ground,
    Notice,
    InsurerPaid,
    Asked
};

/** What is the same for every finding of one code. */
struct FindingKind {
    FindingCode code;
    const char* name; ///< stable: `loan_unknown`; used by --json, rehearse and storage
    Severity severity;
    int article;
    ClaimColumn column;
    const char* sentence;  ///< English source, context "Finding", with facts
    const char* shortText; ///< a few words for a table cell, context "Finding", with facts
    const char* remedy;    ///< what mends it, context "Finding"
};

/** The table, in the order of checking. */
std::span<const FindingKind> findingKinds();
const FindingKind& kindOf(FindingCode code);
std::optional<FindingCode> findingCodeFrom(const QString& name);

/** One finding on one item. */
struct Finding {
    FindingCode code{};
    Facts facts;
    bool blocking() const { return kindOf(code).severity == Severity::Blocking; }
    QString name() const { return QString::fromLatin1(kindOf(code).name); }
    QString sentence() const;
    QString shortText() const;
    QString remedy() const;
    int article() const { return kindOf(code).article; }
    bool operator==(const Finding&) const = default;
};

} // namespace steward
