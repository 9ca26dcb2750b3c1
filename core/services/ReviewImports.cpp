#include "services/ReviewOwner.h"

#include "base/RefusalsOf.h"

#include <QFileInfo>

#include <algorithm>

// Townships' returned workbooks: judged row by row, recorded like what is typed.

namespace steward {

namespace {

QString heading(const ReviewSheet& sheet, const char* key) {
    for (const auto& column : sheet.columns)
        if (column.field == QLatin1String(key))
            return column.heading;
    return {};
}

/** Judges the rows of one workbook against the township's loans. */
class Judging {
public:
    Judging(const ReviewSheet& sheet, const ReviewOwner& found)
        : sheet_(sheet), found_(found), items_(found.dossier.ofTownship(found.review.townshipCode)) {}

    void judge() {
        for (const auto& row : sheet_.rows)
            if (!row.note.isEmpty())
                take(row);
        for (const auto& item : items_)
            if (!seen_.contains(item.row.note))
                problems_.append({0, {}, item.row.note, missing(item.row.note), Severity::Blocking});
    }
    const QList<ReviewFinding>& findings() const { return findings_; }
    const QList<CellProblem>& problems() const { return problems_; }

private:
    void wrong(const ReviewRow& row, const char* column, const QString& text, const Error& error) {
        problems_.append({row.row, heading(sheet_, column), text, error, Severity::Blocking});
    }
    static constexpr RefusalsOf refusal{19};
    static Error missing(const QString& note) {
        return refusal("review.loan_missing",
                       QT_TRANSLATE_NOOP("Refusal", "The file says nothing of loan note {note}."),
                       QT_TRANSLATE_NOOP("Refusal", "Every loan of the township needs its finding."),
                       {{QStringLiteral("note"), note}});
    }

    void take(const ReviewRow& row) {
        const auto item = std::find_if(items_.begin(), items_.end(),
                                       [&](const Item& one) { return one.row.note == row.note; });
        const Facts note{
            {QStringLiteral("note"), row.note},
            {QStringLiteral("township"), found_.dossier.townshipName(found_.review.townshipCode)}};
        if (item == items_.end())
            return wrong(
                row, "note", row.note,
                refusal("review.not_here",
                        QT_TRANSLATE_NOOP("Refusal", "{note} is no loan of {township} in this claim."),
                        QT_TRANSLATE_NOOP("Refusal", "Take the row out, or mend the note's number."), note));
        if (seen_.contains(row.note))
            return wrong(row, "note", row.note,
                         refusal("review.twice",
                                 QT_TRANSLATE_NOOP("Refusal", "{note} stands in the file twice."),
                                 QT_TRANSLATE_NOOP("Refusal", "Leave the row that is right."), note));
        seen_.insert(row.note);
        compare(row, *item);
        if (row.agrees && !sheet_.rowBlocked(row.row))
            answer(row, *item);
    }

    void compare(const ReviewRow& row, const Item& item) {
        if (!row.borrower.isEmpty() && row.borrower != item.row.borrower && row.borrower != item.row.head)
            wrong(row, "borrower", row.borrower,
                  refusal("review.other_borrower",
                          QT_TRANSLATE_NOOP("Refusal", "{note} was lent to {borrower}, not to {written}."),
                          QT_TRANSLATE_NOOP("Refusal", "Mend the note's number or the name."),
                          {{QStringLiteral("note"), row.note},
                           {QStringLiteral("borrower"), item.row.borrower},
                           {QStringLiteral("written"), row.borrower}}));
        const auto fund = item.shares.value_or(LossShares{}).fund;
        const bool none = row.amount && row.amount->isZero() && !row.agrees.value_or(true);
        if (row.amount && *row.amount != fund && !none)
            wrong(row, "amount", row.amount->text(),
                  refusal("review.amount_changed",
                          QT_TRANSLATE_NOOP("Refusal", "The fund part of {note} is {fund}; the file says "
                                                       "{written}."),
                          QT_TRANSLATE_NOOP("Refusal",
                                            "It follows from the shares of Art. 11 and 12. Where the "
                                            "loss itself is in doubt, the township does not support "
                                            "it and says why."),
                          {{QStringLiteral("note"), row.note},
                           {QStringLiteral("fund"), fund.text()},
                           {QStringLiteral("written"), row.amount->text()}}));
    }

    void answer(const ReviewRow& row, const Item& item) {
        const Facts note{{QStringLiteral("note"), row.note}};
        const bool denied = !row.identityTrue.value_or(true) || !row.registeredTrue.value_or(true) ||
                            !row.groundTrue.value_or(true);
        if (*row.agrees && denied)
            wrong(row, "agrees", {},
                  refusal("review.contradiction",
                          QT_TRANSLATE_NOOP("Refusal", "{note} is supported although something of it is "
                                                       "found untrue."),
                          QT_TRANSLATE_NOOP("Refusal", "Ask the township which of both it means."), note));
        if (*row.agrees && row.certificate.isEmpty())
            wrong(row, "certificate", {},
                  refusal("review.no_certificate",
                          QT_TRANSLATE_NOOP("Refusal", "{note} is supported without a certificate."),
                          QT_TRANSLATE_NOOP("Refusal", "Have the township enclose it and name it here."),
                          note));
        if (!*row.agrees && row.reason.isEmpty())
            wrong(row, "reason", {},
                  refusal("review.no_reason",
                          QT_TRANSLATE_NOOP("Refusal", "{note} is not supported, and no reason is given."),
                          QT_TRANSLATE_NOOP("Refusal", "Have the township write why."), note));
        const bool all = row.identityTrue && row.registeredTrue && row.groundTrue;
        if (!*row.agrees && !all)
            wrong(row, "agrees", {},
                  refusal("review.answers_missing",
                          QT_TRANSLATE_NOOP("Refusal", "{note} is not supported, but the file has no columns "
                                                       "that say whether person, registration and ground are "
                                                       "true."),
                          QT_TRANSLATE_NOOP("Refusal", "Type this township's findings, or have our workbook "
                                                       "filled in."),
                          note));
        // Supporting a loan says that all of it was found true, as on the form.
        findings_.append({item.id, row.identityTrue.value_or(*row.agrees),
                          row.registeredTrue.value_or(*row.agrees), row.groundTrue.value_or(*row.agrees),
                          row.certificate, *row.agrees, row.reason});
    }

    const ReviewSheet& sheet_;
    const ReviewOwner& found_;
    QList<Item> items_;
    QSet<QString> seen_;
    QList<ReviewFinding> findings_;
    QList<CellProblem> problems_;
};

/** Recording must be possible before its findings are looked at. */
Result<void> mayRecord(Office& office, ReviewId review) {
    STEWARD_LET(offers, Claims(office).reviewOffers(review));
    for (const auto& offer : offers)
        if (offer.act == ClaimAct::RecordReview && offer.refusal)
            return refuse(*offer.refusal);
    return {};
}

/** Of many, none may fail once the first is recorded. */
Result<void> dayOf(const Office& office, const ReviewImport& read) {
    return reviewDayIsPossible(office, read.day, read.forwardedOn);
}

Result<void> eachOnce(const QList<ReviewImport>& all) {
    QSet<qint64> seen;
    for (const auto& one : all) {
        if (seen.contains(one.review.value))
            return refuse(
                {QStringLiteral("review.file_twice"),
                 QT_TRANSLATE_NOOP("Refusal", "Two of the files are of {township} for {claim}."),
                 QT_TRANSLATE_NOOP("Refusal", "Leave the one that counts."),
                 {{QStringLiteral("township"), one.township}, {QStringLiteral("claim"), one.claimName}},
                 19});
        seen.insert(one.review.value);
    }
    return {};
}

} // namespace

int ReviewImport::supported() const {
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [](const ReviewFinding& one) { return one.agrees; }));
}

bool ReviewImport::refused() const {
    return std::any_of(problems.begin(), problems.end(),
                       [](const CellProblem& problem) { return problem.severity == Severity::Blocking; });
}

Result<ReviewImport> Townships::readReturned(const QString& path, const ReviewHint& hint) const {
    STEWARD_TRY(office_.require(Role::Clerk));
    STEWARD_LET(sheet, readReview(path, hint.columns));
    STEWARD_LET(found, ownerOf(office_, sheet, hint));
    STEWARD_TRY(mayRecord(office_, found.review.id));
    Judging judging(sheet, found);
    judging.judge();
    ReviewImport read;
    read.file = QFileInfo(path).fileName();
    read.review = found.review.id;
    read.claim = found.dossier.claim.id;
    read.claimName = found.dossier.name();
    read.township = found.dossier.townshipName(found.review.townshipCode);
    read.forwardedOn = found.review.forwardedOn;
    read.handler = sheet.handler.isEmpty() ? hint.handler : sheet.handler;
    read.day = sheet.reviewedOn.value_or(hint.day);
    read.findings = judging.findings();
    read.problems = sheet.problems + judging.problems();
    return read;
}

Result<std::optional<ReviewPlace>> Townships::placeOf(const QString& path) const {
    const auto sheet = readReview(path);
    if (!sheet || !sheet->titled)
        return std::nullopt;
    STEWARD_LET(found, ownerOf(office_, *sheet, {}));
    return ReviewPlace{found.dossier.claim.id, found.review.townshipCode};
}

Result<QList<ReviewImport>> Townships::recordReturned(const QStringList& paths, const ReviewHint& hint) {
    QList<ReviewImport> all;
    for (const auto& path : paths) {
        STEWARD_LET(read, readReturned(path, hint));
        if (const auto possible = dayOf(office_, read); !possible)
            read.problems.append({0, {}, {}, possible.error(), Severity::Blocking});
        all.append(read);
    }
    STEWARD_TRY(eachOnce(all));
    if (std::any_of(all.begin(), all.end(), [](const ReviewImport& one) { return one.refused(); }))
        return all;
    Claims claims(office_);
    for (const auto& one : all)
        STEWARD_TRY(claims.recordReview(one.review, one.findings, one.handler, one.day, one.file));
    return all;
}

} // namespace steward
