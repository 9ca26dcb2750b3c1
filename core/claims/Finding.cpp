#include "claims/Finding.h"

#include <QCoreApplication>

#include <array>

namespace steward {

namespace {

using enum FindingCode;
using enum Severity;

// In the order of checking. Facts are filled in by the checks (Judge.cpp, LoanChecks.cpp).
constexpr std::array Kinds{
    FindingKind{CellUnreadable, "cell_unreadable", Blocking, 18, ClaimColumn::Row,
                QT_TRANSLATE_NOOP("Finding", "{why}"), QT_TRANSLATE_NOOP("Finding", "{column} can't be read"),
                QT_TRANSLATE_NOOP("Finding", "Mend the cell in the bank's workbook, or edit the row here.")},
    FindingKind{LoanUnknown, "loan_unknown", Blocking, 28, ClaimColumn::Note,
                QT_TRANSLATE_NOOP("Finding", "Loan note {note} is not in the loan register of this bank."),
                QT_TRANSLATE_NOOP("Finding", "Note not in the register"),
                QT_TRANSLATE_NOOP("Finding",
                                  "Correct the note number, or have the loan register brought up to date.")},
    FindingKind{
        BankWithoutAgreement, "bank_without_agreement", Blocking, 28, ClaimColumn::Row,
        QT_TRANSLATE_NOOP("Finding", "The bank had no cooperation agreement in force on {day}."),
        QT_TRANSLATE_NOOP("Finding", "No agreement in force"),
        QT_TRANSLATE_NOOP("Finding", "Sign an agreement with the bank, or enter the one that exists.")},
    FindingKind{DuplicateRow, "duplicate_row", Blocking, 22, ClaimColumn::Note,
                QT_TRANSLATE_NOOP("Finding", "Loan note {note} stands in row {row} of this list already."),
                QT_TRANSLATE_NOOP("Finding", "Same as row {row}"),
                QT_TRANSLATE_NOOP("Finding", "Remove one of the two rows.")},
    FindingKind{HouseholdUnknown, "household_unknown", Blocking, 3, ClaimColumn::Borrower,
                QT_TRANSLATE_NOOP("Finding", "The loan's household is not in the register of households."),
                QT_TRANSLATE_NOOP("Finding", "Household not in the register"),
                QT_TRANSLATE_NOOP("Finding", "Bring the register of households up to date.")},
    FindingKind{
        HouseholdNotRegisteredWhenLent, "household_not_registered_when_lent", Blocking, 3,
        ClaimColumn::Borrower,
        QT_TRANSLATE_NOOP("Finding",
                          "The household was registered from {registered}; the loan was lent on {lent}."),
        QT_TRANSLATE_NOOP("Finding", "Not registered when lent on {lent}"),
        QT_TRANSLATE_NOOP("Finding",
                          "Only loans to registered households are covered: the loan can't be claimed.")},
    FindingKind{OverduePrincipalMissing, "overdue_principal_missing", Blocking, 17,
                ClaimColumn::OverduePrincipal,
                QT_TRANSLATE_NOOP("Finding", "The overdue principal is missing or not above zero."),
                QT_TRANSLATE_NOOP("Finding", "Overdue principal missing"),
                QT_TRANSLATE_NOOP("Finding", "Enter the principal overdue.")},
    FindingKind{NotOverdue, "not_overdue", Blocking, 17, ClaimColumn::DueOn,
                QT_TRANSLATE_NOOP(
                    "Finding",
                    "The loan is not overdue: it fell or falls due on {due}, the claim came on {received}."),
                QT_TRANSLATE_NOOP("Finding", "Not overdue, due {due}"),
                QT_TRANSLATE_NOOP("Finding", "Claim it when it is overdue.")},
    FindingKind{
        AmountAboveOverduePrincipal, "amount_above_overdue_principal", Blocking, 17,
        ClaimColumn::OverduePrincipal,
        QT_TRANSLATE_NOOP("Finding", "The list says {claimed}, the register {registered} (as of {as_of})."),
        QT_TRANSLATE_NOOP("Finding", "Register says {registered}"),
        QT_TRANSLATE_NOOP(
            "Finding", "Claim no more than the principal overdue, or have the register brought up to date.")},
    FindingKind{
        GroundMissing, "ground_missing", Blocking, 17, ClaimColumn::Ground,
        QT_TRANSLATE_NOOP("Finding",
                          "No ground for compensation is given, or none that the measures have: “{text}”."),
        QT_TRANSLATE_NOOP("Finding", "Ground missing"),
        QT_TRANSLATE_NOOP("Finding", "Give one of the grounds (1) to (4).")},
    FindingKind{
        Ground4WithoutExtension, "ground_4_without_extension", Blocking, 16, ClaimColumn::Ground,
        QT_TRANSLATE_NOOP("Finding", "This ground needs an extension; none is recorded for the loan."),
        QT_TRANSLATE_NOOP("Finding", "No extension recorded"),
        QT_TRANSLATE_NOOP("Finding", "Record the extension, or give the ground that applies.")},
    FindingKind{
        Ground4NplBelowMargin, "ground_4_npl_below_margin", Blocking, 17, ClaimColumn::Ground,
        QT_TRANSLATE_NOOP(
            "Finding", "This ground needs an NPL ratio of at least {needed}; at {month_end} it was {ratio}."),
        QT_TRANSLATE_NOOP("Finding", "NPL ratio {ratio}, needed {needed}"),
        QT_TRANSLATE_NOOP("Finding",
                          "Give the ground that applies, or enter the bank's month-end figures and target.")},
    FindingKind{HouseholdOverCap, "household_over_cap", Blocking, 15, ClaimColumn::Note,
                QT_TRANSLATE_NOOP(
                    "Finding", "The household's loans came to {total} when this one was lent, above {cap}."),
                QT_TRANSLATE_NOOP("Finding", "Household over {cap} when lent"),
                QT_TRANSLATE_NOOP("Finding",
                                  "The loan was lent above the cap of the measures and can't be claimed.")},
    FindingKind{
        InsurerNotHeard, "insurer_not_heard", Blocking, 11, ClaimColumn::InsurerPaid,
        QT_TRANSLATE_NOOP("Finding",
                          "The loan is insured (policy {policy}) and the insurer's answer is not recorded."),
        QT_TRANSLATE_NOOP("Finding", "Insurer has not answered"),
        QT_TRANSLATE_NOOP("Finding", "Enter what the insurer paid, or 0 with its refusal in writing.")},
    FindingKind{
        InsurerAmountWrong, "insurer_amount_wrong", Blocking, 11, ClaimColumn::InsurerPaid,
        QT_TRANSLATE_NOOP("Finding", "The insurer's payment {paid} can't be: the loan {why}."),
        QT_TRANSLATE_NOOP("Finding", "Insurer's payment {paid} can't be"),
        QT_TRANSLATE_NOOP("Finding", "Correct the payment, or the loan's insurance in the register.")},
    FindingKind{CompensatedBefore, "compensated_before", Blocking, 22, ClaimColumn::Note,
                QT_TRANSLATE_NOOP("Finding", "This loan has been compensated before."),
                QT_TRANSLATE_NOOP("Finding", "Compensated before"),
                QT_TRANSLATE_NOOP("Finding", "A loan is compensated once: remove the row.")},
    FindingKind{InAnotherClaim, "in_another_claim", Blocking, 22, ClaimColumn::Note,
                QT_TRANSLATE_NOOP("Finding", "This loan is in another live claim: {claim}."),
                QT_TRANSLATE_NOOP("Finding", "Also in {claim}"),
                QT_TRANSLATE_NOOP("Finding", "Remove the row, or withdraw the other claim.")},
    FindingKind{CollectionNoticeMissing, "collection_notice_missing", Blocking, 18, ClaimColumn::Notice,
                QT_TRANSLATE_NOOP("Finding", "No collection notice is recorded."),
                QT_TRANSLATE_NOOP("Finding", "Collection notice missing"),
                QT_TRANSLATE_NOOP("Finding", "Serve a collection notice and enter its day.")},
    FindingKind{ClawedBack, "clawed_back", Blocking, 27, ClaimColumn::Note,
                QT_TRANSLATE_NOOP(
                    "Finding", "The loan's compensation was taken back: it can never be compensated again."),
                QT_TRANSLATE_NOOP("Finding", "Taken back before"),
                QT_TRANSLATE_NOOP("Finding", "Remove the row.")},
    FindingKind{
        NegligenceFound, "negligence_found", Blocking, 26, ClaimColumn::Note,
        QT_TRANSLATE_NOOP("Finding", "The bank was found negligent with this loan and bears the whole loss."),
        QT_TRANSLATE_NOOP("Finding", "Bank negligent"), QT_TRANSLATE_NOOP("Finding", "Remove the row.")},
    FindingKind{AskedAmountDiffers, "asked_amount_differs", Caution, 12, ClaimColumn::Asked,
                QT_TRANSLATE_NOOP(
                    "Finding", "The bank asks {asked}, computed are {computed}; the computed amount stands."),
                QT_TRANSLATE_NOOP("Finding", "Bank asks {asked}, computed stands"),
                QT_TRANSLATE_NOOP("Finding", "Nothing to do: the computed amount is paid.")},
    FindingKind{
        TownshipDiffers, "township_differs", Caution, 19, ClaimColumn::Township,
        QT_TRANSLATE_NOOP("Finding", "The list says {listed}, the household is registered in {registered}."),
        QT_TRANSLATE_NOOP("Finding", "Registered in {registered}"),
        QT_TRANSLATE_NOOP("Finding", "The township of the household reviews it.")},
    FindingKind{
        RenewedShortlyBefore, "renewed_shortly_before", Caution, 14, ClaimColumn::Note,
        QT_TRANSLATE_NOOP("Finding", "The loan was renewed on {lent}, within {days} days before the claim."),
        QT_TRANSLATE_NOOP("Finding", "Renewed on {lent}"),
        QT_TRANSLATE_NOOP("Finding", "Ask the bank why: a renewal may have hidden the risk.")},
    FindingKind{IdChecksum, "id_checksum", Caution, 17, ClaimColumn::IdNumber,
                QT_TRANSLATE_NOOP("Finding", "The identity number fails its check: {why}"),
                QT_TRANSLATE_NOOP("Finding", "Identity number fails its check"),
                QT_TRANSLATE_NOOP("Finding", "Compare it with the identity card.")},
    FindingKind{CreditCodeChecksum, "credit_code_checksum", Caution, 18, ClaimColumn::Row,
                QT_TRANSLATE_NOOP("Finding", "The bank's unified social credit code fails its check."),
                QT_TRANSLATE_NOOP("Finding", "Credit code fails its check"),
                QT_TRANSLATE_NOOP("Finding", "Compare it with the bank's licence.")},
    FindingKind{NameDiffers, "name_differs", Caution, 3, ClaimColumn::Borrower,
                QT_TRANSLATE_NOOP("Finding", "The list says {listed}, the register {registered}."),
                QT_TRANSLATE_NOOP("Finding", "Register says {registered}"),
                QT_TRANSLATE_NOOP("Finding", "Compare it with the loan note.")},
    FindingKind{IdDiffers, "id_differs", Caution, 3, ClaimColumn::IdNumber,
                QT_TRANSLATE_NOOP("Finding", "The identity number is not the one in the loan register."),
                QT_TRANSLATE_NOOP("Finding", "Not the number in the register"),
                QT_TRANSLATE_NOOP("Finding", "Compare both with the identity card.")},
    FindingKind{
        UsedByFirm, "used_by_firm", Caution, 17, ClaimColumn::Borrower,
        QT_TRANSLATE_NOOP("Finding", "The loan was used by a firm, not by the household."),
        QT_TRANSLATE_NOOP("Finding", "Used by a firm"),
        QT_TRANSLATE_NOOP("Finding", "Look at it with the township before it goes to the leading group.")},
};

QString words(const char* source, const Facts& facts) {
    auto shown = facts; // a fact may be such a text itself: why a payment can't be
    for (auto& fact : shown)
        if (!fact.value.isEmpty())
            fact.value = QCoreApplication::translate("Finding", fact.value.toUtf8().constData());
    return withFacts(QCoreApplication::translate("Finding", source), shown);
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
