#pragma once

#include "base/Id.h"
#include "money/Amount.h"

#include <QDate>

#include <optional>

namespace steward {

/** How a loan came about (Art. 14, 15). A renewal or increase replaces its original; an additional loan adds.
 */
enum class LoanKind { First, Renewal, Increase, Additional };
/** The bank's five-class grading; the class is the bank's report, never counted from days. */
enum class LoanClass { Unknown, Normal, SpecialMention, Substandard, Doubtful, Loss };

/** Chinese wording as on papers (首贷, 续贷, …; 正常, 关注, …) and back; unknown text gives no value. */
QString chineseText(LoanKind kind);
QString chineseText(LoanClass loanClass);
std::optional<LoanKind> loanKindFrom(const QString& text);
std::optional<LoanClass> loanClassFrom(const QString& text);
/** The wordings that are known, for saying what may be written: 首贷、续贷、… */
QString knownLoanKinds();
QString knownLoanClasses();

/** A row of the loan register as somebody's file states it. */
struct LoanRow {
    int row = 0; ///< 1-based row in the source; 0 when typed
    QString bank;
    QString note; ///< 借据号
    QString contract;
    QString household; ///< 户编号
    QString borrower;
    QString borrowerIdNumber;
    QString relation;
    QDate lentOn;
    QDate dueOn;
    Amount amount;
    std::optional<qint64> ratePerMillion; ///< yearly rate, 4.75 % = 47500
    bool insured = false;
    QString policyNumber;
    LoanKind kind = LoanKind::First;
    QString originalNote;
    std::optional<QDate> extendedTo;
    Amount outstanding;
    LoanClass loanClass = LoanClass::Unknown;
    QString purpose;
    bool usedByFirm = false; ///< 户贷企用
    std::optional<QDate> settledOn;
};

/** A poverty micro-loan, identified by bank and note number. */
struct Loan {
    LoanId id;
    BankId bank;
    QString note;
    QString contract;
    HouseholdId household;
    QString borrower;
    QString borrowerIdNumber;
    QString relation;
    QDate lentOn;
    QDate dueOn;
    Amount amount;
    qint64 ratePerMillion = 0;
    bool insured = false;
    QString policyNumber;
    LoanKind kind = LoanKind::First;
    QString originalNote;
    std::optional<QDate> extendedTo;
    Amount outstanding; ///< principal owed at `asOf`
    LoanClass loanClass = LoanClass::Unknown;
    QString purpose;
    bool usedByFirm = false;
    std::optional<QDate> settledOn;
    QDate asOf; ///< the day the register speaks of

    QDate finalDue() const { return extendedTo.value_or(dueOn); }
    bool operator==(const Loan&) const = default;
};

} // namespace steward
