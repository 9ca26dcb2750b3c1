#include "services/Papers.h"

#include "base/FileName.h"
#include "printing/Print.h"
#include "services/Check.h"
#include "services/PaperForms.h"
#include "storage/EntryRepository.h"
#include "storage/HouseholdRepository.h"
#include "storage/LoanRepository.h"
#include "storage/PaperRepository.h"
#include "storage/UserRepository.h"

#include <QCryptographicHash>

namespace steward {

namespace {

/** Letters and digits that nobody mixes up when reading them to somebody else on the telephone. */
constexpr auto CodeAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr int CodeLength = 12;

/** `7Q4M-2KXD-9A2C` from everything that makes the paper this one. */
QString verificationCode(const QString& material) {
    const auto hash = QCryptographicHash::hash(material.toUtf8(), QCryptographicHash::Sha256);
    QString code;
    for (int i = 0; i < CodeLength; ++i) {
        if (i > 0 && i % 4 == 0)
            code += u'-';
        code += QLatin1Char(CodeAlphabet[static_cast<unsigned char>(hash.at(i)) % 32]);
    }
    return code;
}

QString prefixFor(const OfficeDetails& details, PaperKind kind) {
    switch (kind) {
    case PaperKind::ClaimList:
        return details.listPrefix;
    case PaperKind::Receipt:
        return details.receiptPrefix;
    case PaperKind::ReturnList:
        return details.returnPrefix;
    case PaperKind::ReviewForm:
        return details.reviewPrefix;
    case PaperKind::ApprovalForm:
        return details.approvalPrefix;
    case PaperKind::ConfirmationLetter:
        return details.letterPrefix;
    case PaperKind::TransferVoucher:
        return {}; // bears the number of the entry that it carries out
    case PaperKind::Reconciliation:
        return details.reconciliationPrefix;
    case PaperKind::TopUpLetter:
        return details.topUpPrefix;
    case PaperKind::RecoveryNotice:
        return details.recoveryPrefix;
    case PaperKind::ClawbackNotice:
        return details.clawbackPrefix;
    case PaperKind::MeetingBook:
        return details.meetingPrefix;
    case PaperKind::ReturnConfirmation:
        return details.confirmationPrefix;
    case PaperKind::Reminder:
        return details.reminderPrefix;
    }
    return {};
}

QString documentNumber(const OfficeDetails& details, PaperKind kind, int year, int sequence) {
    return QStringLiteral(u"%1〔%2〕%3号").arg(prefixFor(details, kind)).arg(year).arg(sequence);
}

PaperHead headOf(const Office& office, const Policy& policy) {
    PaperHead head;
    const auto& details = office.details();
    head.county = details.county;
    head.officeName = details.officeName;
    head.fundName = details.fundName;
    head.decidingBody = details.decidingBody;
    head.measures = policy.documentNumber;
    head.day = office.today();
    head.issuedAt = office.clock().now();
    head.practice = details.practice;
    head.step = office.steps();
    return head;
}

/** Paper in other houses that anchors the file (architecture.md §3). */
bool bearsChain(PaperKind kind) {
    return kind == PaperKind::ConfirmationLetter || kind == PaperKind::TransferVoucher ||
           kind == PaperKind::Reconciliation;
}

Result<std::optional<ChainHead>> chainHeadNow(const Office& office) {
    EntryRepository entries(office.database());
    STEWARD_LET(last, entries.last());
    if (!last)
        return std::nullopt;
    return ChainHead{last->id.value, last->number(), QString::fromLatin1(last->hash.toHex().first(16))};
}

/** The bank's list has the borrowers' identity numbers only; the register knows those of the heads. */
Result<HeadIds> headIdsOf(const Office& office, const Dossier& dossier) {
    QStringList notes;
    for (const auto& item : dossier.items)
        if (item.row.head != item.row.borrower)
            notes.append(item.row.note);
    STEWARD_LET(loans, LoanRepository(office.database()).byNotes(dossier.claim.bank, notes));
    QList<HouseholdId> ids;
    for (const auto& loan : loans)
        ids.append(loan.household);
    STEWARD_LET(households, HouseholdRepository(office.database()).byIds(ids));
    HeadIds found;
    for (const auto& item : dossier.items) {
        const auto household = households.value(loans.value(item.row.note).household);
        if (household.head == item.row.head)
            found.insert(item.row.note, household.headIdNumber);
    }
    return found;
}

/** Number of the claim's valid letter, for the voucher that carries it out. */
Result<QString> letterNumber(const Office& office, const Claim& claim) {
    if (claim.letter.isNull())
        return QString();
    STEWARD_LET(letter, PaperRepository(office.database()).find(claim.letter));
    return letter.number;
}

/** Number of the voided paper of this kind in whose place the claim's next one stands; empty: of none. */
Result<QString> replacedNumber(const Office& office, const Claim& claim, PaperKind kind) {
    STEWARD_LET(papers, PaperRepository(office.database()).ofClaim(claim.id));
    QString number;
    for (const auto& paper : papers)
        if (paper.kind == kind && paper.voided)
            number = paper.number;
    return number;
}

Result<VoucherPeople> peopleOf(const Office& office, const Claim& claim, bool draft) {
    UserRepository users(office.database());
    VoucherPeople people;
    if (!claim.issuePreparedBy.isNull()) {
        STEWARD_LET(name, users.nameOf(claim.issuePreparedBy));
        people.prepared = name;
    }
    if (!draft && office.user())
        people.checked = office.user()->name;
    return people;
}

/** Draws the paper of this kind with this head. */
Result<PrintedPaper> print(const Office& office, const Dossier& dossier, PaperKind kind,
                           const PaperHead& head, const QString& townshipCode, const QString& reason = {}) {
    switch (kind) {
    case PaperKind::ClaimList: {
        STEWARD_LET(headIds, headIdsOf(office, dossier));
        return printClaimList(claimListForm(dossier, head, headIds, townshipCode));
    }
    case PaperKind::Receipt:
        return printReceipt(receiptForm(dossier, head));
    case PaperKind::ReturnList:
        return printReturnList(returnListForm(dossier, head, reason));
    case PaperKind::ReviewForm: {
        STEWARD_LET(review, dossier.reviewOf(townshipCode));
        return printFirstReview(firstReviewForm(dossier, head, review));
    }
    case PaperKind::ApprovalForm:
        return printApproval(approvalForm(dossier, head));
    case PaperKind::ConfirmationLetter: {
        STEWARD_LET(headIds, headIdsOf(office, dossier));
        STEWARD_LET(replaced, replacedNumber(office, dossier.claim, kind));
        auto form = letterForm(dossier, head, headIds);
        form.replaces = replaced;
        return printConfirmationLetter(form);
    }
    case PaperKind::TransferVoucher: {
        STEWARD_LET(letter, letterNumber(office, dossier.claim));
        STEWARD_LET(people, peopleOf(office, dossier.claim, head.draft));
        STEWARD_LET(replaced, replacedNumber(office, dossier.claim, kind));
        auto form = voucherForm(dossier, head, letter, people);
        form.replaces = replaced;
        return printTransferVoucher(form);
    }
    case PaperKind::Reconciliation:
    case PaperKind::TopUpLetter:
    case PaperKind::RecoveryNotice:
    case PaperKind::ClawbackNotice:
    case PaperKind::MeetingBook:
    case PaperKind::ReturnConfirmation:
    case PaperKind::Reminder:
        break;
    }
    return refuse(
        {QStringLiteral("paper.not_of_claim"),
         QT_TRANSLATE_NOOP("Refusal", "This paper is not about a claim."),
         QT_TRANSLATE_NOOP("Refusal", "Look for it on the page of the fund or of the reconciliation."),
         {},
         0});
}

/** The fund part that a paper speaks of: of one township's items, or of the whole claim. */
Amount amountOf(const Dossier& dossier, const QString& townshipCode) {
    const auto approved = dossier.inState(ItemState::Approved);
    auto items = approved.isEmpty() ? dossier.goingOn() : approved;
    if (!townshipCode.isEmpty())
        items.removeIf([&](const Item& item) { return item.townshipCode != townshipCode; });
    return totalsOf(items).fund;
}

} // namespace

Result<QList<IssuedPaper>> Papers::ofClaim(ClaimId claim) const {
    return PaperRepository(office_.database()).ofClaim(claim);
}

Result<QList<IssuedPaper>> Papers::all() const {
    return PaperRepository(office_.database()).all();
}

Result<IssuedPaper> Papers::find(PaperId paper) const {
    return PaperRepository(office_.database()).find(paper);
}

Result<QByteArray> Papers::bytes(PaperId paper) const {
    return PaperRepository(office_.database()).bytes(paper);
}

Result<QByteArray> Papers::open(PaperId id) {
    PaperRepository papers(office_.database());
    STEWARD_LET(paper, papers.find(id));
    if (!holdsPersonalData(paper.kind))
        return papers.bytes(id);
    STEWARD_TRY(office_.requireToRead(PersonalDataReaders));
    if (office_.readOnly())
        return papers.bytes(id);
    AuditNote note{QStringLiteral("paper.open"),
                   QStringLiteral("paper"),
                   id.value,
                   {{QStringLiteral("number"), paper.number}}};
    return office_.act(note, [&] { return papers.bytes(id); });
}

Result<QByteArray> Papers::copy(PaperId id, const QString& purpose) {
    PaperRepository papers(office_.database());
    STEWARD_LET(paper, papers.find(id));
    if (holdsPersonalData(paper.kind))
        STEWARD_TRY(office_.requireToRead(PersonalDataReaders));
    if (office_.readOnly())
        return bytes(id);
    AuditNote note{QStringLiteral("paper.copy"),
                   QStringLiteral("paper"),
                   id.value,
                   {{QStringLiteral("number"), paper.number}, {QStringLiteral("purpose"), purpose}}};
    return office_.act(note, [&]() -> Result<QByteArray> {
        STEWARD_TRY(papers.countCopy(id));
        return papers.bytes(id);
    });
}

Result<QList<QByteArray>> Papers::copies(const QList<IssuedPaper>& papers, const QString& purpose) {
    PaperRepository repository(office_.database());
    QStringList numbers;
    for (const auto& paper : papers) {
        if (holdsPersonalData(paper.kind))
            STEWARD_TRY(office_.requireToRead(PersonalDataReaders));
        numbers.append(paper.number);
    }
    const bool counted = !office_.readOnly();
    const auto read = [&]() -> Result<QList<QByteArray>> {
        QList<QByteArray> pdfs;
        for (const auto& paper : papers) {
            if (counted)
                STEWARD_TRY(repository.countCopy(paper.id));
            STEWARD_LET(bytes, repository.bytes(paper.id));
            pdfs.append(bytes);
            STEWARD_TRY(office_.proceed(pdfs.size(), papers.size()));
        }
        return pdfs;
    };
    if (papers.isEmpty() || !counted)
        return read();
    AuditNote note{QStringLiteral("paper.copies"),
                   QStringLiteral("paper"),
                   papers.first().id.value,
                   {{QStringLiteral("numbers"), numbers.join(QStringLiteral(u"、"))},
                    {QStringLiteral("purpose"), purpose}}};
    return office_.act(note, read);
}

Result<QByteArray> Papers::draft(PaperKind kind, ClaimId claim, const QString& townshipCode) {
    const auto draw = [&]() -> Result<QByteArray> {
        STEWARD_LET(dossier, readDossier(office_, claim));
        auto head = headOf(office_, dossier.policy);
        head.draft = true;
        STEWARD_LET(printed, print(office_, dossier, kind, head, townshipCode));
        return printed.pdf;
    };
    if (!holdsPersonalData(kind))
        return draw();
    STEWARD_TRY(office_.requireToRead(PersonalDataReaders));
    if (office_.readOnly())
        return draw();
    AuditNote note{QStringLiteral("paper.draft"),
                   QStringLiteral("claim"),
                   claim.value,
                   {{QStringLiteral("paper"), paperKindName(kind)}}};
    return office_.act(note, draw);
}

Result<IssuedPaper> Papers::issueNow(PaperKind kind, ClaimId claim, const QString& townshipCode,
                                     EntryId entryId, const QString& reason) {
    STEWARD_LET(dossier, readDossier(office_, claim));
    IssuedPaper paper;
    paper.kind = kind;
    paper.claim = claim;
    paper.townshipCode = townshipCode;
    paper.entry = entryId;
    paper.amount = amountOf(dossier, townshipCode);
    paper.title = paperKindChinese(kind) + QStringLiteral(u" ") + dossier.name();
    if (!townshipCode.isEmpty())
        paper.title += u' ' + dossier.townshipName(townshipCode);
    return freeze(paper, headOf(office_, dossier.policy), [&](const PaperHead& head) {
        return print(office_, dossier, kind, head, townshipCode, reason);
    });
}

Result<QByteArray> Papers::draft(const PaperDrawing& draw) const {
    STEWARD_LET(head, draftHead());
    STEWARD_LET(printed, draw(head));
    return printed.pdf;
}

Result<PaperHead> Papers::draftHead() const {
    STEWARD_LET(policy, policyOn(office_.policies(), office_.today()));
    auto head = headOf(office_, policy);
    head.draft = true;
    return head;
}

Result<IssuedPaper> Papers::issueNow(IssuedPaper paper, const PaperDrawing& draw) {
    STEWARD_LET(head, draftHead());
    head.draft = false;
    return freeze(std::move(paper), head, draw);
}

Result<QString> Papers::nextNumber(PaperKind kind) const {
    const auto year = office_.today().year();
    STEWARD_LET(sequence, PaperRepository(office_.database()).nextSequence(kind, year));
    return documentNumber(office_.details(), kind, year, sequence);
}

Result<IssuedPaper> Papers::freeze(IssuedPaper paper, PaperHead head, const PaperDrawing& draw) {
    PaperRepository papers(office_.database());
    const auto year = head.day.year();
    paper.issuedOn = head.day;
    paper.issuedBy = office_.user()->name;
    STEWARD_LET(sequence, papers.nextSequence(paper.kind, year));
    if (paper.kind == PaperKind::TransferVoucher) {
        STEWARD_LET(entry, EntryRepository(office_.database()).find(paper.entry));
        paper.number = entry.number();
    } else {
        paper.number = documentNumber(office_.details(), paper.kind, year, sequence);
    }
    STEWARD_LET(chain, chainHeadNow(office_));
    if (bearsChain(paper.kind))
        head.chain = chain;
    const auto material = QStringList{paperKindName(paper.kind),
                                      paper.number,
                                      head.issuedAt.toString(Qt::ISODateWithMs),
                                      QString::number(paper.amount.inFen()),
                                      chain ? chain->digits : QString(),
                                      head.officeName}
                              .join(u'\x1f');
    paper.verificationCode = verificationCode(material);
    head.number = paper.number;
    head.verificationCode = paper.verificationCode;
    head.qrContent = QStringList{paper.number, head.day.toString(Qt::ISODate), paper.amount.plain(),
                                 paper.verificationCode}
                         .join(u'|');
    STEWARD_LET(printed, draw(head));
    paper.sha256 = QCryptographicHash::hash(printed.pdf, QCryptographicHash::Sha256);
    return papers.insert(paper, year, sequence, printed.pdf, head.issuedAt, office_.user()->id);
}

Result<void> Papers::voidNow(PaperId paper, const QString& reason) {
    return PaperRepository(office_.database())
        .addVoid(paper, reason, office_.user()->id, office_.clock().now());
}

QString fileNameOf(const IssuedPaper& paper) {
    const auto name = paper.number + u' ' + paper.title;
    return asFileName(paper.voided ? name + QStringLiteral(u"（已作废）") : name) + QStringLiteral(".pdf");
}

} // namespace steward
