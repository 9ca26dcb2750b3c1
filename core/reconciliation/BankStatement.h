#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "money/Amount.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace steward {

/** One movement as the bank wrote it. */
struct StatementLine {
    LineId id;
    int row = 0; ///< of the bank's file, 1-based
    QDate day;
    QString serial; ///< 流水号 or 凭证号 of the bank
    QString memo;   ///< 摘要, 用途, 附言
    QString counterparty;
    Amount amount;                 ///< seen from the fund: in positive, out negative
    std::optional<Amount> balance; ///< after it, where the statement says so
    bool operator==(const StatementLine&) const = default;
};

/** A bank's statement of one special account over some days (对账单, Art. 8). */
struct BankStatement {
    StatementId id;
    AccountId account;
    QDate from; ///< first day it speaks of
    QDate to;   ///< last day
    Amount opening;
    Amount closing;
    QString fileName;
    QList<StatementLine> lines; ///< in the bank's order
    bool operator==(const BankStatement&) const = default;
};

/**
 * Opening + lines must lead to closing, over every balance that the bank wrote on the way. Refused in this
 * order: `statement.days_backwards`, `statement.line_outside` (row), `statement.out_of_order` (row),
 * `statement.breaks_at` (row, the balance that follows and the one written), `statement.closing_differs`.
 */
Result<void> checkStatement(const BankStatement& statement);

/**
 * What of `statement` is new beside the lines already held of the same days: lines that are the same (day,
 * serial, memo, amount, as often as they occur) are recognised and left out. Refused
 * `statement.overlap_differs` with the row where a line of a day that was imported before is not the one
 * held, or one that is held is missing.
 */
Result<QList<StatementLine>> newLines(const BankStatement& statement, const QList<BankStatement>& held);

/**
 * The parts of `statement` of days that none of `held` speaks of, each a statement of its own; refused as
 * newLines().
 */
Result<QList<BankStatement>> newPieces(const BankStatement& statement, const QList<BankStatement>& held);

/** The bank's balance at the end of `day` by the statements held; none when no statement reaches that day. */
std::optional<Amount> bankBalanceOn(const QList<BankStatement>& statements, QDate day);

/** First day from `from` to `to` that no statement speaks of; none when all are covered. */
std::optional<QDate> firstDayWithout(const QList<BankStatement>& statements, QDate from, QDate to);

} // namespace steward
