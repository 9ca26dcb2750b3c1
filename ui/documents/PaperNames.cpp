#include "documents/PaperNames.h"

#include <QRegularExpression>

namespace steward {

QString PaperNames::kind(PaperKind kind) {
    switch (kind) {
    case PaperKind::ClaimList:
        return tr("Claim list");
    case PaperKind::Receipt:
        return tr("Receipt");
    case PaperKind::ReturnList:
        return tr("Return list");
    case PaperKind::ReviewForm:
        return tr("First review form");
    case PaperKind::ApprovalForm:
        return tr("Approval form");
    case PaperKind::ConfirmationLetter:
        return tr("Confirmation letter");
    case PaperKind::TransferVoucher:
        return tr("Transfer voucher");
    case PaperKind::Reconciliation:
        return tr("Reconciliation statement");
    case PaperKind::TopUpLetter:
        return tr("Top-up letter");
    case PaperKind::RecoveryNotice:
        return tr("Return notice");
    case PaperKind::ClawbackNotice:
        return tr("Clawback notice");
    }
    return {};
}

QString PaperNames::fileName(const IssuedPaper& paper) {
    QString name = paper.number + QLatin1Char(' ') + paperKindChinese(paper.kind);
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|]"));
    return name.replace(refused, QStringLiteral("-")) + QStringLiteral(".pdf");
}

} // namespace steward
