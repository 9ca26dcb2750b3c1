#pragma once

#include <QList>
#include <QString>

namespace steward {

/** A reason that the measures themselves give for not paying, as it stands on the approval form. */
struct DecisionReason {
    QString text; ///< Chinese, as papers are
    int article = 0;
    bool rejects = true;     ///< else it puts off
    bool negligence = false; ///< the bank bears the whole loss (Art. 26)
};

/** The shipped list, rejections first. */
QList<DecisionReason> shippedDecisionReasons();

} // namespace steward
