#include "services/PaperForms.h"

#include "services/CellNotes.h"

#include <algorithm>

namespace steward {

QString groundText(const Policy& policy, const ClaimRow& row) {
    const auto* ground = policy.ground(row.ground);
    return ground ? ground->mark + ground->title : row.groundText;
}

namespace {

QString proofText(const Policy& policy, const ClaimRow& row) {
    const auto* ground = policy.ground(row.ground);
    return ground ? ground->proof.join(QStringLiteral(u"、")) : QString();
}

/** What the townships certified for the item, if a review has recorded it. */
const ReviewFinding* findingOn(const Dossier& dossier, const Item& item) {
    const auto found = dossier.opinions.constFind(item.row.note);
    return found == dossier.opinions.cend() ? nullptr : &*found;
}

ListedLoan listed(const Dossier& dossier, const Item& item, const HeadIds& headIds, int position) {
    const auto& row = item.row;
    const auto shares = item.shares.value_or(LossShares{});
    ListedLoan loan;
    loan.position = position;
    loan.township = dossier.townshipName(item.townshipCode);
    loan.village = row.village;
    loan.householdHead = row.head;
    loan.headIdNumber = row.head == row.borrower ? row.idNumber : headIds.value(row.note);
    loan.borrower = row.borrower;
    loan.borrowerIdNumber = row.idNumber;
    loan.relation = row.relation;
    loan.note = row.note;
    loan.lent = row.lent.value_or(Amount());
    loan.lentOn = row.lentOn.value_or(QDate());
    loan.dueOn = row.dueOn.value_or(QDate());
    loan.extendedTo = row.extendedTo;
    loan.overduePrincipal = row.overduePrincipal.value_or(Amount());
    loan.overdueDays = row.overdueDays;
    loan.loanClass = chineseText(row.loanClass);
    loan.notices = row.notices;
    loan.lastNotice = row.lastNotice;
    loan.ground = groundText(dossier.policy, row);
    const auto* certified = findingOn(dossier, item);
    loan.proof = certified && !certified->certificate.isEmpty() ? certified->certificate
                                                                : proofText(dossier.policy, row);
    loan.insurerPaid = shares.insurer;
    loan.fund = shares.fund;
    loan.bank = shares.bank;
    loan.remark = row.remark;
    return loan;
}

QList<Item> decidedOrGoingOn(const Dossier& dossier) {
    const auto approved = dossier.inState(ItemState::Approved);
    return approved.isEmpty() ? dossier.goingOn() : approved;
}

QString inQuarter(const Dossier& dossier) {
    auto text = dossier.claim.quarter.chinese();
    if (dossier.claim.supplement > 0)
        text += QStringLiteral(u"（补%1）").arg(dossier.claim.supplement);
    return text;
}

DecidedOutcome outcomeOf(ItemState state) {
    switch (state) {
    case ItemState::Approved:
        return DecidedOutcome::Approved;
    case ItemState::Rejected:
        return DecidedOutcome::Rejected;
    case ItemState::Deferred:
        return DecidedOutcome::Deferred;
    case ItemState::Listed:
    case ItemState::SentBack:
    case ItemState::Live:
        return DecidedOutcome::Open;
    }
    return DecidedOutcome::Open;
}

QString opinionText(const ReviewFinding* finding) {
    if (!finding)
        return {};
    return finding->agrees ? QStringLiteral(u"同意") : QStringLiteral(u"不同意");
}

/** The four boxes of the approval form, as far as the workflow has come. */
QList<OpinionBox> workflowBoxes(const Dossier& dossier, const ApprovalForm& form) {
    const auto applied = form.applied();
    const auto approved = form.totalOf(DecidedOutcome::Approved);
    const auto rejected = form.totalOf(DecidedOutcome::Rejected);
    const auto deferred = form.totalOf(DecidedOutcome::Deferred);
    QStringList townships;
    QDate lastReview;
    for (const auto& review : dossier.reviews) {
        townships.append(dossier.townshipName(review.townshipCode));
        lastReview = std::max(lastReview, review.approvedOn.value_or(QDate()));
    }
    const auto signers = [](const char16_t* first, const char16_t* second) {
        return QStringList{QString::fromUtf16(first), QString::fromUtf16(second)};
    };
    const auto supported = std::count_if(form.loans.begin(), form.loans.end(), [](const DecidedLoan& loan) {
        return loan.townshipOpinion == QStringLiteral(u"同意");
    });
    QList<OpinionBox> boxes;
    boxes.append(
        {QStringLiteral(u"银行申请"),
         QStringLiteral(u"申请补偿 %1 笔，逾期本金 %2 元。").arg(applied.items).arg(applied.principal.text()),
         signers(u"经办人", u"负责人"),
         {},
         dossier.claim.receivedOn});
    boxes.append({QStringLiteral(u"乡镇（街道）初审"),
                  townships.isEmpty() ? QStringLiteral(u"随前次申请初审。")
                                      : QStringLiteral(u"%1初审，支持 %2 笔，均经主要负责人审核。")
                                            .arg(townships.join(QStringLiteral(u"、")))
                                            .arg(supported),
                  signers(u"经办人", u"主要负责人"),
                  {},
                  lastReview});
    boxes.append({QStringLiteral(u"县扶贫办审核"),
                  QStringLiteral(u"核查通过 %1 笔，测算风险补偿金 %2 元，提请审定。")
                      .arg(applied.items)
                      .arg(applied.fund.text()),
                  signers(u"经办人", u"复核人"),
                  {},
                  {}});
    boxes.append({QStringLiteral(u"领导小组审定"),
                  QStringLiteral(u"同意 %1 笔，风险补偿金 %2 元；不同意 %3 笔；暂缓 %4 笔。")
                      .arg(approved.items)
                      .arg(approved.fund.text())
                      .arg(rejected.items)
                      .arg(deferred.items),
                  signers(u"主持人", u"记录人"),
                  {},
                  form.meetingDay});
    return boxes;
}

} // namespace

ClaimListForm claimListForm(const Dossier& dossier, const PaperHead& head, const HeadIds& headIds,
                            const QString& townshipCode) {
    ClaimListForm form;
    form.head = head;
    form.bankName = dossier.bank.name;
    form.quarter = inQuarter(dossier);
    form.fundShare = dossier.policy.shareOf(QStringLiteral("fund")).text();
    form.bankShare = dossier.policy.shareOf(QStringLiteral("bank")).text();
    int position = 0;
    form.township = townshipCode.isEmpty() ? QString() : dossier.townshipName(townshipCode);
    for (const auto& item : decidedOrGoingOn(dossier))
        if (townshipCode.isEmpty() || item.townshipCode == townshipCode)
            form.loans.append(listed(dossier, item, headIds, ++position));
    return form;
}

ReceiptForm receiptForm(const Dossier& dossier, const PaperHead& head) {
    ReceiptForm form;
    form.head = head;
    form.bankName = dossier.bank.name;
    form.quarter = inQuarter(dossier);
    form.receivedOn = dossier.claim.receivedOn;
    form.sourceFile = dossier.claim.sourceFile;
    const auto& titles = dossier.policy.attachments.value;
    for (int slot = 1; slot <= titles.size(); ++slot) {
        ReceivedAttachment received;
        received.title = titles.at(slot - 1);
        QStringList names;
        for (const auto& attachment : dossier.attachments)
            if (attachment.slot == slot)
                names.append(attachment.fileName);
        received.files = static_cast<int>(names.size());
        received.remark = names.join(QStringLiteral(u"、"));
        form.attachments.append(received);
    }
    const auto totals = totalsOf(dossier.goingOn());
    form.rows = static_cast<int>(dossier.items.size());
    form.accepted = totals.items;
    form.sentBack = form.rows - form.accepted;
    form.principal = totals.principal;
    form.fund = totals.fund;
    return form;
}

ReturnListForm returnListForm(const Dossier& dossier, const PaperHead& head, const QString& reason) {
    ReturnListForm form;
    form.head = head;
    form.bankName = dossier.bank.name;
    form.quarter = inQuarter(dossier);
    form.receivedOn = dossier.claim.receivedOn;
    form.reason = reason;
    for (const auto& item : dossier.items) {
        if (!item.blocked())
            continue;
        ReturnedRow row;
        row.row = item.row.row;
        row.sequence = item.row.sequence;
        row.borrower = item.row.borrower;
        row.note = item.row.note;
        row.principal = item.row.overduePrincipal.value_or(Amount());
        for (const auto& finding : item.findings)
            row.findings.append(returnedFinding(finding));
        form.rows.append(row);
    }
    return form;
}

FirstReviewForm firstReviewForm(const Dossier& dossier, const PaperHead& head, const Review& review) {
    FirstReviewForm form;
    form.head = head;
    form.township = dossier.townshipName(review.townshipCode);
    form.bankName = dossier.bank.name;
    form.quarter = inQuarter(dossier);
    form.forwardedOn = review.forwardedOn;
    form.dueOn = review.due.day;
    form.wholeIds = true; // the township compares them with the people's own cards
    form.handler = review.handler;
    form.reviewedOn = review.reviewedOn.value_or(QDate());
    form.headName = review.headName;
    form.approvedOn = review.approvedOn.value_or(QDate());
    form.sentBackReason = review.recorded() ? QString() : review.sentBackReason;
    for (const auto& item : dossier.items) {
        if (item.townshipCode != review.townshipCode || item.state == ItemState::SentBack)
            continue;
        ReviewedLoan loan;
        loan.position = item.position;
        loan.village = item.row.village;
        loan.householdHead = item.row.head;
        loan.borrower = item.row.borrower;
        loan.borrowerIdNumber = item.row.idNumber;
        loan.relation = item.row.relation;
        loan.note = item.row.note;
        loan.overduePrincipal = item.row.overduePrincipal.value_or(Amount());
        loan.fund = item.shares.value_or(LossShares{}).fund;
        loan.ground = groundText(dossier.policy, item.row);
        for (const auto& finding : review.findings) {
            if (finding.item != item.id)
                continue;
            loan.identityTrue = finding.identityTrue;
            loan.registeredTrue = finding.registeredTrue;
            loan.groundTrue = finding.groundTrue;
            loan.certificate = finding.certificate;
            loan.agrees = finding.agrees;
            loan.reason = finding.reason;
        }
        form.loans.append(loan);
    }
    return form;
}

ApprovalForm approvalForm(const Dossier& dossier, const PaperHead& head) {
    ApprovalForm form;
    form.head = head;
    form.bankName = dossier.bank.name;
    form.quarter = inQuarter(dossier);
    form.receivedOn = dossier.claim.receivedOn;
    int position = 0;
    for (const auto& item : dossier.items) {
        if (item.state == ItemState::SentBack || (item.state == ItemState::Listed && item.blocked()))
            continue;
        const auto shares = item.shares.value_or(LossShares{});
        DecidedLoan loan;
        loan.position = ++position;
        loan.township = dossier.townshipName(item.townshipCode);
        loan.borrower = item.row.borrower;
        loan.borrowerIdNumber = item.row.idNumber;
        loan.note = item.row.note;
        loan.ground = groundText(dossier.policy, item.row);
        loan.overduePrincipal = shares.principal;
        loan.insurerPaid = shares.insurer;
        loan.fund = shares.fund;
        loan.townshipOpinion = opinionText(findingOn(dossier, item));
        loan.outcome = outcomeOf(item.state);
        loan.reason = item.state == ItemState::Live ? QString() : item.outcomeReason; // of an earlier meeting
        form.loans.append(loan);
    }
    const bool said = form.totalOf(DecidedOutcome::Open).items < form.applied().items;
    if (const auto& meeting = dossier.claim.meeting; meeting && said) { // else an earlier one put it off
        form.meetingNumber = meeting->number;
        form.meetingDay = meeting->day;
        form.meetingPlace = meeting->place;
        form.chair = meeting->chair;
        form.present = meeting->present;
        form.excused = meeting->excused;
    }
    form.boxes = workflowBoxes(dossier, form);
    return form;
}

ConfirmationLetterForm letterForm(const Dossier& dossier, const PaperHead& head, const HeadIds& headIds) {
    ConfirmationLetterForm form;
    form.head = head;
    form.bankName = dossier.bank.name;
    form.quarter = inQuarter(dossier);
    if (const auto& meeting = dossier.claim.meeting) {
        form.meetingNumber = meeting->number;
        form.meetingDay = meeting->day;
    }
    form.accountName = dossier.bank.receivingName;
    form.accountNumber = dossier.bank.receivingNumber;
    form.accountBank = dossier.bank.receivingBank;
    form.returnDays = dossier.policy.returnDays.value.days;
    form.returnWorkingDays = dossier.policy.returnDays.value.kind == DayKind::Working;
    form.list = claimListForm(dossier, head, headIds);
    form.list.enclosedTo = head.number;
    form.list.wholeIds = true; // the bank must know whose loans are meant
    return form;
}

TransferVoucherForm voucherForm(const Dossier& dossier, const PaperHead& head, const QString& letterNumber,
                                const VoucherPeople& people) {
    const auto totals = totalsOf(decidedOrGoingOn(dossier));
    TransferVoucherForm form;
    form.head = head;
    if (dossier.account)
        form.payer = {dossier.account->name, dossier.account->number, dossier.account->openedAt};
    form.payee = {dossier.bank.receivingName, dossier.bank.receivingNumber, dossier.bank.receivingBank};
    form.amount = totals.fund;
    form.purpose = voucherPurpose(inQuarter(dossier), head.fundName, totals.items);
    form.letterNumber = letterNumber;
    form.prepared = people.prepared;
    form.checked = people.checked;
    return form;
}

} // namespace steward
