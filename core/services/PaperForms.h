#pragma once

#include "forms/ApprovalForm.h"
#include "forms/ClaimListForm.h"
#include "forms/ConfirmationLetterForm.h"
#include "forms/FirstReviewForm.h"
#include "forms/ReceiptForm.h"
#include "forms/TransferVoucherForm.h"
#include "fund/Entry.h"
#include "services/Dossier.h"

namespace steward {

// What each paper says of a claim. The head comes from the act that issues it, or from a draft.

/** Identity numbers of heads of households who aren't the borrowers, by loan note: from the register. */
using HeadIds = QHash<QString, QString>;

/** The ground as papers write it: its mark and title, or the bank's own words. */
QString groundText(const Policy& policy, const ClaimRow& row);

/** Of one township where its code is given. */
ClaimListForm claimListForm(const Dossier& dossier, const PaperHead& head, const HeadIds& headIds = {},
                            const QString& townshipCode = {});
ReceiptForm receiptForm(const Dossier& dossier, const PaperHead& head);
ReturnListForm returnListForm(const Dossier& dossier, const PaperHead& head, const QString& reason);
FirstReviewForm firstReviewForm(const Dossier& dossier, const PaperHead& head, const Review& review);
ApprovalForm approvalForm(const Dossier& dossier, const PaperHead& head);
ConfirmationLetterForm letterForm(const Dossier& dossier, const PaperHead& head, const HeadIds& headIds = {});

/** Who stands on the voucher. */
struct VoucherPeople {
    QString prepared;
    QString checked;
};
TransferVoucherForm voucherForm(const Dossier& dossier, const PaperHead& head, const QString& letterNumber,
                                const VoucherPeople& people);

} // namespace steward
