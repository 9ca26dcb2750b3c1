#include "claims/Finding.h"

#include <QCoreApplication>

#include <array>

namespace steward {

namespace {

using enum FindingCode;
using enum Severity;

#define WORDS(text) QT_TRANSLATE_NOOP("Finding", text)

// In the order of checking. Facts are filled in by the checks (Judge.cpp, LoanChecks.cpp).
constexpr std::array Kinds{
    FindingKind{CellUnreadable, "cell_unreadable", Blocking, 18, ClaimColumn::Row, WORDS("{why}"),
                WORDS("{column} can't be read"),
                WORDS("Mend the cell in the bank's workbook, or edit the row here.")},
    FindingKind{LoanUnknown, "loan_unknown", Blocking, 28, ClaimColumn::Note,
                WORDS("Loan note {note} is not in the loan register of this bank."),
                WORDS("Note not in the register"),
                WORDS("Correct the note number, or have the loan register brought up to date.")},
    FindingKind{BankWithoutAgreement, "bank_without_agreement", Blocking, 28, ClaimColumn::Row,
                WORDS("The bank had no cooperation agreement in force on {day}."),
                WORDS("No agreement in force"),
                WORDS("Sign an agreement with the bank, or enter the one that exists.")},
    FindingKind{DuplicateRow, "duplicate_row", Blocking, 22, ClaimColumn::Note,
                WORDS("Loan note {note} stands in row {row} of this list already."),
                WORDS("Same as row {row}"), WORDS("Remove one of the two rows.")},
    FindingKind{HouseholdUnknown, "household_unknown", Blocking, 3, ClaimColumn::Borrower,
                WORDS("The loan's household is not in the register of households."),
                WORDS("Household not in the register"),
                WORDS("Bring the register of households up to date.")},
    FindingKind{HouseholdNotRegisteredWhenLent, "household_not_registered_when_lent", Blocking, 3,
                ClaimColumn::Borrower,
                WORDS("The household was registered from {registered}; the loan was lent on {lent}."),
                WORDS("Not registered when lent on {lent}"),
                WORDS("Only loans to registered households are covered: the loan can't be claimed.")},
    FindingKind{OverduePrincipalMissing, "overdue_principal_missing", Blocking, 17,
                ClaimColumn::OverduePrincipal, WORDS("The overdue principal is missing or not above zero."),
                WORDS("Overdue principal missing"), WORDS("Enter the principal overdue.")},
    FindingKind{
        NotOverdue, "not_overdue", Blocking, 17, ClaimColumn::DueOn,
        WORDS("The loan is not overdue: it fell or falls due on {due}, the claim came on {received}."),
        WORDS("Not overdue, due {due}"), WORDS("Claim it when it is overdue.")},
    FindingKind{AmountAboveOverduePrincipal, "amount_above_overdue_principal", Blocking, 17,
                ClaimColumn::OverduePrincipal,
                WORDS("The list says {claimed}, the register {registered} (as of {as_of})."),
                WORDS("Register says {registered}"),
                WORDS("Claim no more than the principal overdue, or have the register brought up to date.")},
    FindingKind{GroundMissing, "ground_missing", Blocking, 17, ClaimColumn::Ground,
                WORDS("No ground for compensation is given, or none that the measures have: “{text}”."),
                WORDS("Ground missing"), WORDS("Give one of the grounds (1) to (4).")},
    FindingKind{Ground4WithoutExtension, "ground_4_without_extension", Blocking, 16, ClaimColumn::Ground,
                WORDS("This ground needs an extension; none is recorded for the loan."),
                WORDS("No extension recorded"),
                WORDS("Record the extension, or give the ground that applies.")},
    FindingKind{Ground4NplBelowMargin, "ground_4_npl_below_margin", Blocking, 17, ClaimColumn::Ground,
                WORDS("This ground needs an NPL ratio of at least {needed}; at {month_end} it was {ratio}."),
                WORDS("NPL ratio {ratio} below {needed}"),
                WORDS("Give the ground that applies, or enter the bank's month-end figures and target.")},
    FindingKind{HouseholdOverCap, "household_over_cap", Blocking, 15, ClaimColumn::Note,
                WORDS("The household's loans came to {total} when this one was lent, above {cap}."),
                WORDS("Household over {cap} when lent"),
                WORDS("The loan was lent above the cap of the measures and can't be claimed.")},
    FindingKind{InsurerNotHeard, "insurer_not_heard", Blocking, 11, ClaimColumn::InsurerPaid,
                WORDS("The loan is insured (policy {policy}) and the insurer's answer is not recorded."),
                WORDS("Insurer has not answered"),
                WORDS("Enter what the insurer paid, or 0 with its refusal in writing.")},
    FindingKind{InsurerAmountWrong, "insurer_amount_wrong", Blocking, 11, ClaimColumn::InsurerPaid,
                WORDS("The insurer's payment {paid} can't be: the loan {why}."),
                WORDS("Insurer's payment {paid} can't be"),
                WORDS("Correct the payment, or the loan's insurance in the register.")},
    FindingKind{CompensatedBefore, "compensated_before", Blocking, 22, ClaimColumn::Note,
                WORDS("This loan has been compensated before."), WORDS("Compensated before"),
                WORDS("A loan is compensated once: remove the row.")},
    FindingKind{InAnotherClaim, "in_another_claim", Blocking, 22, ClaimColumn::Note,
                WORDS("This loan is in another live claim: {claim}."), WORDS("Also in {claim}"),
                WORDS("Remove the row, or withdraw the other claim.")},
    FindingKind{CollectionNoticeMissing, "collection_notice_missing", Blocking, 18, ClaimColumn::Notice,
                WORDS("No collection notice is recorded."), WORDS("Collection notice missing"),
                WORDS("Serve a collection notice and enter its day.")},
    FindingKind{ClawedBack, "clawed_back", Blocking, 27, ClaimColumn::Note,
                WORDS("The loan's compensation was taken back: it can never be compensated again."),
                WORDS("Taken back before"), WORDS("Remove the row.")},
    FindingKind{NegligenceFound, "negligence_found", Blocking, 26, ClaimColumn::Note,
                WORDS("The bank was found negligent with this loan and bears the whole loss."),
                WORDS("Bank negligent"), WORDS("Remove the row.")},
    FindingKind{AskedAmountDiffers, "asked_amount_differs", Caution, 12, ClaimColumn::Asked,
                WORDS("The bank asks {asked}, computed are {computed}; the computed amount stands."),
                WORDS("Bank asks {asked}, computed stands"),
                WORDS("Nothing to do: the computed amount is paid.")},
    FindingKind{TownshipDiffers, "township_differs", Caution, 19, ClaimColumn::Township,
                WORDS("The list says {listed}, the household is registered in {registered}."),
                WORDS("Registered in {registered}"), WORDS("The township of the household reviews it.")},
    FindingKind{RenewedShortlyBefore, "renewed_shortly_before", Caution, 14, ClaimColumn::Note,
                WORDS("The loan was renewed on {lent}, within {days} days before the claim."),
                WORDS("Renewed on {lent}"), WORDS("Ask the bank why: a renewal may have hidden the risk.")},
    FindingKind{IdChecksum, "id_checksum", Caution, 17, ClaimColumn::IdNumber,
                WORDS("The identity number fails its check: {why}"), WORDS("Identity number fails its check"),
                WORDS("Compare it with the identity card.")},
    FindingKind{CreditCodeChecksum, "credit_code_checksum", Caution, 18, ClaimColumn::Row,
                WORDS("The bank's unified social credit code fails its check."),
                WORDS("Credit code fails its check"), WORDS("Compare it with the bank's licence.")},
    FindingKind{NameDiffers, "name_differs", Caution, 3, ClaimColumn::Borrower,
                WORDS("The list says {listed}, the register {registered}."),
                WORDS("Register says {registered}"), WORDS("Compare it with the loan note.")},
    FindingKind{IdDiffers, "id_differs", Caution, 3, ClaimColumn::IdNumber,
                WORDS("The identity number is not the one in the loan register."),
                WORDS("Not the number in the register"), WORDS("Compare both with the identity card.")},
    FindingKind{UsedByFirm, "used_by_firm", Caution, 17, ClaimColumn::Borrower,
                WORDS("The loan was used by a firm, not by the household."), WORDS("Used by a firm"),
                WORDS("Look at it with the township before it goes to the leading group.")},
};

#undef WORDS

QString words(const char* source, const Facts& facts) {
    return withFacts(QCoreApplication::translate("Finding", source), facts);
}

} // namespace

std::span<const FindingKind> findingKinds() {
    return Kinds;
}

const FindingKind& kindOf(FindingCode code) {
    for (const auto& kind : Kinds)
        if (kind.code == code)
            return kind;
    return Kinds.front();
}

std::optional<FindingCode> findingCodeFrom(const QString& name) {
    for (const auto& kind : Kinds)
        if (name == QLatin1String(kind.name))
            return kind.code;
    return std::nullopt;
}

QString Finding::sentence() const {
    return words(kindOf(code).sentence, facts);
}
QString Finding::shortText() const {
    return words(kindOf(code).shortText, facts);
}
QString Finding::remedy() const {
    return words(kindOf(code).remedy, facts);
}

} // namespace steward
