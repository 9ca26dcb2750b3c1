#pragma once

#include "base/Result.h"
#include "money/Amount.h"

#include <QDate>
#include <QList>

#include <optional>

namespace steward {

/** One loan for the township to answer on; what it answered before a review went back stands there. */
struct AskedLoan {
    QString position;
    QString village;
    QString head;
    QString borrower;
    QString idNumber; ///< as it may be shown
    QString relation;
    QString note;
    Amount overduePrincipal;
    QString ground;
    Amount fund; ///< fund part if it agrees
    std::optional<bool> identityTrue;
    std::optional<bool> registeredTrue;
    std::optional<bool> groundTrue;
    QString certificate; ///< else the proof that the ground needs, told as a hint
    QString proofNeeded;
    std::optional<bool> agrees;
    QString reason;
};

/** The workbook that a township fills in (Art. 19). Its words are Chinese, whatever the screen speaks. */
struct ReviewWorkbook {
    QString title;
    QString township;
    QString bank;
    QString quarter;    ///< 2018年第1季度（补1）
    QString listNumber; ///< of the claim list that goes with it
    QDate forwardedOn;
    QDate due;
    QString sentBackReason; ///< empty: it is the first time
    QString returnTo;       ///< the office
    QList<AskedLoan> loans;
};

/**
 * Writes it: the head and what the bank stated are locked against slips of the hand, what is asked is chosen
 * from lists or typed, numbers that name something are texts, a sheet tells how it is filled in. Filled in,
 * readReview() reads it as it is. Every page says 内部资料 不得对外公开 (Art. 21). `sheet.not_written`.
 */
Result<void> writeReviewWorkbook(const QString& path, const ReviewWorkbook& review);

} // namespace steward
