#include "printing/Print.h"
#include "services/Papers.h"
#include "services/RecoveryLoans.h"
#include "storage/BankRepository.h"
#include "storage/PaperRepository.h"

#include <algorithm>

// The letters to a bank on what it owes the special account.

namespace steward {

namespace {

Error refusal(const char* code, const char* what, const char* remedy, const QString& note, int article) {
    return {QString::fromLatin1(code), what, remedy, {{QStringLiteral("note"), note}}, article};
}

Result<ReturnAccount> accountOf(const Office& office, BankId bank) {
    STEWARD_LET(account, BankRepository(office.database()).accountOf(bank, office.today()));
    return account ? ReturnAccount{account->name, account->number, account->openedAt} : ReturnAccount();
}

/** The fund's part of what is recovered, as a percentage: 70%, 35%. */
QString shareText(const CompensatedLoan& loan) {
    const auto& loss = loan.item.loss;
    const auto whole = loan.facts.insurerShares ? loss.principal : loss.fund + loss.bank;
    constexpr qint64 Whole = 10'000; // basis points
    return whole.isZero()
               ? Ratio().text()
               : Ratio::basisPoints(multiplyDivideHalfUp(loss.fund.inFen(), Whole, whole.inFen())).text();
}

NoticedLoan noticed(const CompensatedLoan& loan) {
    NoticedLoan row;
    row.note = loan.item.note;
    row.borrower = loan.item.borrower;
    row.principal = loan.standing.principal;
    row.interest = loan.standing.interest;
    for (const auto& recovery : loan.facts.recoveries)
        if (recovery.counts())
            row.lastDay = std::max(row.lastDay, recovery.day);
    row.share = shareText(loan);
    row.fundPart = loan.standing.fundPart;
    row.returned = loan.standing.returned;
    row.due = loan.standing.due;
    row.dueOn = loan.standing.oldestDue.value_or(QDate());
    row.daysLate = loan.standing.daysLate;
    return row;
}

/** All but the head, which the issue gives. */
Result<RecoveryNoticeForm> noticeForm(const Office& office, BankId id) {
    RecoveryFilter filter;
    filter.bank = id;
    filter.show = RecoveryFilter::Show::Due;
    STEWARD_LET(bank, BankRepository(office.database()).find(id));
    STEWARD_LET(account, accountOf(office, id));
    STEWARD_LET(policy, policyOn(office.policies(), office.today()));
    STEWARD_LET(loans, readCompensatedLoans(office));
    RecoveryNoticeForm form;
    form.bankName = bank.name;
    form.returnDays = policy.returnDays.value.days;
    form.workingDays = policy.returnDays.value.kind == DayKind::Working;
    form.account = account;
    for (const auto& loan : loans)
        if (filter.takes(loan) && !loan.facts.clawback)
            form.loans.append(noticed(loan));
    if (form.loans.isEmpty())
        return refuse(refusal("recovery.nothing_due",
                              QT_TRANSLATE_NOOP("Refusal", "This bank owes the special account no recovery."),
                              QT_TRANSLATE_NOOP("Refusal", "A notice is written once something is due."), {},
                              21));
    return form;
}

Result<ClawbackNoticeForm> clawbackForm(const Office& office, const CompensatedLoan& loan) {
    const auto& clawback = loan.facts.clawback;
    if (!clawback)
        return refuse(refusal(
            "clawback.not_ordered", QT_TRANSLATE_NOOP("Refusal", "No clawback of {note} was ordered."),
            QT_TRANSLATE_NOOP("Refusal", "The director orders it first."), loan.item.note, 27));
    if (!loan.standing.due.isPositive())
        return refuse(refusal("clawback.nothing_out",
                              QT_TRANSLATE_NOOP("Refusal", "Of {note} nothing is left to be taken back."),
                              QT_TRANSLATE_NOOP("Refusal", "A notice isn't needed."), loan.item.note, 27));
    STEWARD_LET(bank, BankRepository(office.database()).find(loan.item.bank));
    STEWARD_LET(account, accountOf(office, loan.item.bank));
    ClawbackNoticeForm form;
    form.bankName = bank.name;
    form.note = loan.item.note;
    form.borrower = loan.item.borrower;
    form.loss = loan.item.loss.principal;
    form.fundPart = loan.item.loss.fund;
    form.paidOn = loan.item.paidOn;
    form.returned = loan.standing.returned;
    form.amount = loan.standing.due;
    form.orderedOn = clawback->orderedOn;
    form.reason = clawback->reason;
    form.account = account;
    return form;
}

ConfirmedReturn confirmed(const CompensatedLoan& loan, EntryId entry) {
    ConfirmedReturn row;
    const auto notice = noticed(loan);
    row.note = notice.note;
    row.borrower = notice.borrower;
    row.principal = notice.principal;
    row.interest = notice.interest;
    row.lastDay = notice.lastDay;
    row.share = notice.share;
    row.due = loan.facts.clawback ? loan.item.loss.fund : notice.fundPart;
    row.left = notice.due;
    for (const auto& part : loan.facts.returned)
        if (part.entry == entry)
            row.amount += part.amount;
    for (const auto& timing : loan.standing.returns)
        if (timing.entry == entry)
            row.daysLate = timing.daysLate;
    return row;
}

Error receiptRefusal(const char* code, const char* what, const char* remedy, const ReturnReceipt& receipt) {
    return {QString::fromLatin1(code),
            what,
            remedy,
            {{QStringLiteral("number"), receipt.number}, {QStringLiteral("left"), receipt.left().text()}},
            21};
}

/** Number of the receipt's confirmation that was voided last; empty: none was. */
Result<QString> voidedConfirmation(const Office& office, EntryId entry) {
    STEWARD_LET(papers, PaperRepository(office.database()).ofEntry(entry));
    QString number;
    for (const auto& paper : papers)
        if (paper.kind == PaperKind::ReturnConfirmation && paper.voided)
            number = paper.number;
    return number;
}

/** All but the head, which the issue gives. */
Result<ReturnConfirmationForm> confirmationForm(const Office& office, EntryId entry) {
    STEWARD_LET(receipt, RecoveryRepository(office.database()).receipt(entry));
    if (receipt.left().isPositive())
        return refuse(receiptRefusal(
            "recovery.receipt_open",
            QT_TRANSLATE_NOOP("Refusal", "{left} of {number} have found no loan yet."),
            QT_TRANSLATE_NOOP("Refusal", "Share the receipt out first; then confirm it to the bank."),
            receipt));
    STEWARD_LET(bank, BankRepository(office.database()).find(receipt.bank));
    STEWARD_LET(account, accountOf(office, receipt.bank));
    STEWARD_LET(replaced, voidedConfirmation(office, entry));
    STEWARD_LET(loans, readCompensatedLoans(office));
    ReturnConfirmationForm form;
    form.bankName = bank.name;
    form.entryNumber = receipt.number;
    form.receivedOn = receipt.day;
    form.clawback = receipt.kind == EntryKind::Clawback;
    form.account = account;
    form.replaces = replaced;
    for (const auto& loan : loans)
        if (const auto row = confirmed(loan, entry); row.amount.isPositive())
            form.loans.append(row);
    return form;
}

IssuedPaper paperOf(PaperKind kind, BankId bank, Amount amount, const QString& about, QDate day) {
    IssuedPaper paper;
    paper.kind = kind;
    paper.bank = bank;
    paper.amount = amount;
    paper.title = QStringLiteral(u"%1 %2 %3").arg(paperKindChinese(kind), about, day.toString(Qt::ISODate));
    return paper;
}

AuditNote paperNote(const char* act) {
    return {QString::fromLatin1(act), QStringLiteral("paper"), 0, {}};
}

void tell(AuditNote& note, const IssuedPaper& paper) {
    note.subject = paper.id.value;
    note.facts = {{QStringLiteral("number"), paper.number}, {QStringLiteral("amount"), paper.amount.text()}};
}

} // namespace

Result<IssuedPaper> Recoveries::issueNotice(BankId bank) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(form, noticeForm(office_, bank));
    auto note = paperNote("recovery.notice");
    return office_.act(note, [&]() -> Result<IssuedPaper> {
        const auto wanted =
            paperOf(PaperKind::RecoveryNotice, bank, form.due(), form.bankName, office_.today());
        STEWARD_LET(paper, Papers(office_).issueNow(wanted, drawing(form, printRecoveryNotice)));
        tell(note, paper);
        return paper;
    });
}

Result<IssuedPaper> Recoveries::issueClawbackNotice(ItemId item) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(loan, this->loan(item));
    STEWARD_LET(form, clawbackForm(office_, loan));
    if (!loan.facts.clawback->notice.isNull())
        return refuse(refusal("clawback.notice_issued",
                              QT_TRANSLATE_NOOP("Refusal", "The notice on {note} was issued already."),
                              QT_TRANSLATE_NOOP("Refusal", "Print that one again from the papers."),
                              loan.item.note, 27));
    auto note = paperNote("clawback.notice");
    return office_.act(note, [&]() -> Result<IssuedPaper> {
        const auto wanted =
            paperOf(PaperKind::ClawbackNotice, loan.item.bank, form.amount, form.note, office_.today());
        STEWARD_LET(paper, Papers(office_).issueNow(wanted, drawing(form, printClawbackNotice)));
        STEWARD_TRY(RecoveryRepository(office_.database()).setNotice(item, paper.id));
        tell(note, paper);
        return paper;
    });
}

Result<QByteArray> Recoveries::draftNotice(BankId bank) const {
    STEWARD_LET(form, noticeForm(office_, bank));
    return Papers(office_).draft(drawing(form, printRecoveryNotice));
}

Result<QByteArray> Recoveries::draftClawbackNotice(ItemId item) const {
    STEWARD_LET(loan, this->loan(item));
    STEWARD_LET(form, clawbackForm(office_, loan));
    return Papers(office_).draft(drawing(form, printClawbackNotice));
}

Result<IssuedPaper> Recoveries::issueConfirmation(EntryId entry) {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(form, confirmationForm(office_, entry));
    STEWARD_LET(papers, PaperRepository(office_.database()).ofEntry(entry));
    for (const auto& paper : papers)
        if (paper.kind == PaperKind::ReturnConfirmation && !paper.voided)
            return refuse(
                {QStringLiteral("recovery.confirmed_already"),
                 QT_TRANSLATE_NOOP("Refusal", "{number} was confirmed to the bank by {paper} already."),
                 QT_TRANSLATE_NOOP("Refusal", "Print that one again from the papers."),
                 {{QStringLiteral("number"), form.entryNumber}, {QStringLiteral("paper"), paper.number}},
                 21});
    STEWARD_LET(receipt, RecoveryRepository(office_.database()).receipt(entry));
    auto note = paperNote("recovery.confirm");
    return office_.act(note, [&]() -> Result<IssuedPaper> {
        auto wanted = paperOf(PaperKind::ReturnConfirmation, receipt.bank, form.amount(), form.entryNumber,
                              office_.today());
        wanted.entry = entry;
        STEWARD_LET(paper, Papers(office_).issueNow(wanted, drawing(form, printReturnConfirmation)));
        tell(note, paper);
        return paper;
    });
}

Result<QByteArray> Recoveries::draftConfirmation(EntryId entry) const {
    STEWARD_LET(form, confirmationForm(office_, entry));
    return Papers(office_).draft(drawing(form, printReturnConfirmation));
}

} // namespace steward
