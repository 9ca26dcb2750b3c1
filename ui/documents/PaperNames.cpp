#include "documents/PaperNames.h"

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
    case PaperKind::MeetingBook:
        return tr("Meeting book");
    case PaperKind::ReturnConfirmation:
        return tr("Return confirmation");
    case PaperKind::Reminder:
        return tr("Reminder");
    }
    return {};
}

QString PaperNames::standing(const IssuedPaper& paper) {
    const auto link = [](const QString& number) {
        return QStringLiteral("<a href=\"%1\">%1</a>").arg(number.toHtmlEscaped());
    };
    if (!paper.voided)
        return paper.replaces.isEmpty() ? QString()
                                        : tr("In the place of %1, which is void.").arg(link(paper.replaces));
    const QString voided = tr("Void since %1, by %2: %3", "day, name, reason")
                               .arg(paper.voidedOn.toString(Qt::ISODate), paper.voidedBy.toHtmlEscaped(),
                                    paper.voidReason.toHtmlEscaped());
    return paper.replacedBy.isEmpty()
               ? voided + QStringLiteral("<br>") + tr("Nothing has been issued in its place yet.")
               : voided + QStringLiteral("<br>") + tr("In its place: %1.").arg(link(paper.replacedBy));
}

} // namespace steward
