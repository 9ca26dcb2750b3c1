#pragma once

#include "base/Id.h"
#include "money/Ratio.h"

#include <QDate>

#include <optional>

namespace steward {

/** A cooperating bank (合作银行). The receiving account is where compensation is paid to. */
struct Bank {
    BankId id;
    QString name;       ///< full name as on papers
    QString shortName;  ///< as in columns of registers
    QString creditCode; ///< unified social credit code; may be empty, checked by GB 32100
    QString receivingName;
    QString receivingNumber;
    QString receivingBank;
    QString contact;
    QString phone;
    bool operator==(const Bank&) const = default;
};

/** How a special account's interest is computed (a setting of the account, domain.md §7). */
enum class InterestMethod { Segmented, WholePeriod };

/** The fund's special account at one bank (风险补偿金专户, Art. 9). */
struct SpecialAccount {
    AccountId id;
    BankId bank;
    QString name; ///< account holder
    QString number;
    QString openedAt; ///< name of the branch
    QDate openedOn;
    std::optional<QDate> closedOn;
    InterestMethod interestMethod = InterestMethod::Segmented;
    bool operator==(const SpecialAccount&) const = default;
};

/** A cooperation agreement (Art. 28). Without one in force a bank cannot claim. */
struct Agreement {
    AgreementId id;
    BankId bank;
    QString number;
    QDate signedOn;
    QDate from;
    std::optional<QDate> to; ///< last day in force; open-ended when absent
    bool insurerSharesRecoveries = true;
    bool inForceOn(QDate day) const { return day >= from && (!to || day <= *to); }
    bool operator==(const Agreement&) const = default;
};

/** A bank's own all-loans NPL target of a year (Art. 13). */
struct NplTarget {
    BankId bank;
    int year = 0;
    Ratio target;
    bool operator==(const NplTarget&) const = default;
};

/** A bank's poverty micro-loan figures at a month end, as the bank reports them. */
struct PortfolioFigure {
    BankId bank;
    QDate monthEnd;
    Amount outstanding;
    Amount substandard;
    Amount doubtful;
    Amount loss;
    qint64 overdueLoans = 0;
    qint64 overdueWithNotice = 0;
    Amount principalDue;       ///< fell due this year so far
    Amount principalCollected; ///< of what fell due
    Amount nonPerforming() const { return substandard + doubtful + loss; }
    bool operator==(const PortfolioFigure&) const = default;
};

/** A bank's suspension of lending (Art. 13). */
struct Suspension {
    SuspensionId id;
    BankId bank;
    QDate suspendedOn;
    QString letter; ///< number of the bank's letter
    QString ratio;  ///< NPL ratio against the limit then, as text
    std::optional<QDate> resumedOn;
    QString resumeLetter; ///< number of the office's agreement
    QString resumeRatio;
};

} // namespace steward
