#pragma once

#include "exchange/ReviewSheet.h"
#include "forms/IssuedPaper.h"
#include "services/Claims.h"

namespace steward {

/** What was written for one township: its folder, with claim list, first review form and workbook. */
struct TownshipPacket {
    QString township;
    QString folder;
    QStringList files; ///< names within the folder
};

/** What the head of a returned workbook need not say, because it is known where it is taken in. */
struct ReviewHint {
    ClaimId claim{};         ///< the only claim that it may be of
    QString townshipCode{};  ///< where the workbook names no township
    ColumnMapping columns{}; ///< as a person said it
    QString handler{};       ///< where it names none
    QDate day{};             ///< where it bears none
};

/** One township's review of one claim. */
struct ReviewPlace {
    ClaimId claim;
    QString townshipCode;
};

/** A township's returned workbook, read and judged; nothing is stored yet. */
struct ReviewImport {
    QString file;
    ReviewId review;
    ClaimId claim;
    QString claimName;
    QString township;
    QDate forwardedOn;
    QString handler;
    QDate day; ///< invalid: the workbook bears none
    QList<ReviewFinding> findings;
    QList<CellProblem> problems;
    int supported() const;
    bool refused() const; ///< a blocking problem stands in the way
};

/** One township's review as the county's list shows it. */
struct TownshipReview {
    Review review;
    Claim claim;
    QString bank;
    QString claimName; ///< 巫山农商行2018年第1季度（补1）
    int items = 0;
    Amount principal;           ///< overdue, of its loans
    int daysLeft = 0;           ///< working days to the day due; negative behind it
    bool late = false;          ///< not approved, and the day due is over
    bool canBeReminded() const; ///< late, or due by the next working day
};

/** How one township stands. */
struct TownshipStanding {
    Township township;
    QList<TownshipReview> open; ///< not approved by its head, the one due first in front
    QList<TownshipReview> past; ///< approved, the latest in front
    int late() const;           ///< how many of the open ones are late
    int onTime() const;         ///< how many of the past ones were approved by their day due
};

/** What townships do for the office: packets out, findings in. Acts of the workflow are with Claims. */
class Townships {
public:
    explicit Townships(Office& office) : office_(office) {}

    /**
     * Writes a folder for each of these townships, or for all whose head has not approved when none is named:
     * the township's part of the claim list, issued and numbered the first time; the first review form; the
     * workbook to be filled in. Clerk; one act, one audit line, since identity numbers leave the office (Art.
     * 21). `packet.not_with_townships`, `packet.nothing_open`, `paper.no_review`, `sheet.not_written`.
     */
    Result<QList<TownshipPacket>> writePackets(ClaimId claim, const QStringList& townshipCodes,
                                               const QString& folder);

    /**
     * Reads a returned workbook: finds claim and township by its head, matches rows by loan note, tells what
     * can't be taken by row and column. `review.of_none`, `review.of_several`, `review.other_claim`, and as
     * recording would refuse before any finding.
     */
    Result<ReviewImport> readReturned(const QString& path, const ReviewHint& hint = {}) const;
    /** Whose returned workbook a file is; none when it is no first review at all. Refused as readReturned().
     */
    Result<std::optional<ReviewPlace>> placeOf(const QString& path) const;
    /** Reads and records them, each in one act as if typed: all or, when any is refused, none. */
    Result<QList<ReviewImport>> recordReturned(const QStringList& paths, const ReviewHint& hint = {});

    /** Every township of the county; those with something open first, by its day due. */
    Result<QList<TownshipStanding>> standings() const;

private:
    Office& office_;
};

} // namespace steward
