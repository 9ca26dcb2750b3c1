#include "base/FileName.h"

#include "base/MaskedId.h"
#include "exchange/ReviewWorkbook.h"
#include "exchange/TableWriter.h"
#include "printing/Print.h"
#include "services/ClaimAct.h"
#include "services/PaperForms.h"
#include "services/Papers.h"
#include "services/Townships.h"
#include "storage/PaperRepository.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

// What goes to a township with the claim list: a folder of papers and the workbook to fill in.

namespace steward {

namespace {

struct PacketFile {
    QString name;
    QByteArray bytes;
};

Result<void> isWithTownships(const Dossier& dossier) {
    if (dossier.claim.state == ClaimState::TownshipReview)
        return {};
    return refuse({QStringLiteral("packet.not_with_townships"),
                   QT_TRANSLATE_NOOP("Refusal", "{claim} is not with the townships."),
                   QT_TRANSLATE_NOOP("Refusal", "Packets are written once the list is forwarded, and until "
                                                "the claim is submitted."),
                   {{QStringLiteral("claim"), dossier.name()}},
                   19});
}

/** The reviews of these townships, or those still open. */
Result<QList<Review>> wanted(const Dossier& dossier, QStringList codes) {
    codes.removeDuplicates();
    QList<Review> reviews;
    for (const auto& code : codes) {
        STEWARD_LET(review, dossier.reviewOf(code));
        reviews.append(review);
    }
    if (codes.isEmpty())
        std::copy_if(dossier.reviews.begin(), dossier.reviews.end(), std::back_inserter(reviews),
                     [](const Review& review) { return !review.approved(); });
    if (reviews.isEmpty())
        return refuse({QStringLiteral("packet.nothing_open"),
                       QT_TRANSLATE_NOOP("Refusal", "Every township's head has approved."),
                       QT_TRANSLATE_NOOP("Refusal", "Name a township to write its packet once more."),
                       {},
                       19});
    return reviews;
}

QString fileName(const QString& what, const Dossier& dossier, const QString& township, const char* ending) {
    return asFileName(QStringList{what, dossier.name(), township}.join(u' ')) + QLatin1String(ending);
}

AskedLoan asked(const ReviewedLoan& loan, const QString& proof) {
    return {QString::number(loan.position),
            loan.village,
            loan.householdHead,
            loan.borrower,
            maskedId(loan.borrowerIdNumber),
            loan.relation,
            loan.note,
            loan.overduePrincipal,
            loan.ground,
            loan.fund,
            loan.identityTrue,
            loan.registeredTrue,
            loan.groundTrue,
            loan.certificate,
            proof,
            loan.agrees,
            loan.reason};
}

Result<QByteArray> workbook(const Dossier& dossier, const FirstReviewForm& form) {
    ReviewWorkbook review;
    review.title = compensationOf(form.head.fundName) + QStringLiteral(u"乡镇（街道）初审回填表");
    review.township = form.township;
    review.bank = form.bankName;
    review.quarter = form.quarter;
    review.listNumber = form.listNumber;
    review.forwardedOn = form.forwardedOn;
    review.due = form.dueOn;
    review.sentBackReason = form.sentBackReason;
    review.returnTo = form.head.officeName;
    QHash<QString, QStringList> proofs;
    for (const auto& item : dossier.items)
        if (const auto* ground = dossier.policy.ground(item.row.ground))
            proofs.insert(item.row.note, ground->proof);
    for (const auto& loan : form.loans)
        review.loans.append(asked(loan, proofs.value(loan.note).join(QStringLiteral(u"、"))));
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("packet.xlsx"));
    STEWARD_TRY(writeReviewWorkbook(path, review));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The township's part of the list: issued once, later packets hold copies of the same bytes. */
Result<IssuedPaper> townshipList(Office& office, ClaimId claim, const QString& code) {
    PaperRepository papers(office.database());
    STEWARD_LET(known, papers.ofClaim(claim));
    for (const auto& paper : known)
        if (paper.kind == PaperKind::ClaimList && paper.townshipCode == code && !paper.voided) {
            STEWARD_TRY(papers.countCopy(paper.id));
            return paper;
        }
    return Papers(office).issueNow(PaperKind::ClaimList, claim, code);
}

Result<FirstReviewForm> formToFillIn(const Papers& papers, const Dossier& dossier, const Review& review,
                                     const QString& listNumber) {
    STEWARD_LET(head, papers.draftHead());
    head.draft = false;
    head.measures = dossier.policy.documentNumber;
    auto form = firstReviewForm(dossier, head, review);
    form.listNumber = listNumber;
    return form;
}

Result<QList<PacketFile>> filesFor(Office& office, const Dossier& dossier, const Review& review) {
    const auto township = dossier.townshipName(review.townshipCode);
    Papers papers(office);
    STEWARD_LET(list, townshipList(office, dossier.claim.id, review.townshipCode));
    STEWARD_LET(listed, papers.bytes(list.id));
    STEWARD_LET(form, formToFillIn(papers, dossier, review, list.number));
    STEWARD_LET(printed, printFirstReview(form));
    STEWARD_LET(asking, workbook(dossier, form));
    return QList<PacketFile>{
        {fileName(QStringLiteral(u"补偿名单"), dossier, township, ".pdf"), listed},
        {fileName(QStringLiteral(u"初审意见表"), dossier, township, ".pdf"), printed.pdf},
        {fileName(QStringLiteral(u"初审回填表"), dossier, township, ".xlsx"), asking}};
}

Result<TownshipPacket> write(const QList<PacketFile>& files, const QString& township, const QString& folder) {
    const auto place = QDir(folder).filePath(township);
    QDir().mkpath(place); // what it can't make, the first file tells
    TownshipPacket packet{township, place, {}};
    for (const auto& file : files) {
        STEWARD_TRY(putInPlace(file.bytes, QDir(place).filePath(file.name)));
        packet.files << file.name;
    }
    return packet;
}

} // namespace

Result<QList<TownshipPacket>> Townships::writePackets(ClaimId claim, const QStringList& townshipCodes,
                                                      const QString& folder) {
    STEWARD_TRY(office_.require(Role::Clerk));
    AuditNote note{QStringLiteral("claim.packet"), QStringLiteral("claim"), claim.value, {}};
    return office_.act(note, [&]() -> Result<QList<TownshipPacket>> {
        STEWARD_LET(dossier, readDossier(office_, claim));
        STEWARD_TRY(isWithTownships(dossier));
        STEWARD_LET(reviews, wanted(dossier, townshipCodes));
        QList<QList<PacketFile>> made; // all of it, before the first file is written
        for (const auto& review : reviews) {
            STEWARD_LET(files, filesFor(office_, dossier, review));
            made.append(files);
            STEWARD_TRY(office_.proceed(made.size(), reviews.size()));
        }
        QList<TownshipPacket> packets;
        QStringList names;
        for (qsizetype i = 0; i < made.size(); ++i) {
            names << dossier.townshipName(reviews.at(i).townshipCode);
            STEWARD_LET(packet, write(made.at(i), names.last(), folder));
            packets.append(packet);
        }
        note.facts = {{QStringLiteral("townships"), names.join(QStringLiteral(u"、"))}};
        return packets;
    });
}

} // namespace steward
