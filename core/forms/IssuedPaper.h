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
    TransferVoucher,
    Reconciliation,     ///< 季度对账单和余额调节表
    TopUpLetter,        ///< 补足资金函
    RecoveryNotice,     ///< 追偿退回通知书
    ClawbackNotice,     ///< 收回通知书
    MeetingBook,        ///< 领导小组会议材料
    ReturnConfirmation, ///< 退回确认单
    Reminder,           ///< 催办函
};

QString paperKindName(PaperKind kind);    ///< stable: `confirmation_letter`
QString paperKindChinese(PaperKind kind); ///< 补偿确认书
std::optional<PaperKind> paperKindFrom(const QString& name);
QList<PaperKind> allPaperKinds();

/** An issued paper without its bytes. */
struct IssuedPaper {
    PaperId id;
    PaperKind kind = PaperKind::ConfirmationLetter;
    QString number;
    QString title;
    ClaimId claim;        ///< none: the paper is not about a claim
    QString townshipCode; ///< of a first review form, a township's list or a reminder
    AccountId account;    ///< of a reconciliation statement
    BankId bank;          ///< of a paper about a bank
    EntryId entry;        ///< of a voucher
    QDate issuedOn;
    QString issuedBy;
    Amount amount;
    QString verificationCode;
    QByteArray sha256;
    int copies = 0;
    bool voided = false;
    QString voidReason;
    QDate voidedOn;
    QString voidedBy;
    QString replacedBy; ///< number of the paper issued in the place of this voided one; empty: none yet
    QString replaces;   ///< number of the voided paper in whose place this one was issued; empty: of none
};

/** Whether papers of that kind hold whole identity numbers or a person's illness or death as a ground:
 * opening one is itself an act (Art. 21). */
bool holdsPersonalData(PaperKind kind);

} // namespace steward
