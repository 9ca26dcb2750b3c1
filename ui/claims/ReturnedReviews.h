#pragma once

#include "claims/ClaimActs.h"
#include "services/Townships.h"

namespace steward {

/** Takes in the workbooks that townships sent back, one after another: read, looked at, then recorded. */
class ReturnedReviews : public QObject {
    Q_OBJECT
public:
    ReturnedReviews(ClaimController& controller, ClaimActs& acts);
    /** `township` is whose they are where a workbook doesn't say. */
    void take(const QStringList& paths, const QString& township);
    /** Lets them be chosen. */
    void choose(const QString& township);

private:
    void next();
    void tell(const ReviewImport& read);

    ClaimController& controller_;
    ClaimActs& acts_;
    QStringList waiting_;
    ReviewHint hint_;
};

} // namespace steward
