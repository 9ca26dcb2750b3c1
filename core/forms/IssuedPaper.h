#pragma once

#include "base/Id.h"
#include "money/Amount.h"

#include <QDate>
#include <QString>

#include <optional>

namespace steward {

/** The papers that are issued, numbered without gaps by kind and year, and frozen. */
enum class PaperKind {
    ClaimList,
    Receipt,
    ReturnList,
    ReviewForm,
    ApprovalForm,
    ConfirmationLetter,
    TransferVoucher
};

QString paperKindName(PaperKind kind);    ///< stable: `confirmation_letter`
QString paperKindChinese(PaperKind kind); ///< 补偿确认书
std::optional<PaperKind> paperKindFrom(const QString& name);

/** An issued paper without its bytes. */
struct IssuedPaper {
    PaperId id;
    PaperKind kind = PaperKind::ConfirmationLetter;
    QString number;
    QString title;
    ClaimId claim;
    QString townshipCode; ///< of a first review form
    EntryId entry;        ///< of a voucher
    QDate issuedOn;
    QString issuedBy;
    Amount amount;
    QString verificationCode;
    QByteArray sha256;
    int copies = 0;
    bool voided = false;
    QString voidReason;
};

} // namespace steward
