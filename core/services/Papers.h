#pragma once

#include "forms/IssuedPaper.h"
#include "forms/PaperHead.h"
#include "services/Office.h"

#include <functional>

namespace steward {

struct PrintedPaper;

/** What a verification says. */
struct Verification {
    bool genuine = false; ///< the code or the bytes are of an issued paper
    IssuedPaper paper;
    QString sentence; ///< translated: issued on …, voided since …, altered …
};

/** Draws a paper under a head. */
using PaperDrawing = std::function<Result<PrintedPaper>(const PaperHead&)>;

/** Draws a form that has all but its head. */
template<class Form>
PaperDrawing drawing(Form form, Result<PrintedPaper> (*print)(const Form&)) {
    return [form = std::move(form), print](const PaperHead& head) mutable {
        form.head = head;
        return print(form);
    };
}

/** Number and title as a file's name, a voided paper's saying so: `巫扶贷补〔2018〕1号 补偿确认书 ….pdf`. */
QString fileNameOf(const IssuedPaper& paper);

/** Issued papers: looking, printing again, verifying; and drafts for looking before issuing. */
class Papers {
public:
    explicit Papers(Office& office) : office_(office) {}

    Result<QList<IssuedPaper>> ofClaim(ClaimId claim) const;
    Result<QList<IssuedPaper>> all() const;
    Result<IssuedPaper> find(PaperId paper) const; ///< `paper.unknown`
    /** For acts inside the house that show the paper to nobody, or have just issued it. */
    Result<QByteArray> bytes(PaperId paper) const;
    /** Looks at a paper. One that holds personal data is for those who work on claims and for the inspector,
     * and leaves an audit line, but in a file that is open for reading only (Art. 21). */
    Result<QByteArray> open(PaperId paper);
    /** A copy leaves the house: counted and audited; the bytes are the issued ones. For whom open() is. */
    Result<QByteArray> copy(PaperId paper, const QString& purpose);
    /** The same for many that leave together: one act. */
    Result<QList<QByteArray>> copies(const QList<IssuedPaper>& papers, const QString& purpose);
    Result<Verification> verifyCode(const QString& code) const;
    Result<Verification> verifyPdf(const QByteArray& pdf) const;
    /** The paper as it would be issued now, with watermark and without number. As open(). */
    Result<QByteArray> draft(PaperKind kind, ClaimId claim, const QString& townshipCode = {});
    /** The same of a paper that is about no claim. */
    Result<QByteArray> draft(const PaperDrawing& draw) const;

    /** For the acts of other services, inside their transaction: numbers, draws and freezes. */
    Result<IssuedPaper> issueNow(PaperKind kind, ClaimId claim, const QString& townshipCode = {},
                                 EntryId entry = {}, const QString& reason = {});
    /** The same for a paper that is about no claim: `paper` names kind, subject and amount, `draw` draws it
     * with the head that it gets. */
    Result<IssuedPaper> issueNow(IssuedPaper paper, const PaperDrawing& draw);
    /** The head of a paper of today that is not issued yet. */
    Result<PaperHead> draftHead() const;
    /** The number that the next paper of the kind gets today, for what has to name it before it is drawn. */
    Result<QString> nextNumber(PaperKind kind) const;
    Result<void> voidNow(PaperId paper, const QString& reason);

private:
    /** Numbers, draws and freezes; `head` brings what the paper bears besides number and code. */
    Result<IssuedPaper> freeze(IssuedPaper paper, PaperHead head, const PaperDrawing& draw);

    Office& office_;
};

} // namespace steward
