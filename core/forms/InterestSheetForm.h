#pragma once

#include "forms/FormTable.h"
#include "forms/PaperHead.h"

namespace steward {

/** Days of one rate. */
struct InterestRow {
    QDate from;
    QDate to;
    qint64 days = 0;
    Amount balanceDays; ///< 积数
    QString rate;       ///< 0.35%
    QString interest;   ///< not rounded yet: 884.722222
};

/** Days of one balance, from which the 积数 come. */
struct BalanceRow {
    QDate from;
    QDate to;
    QString formula; ///< 1,000,000.00 × 91 d
    QString balanceDays;
};

/** 利息核对单: what the bank should have credited for one period beside what it did. */
struct InterestSheetForm {
    PaperHead head;
    QString bankName;
    QString accountNumber;
    QString method;           ///< 分段计息 or 整段计息
    bool byStatement = false; ///< balances of the bank's statements; else of the books
    QDate from;
    QDate to;
    QDate creditedOn;
    Amount opening; ///< end-of-day balance before the period
    QList<InterestRow> rates;
    QList<BalanceRow> balances;
    std::optional<Amount> computed; ///< none without a listed rate
    QString refusal;                ///< then why, in Chinese
    QStringList credits;            ///< numbers of the posted entries
    Amount credited;
    bool due = false; ///< the day of the credit has come

    QString title() const;
    QStringList facts() const;
    FormTable products() const; ///< by rate
    FormTable balanceTable() const;
    FormTable result() const; ///< computed, credited, difference
    QString finding() const;
    static QString formula();
    Amount difference() const; ///< credited − computed; zero when nothing was computed or is due
};

} // namespace steward
