#pragma once

#include "forms/IssuedPaper.h"
#include "services/Office.h"

namespace steward {

/** What a verification says. */
struct Verification {
    bool genuine = false; ///< the code or the bytes are of an issued paper
    IssuedPaper paper;
    QString sentence; ///< translated: issued on …, voided since …, altered …
};

/** Issued papers: looking, printing again, verifying; and drafts for looking before issuing. */
class Papers {
public:
    explicit Papers(Office& office) : office_(office) {}

    Result<QList<IssuedPaper>> ofClaim(ClaimId claim) const;
    Result<QList<IssuedPaper>> all() const;
    Result<QByteArray> bytes(PaperId paper) const;
    /** A copy leaves the house: counted and audited; the bytes are the issued ones. */
    Result<QByteArray> copy(PaperId paper, const QString& purpose);
    Result<Verification> verifyCode(const QString& code) const;
    Result<Verification> verifyPdf(const QByteArray& pdf) const;
    /** The paper as it would be issued now, with watermark and without number. */
    Result<QByteArray> draft(PaperKind kind, ClaimId claim, const QString& townshipCode = {}) const;

    /** For the acts of other services, inside their transaction: numbers, draws and freezes. */
    Result<IssuedPaper> issueNow(PaperKind kind, ClaimId claim, const QString& townshipCode = {},
                                 EntryId entry = {}, const QString& reason = {});
    Result<void> voidNow(PaperId paper, const QString& reason);

private:
    Office& office_;
};

} // namespace steward
