#include "storage/PaperRepository.h"

#include <QDateTime>

namespace steward {

namespace {

constexpr int ChinaOffsetSeconds = 8 * 3600;

// What took a voided paper's place: of the same kind about the same thing there is one valid paper at a time,
// so the next one issued replaces it. Both look from the voided ones, which are few.
const QString SameThing =
    QStringLiteral("n.kind = p.kind AND n.township = p.township "
                   "AND (n.claim = p.claim OR (p.claim IS NULL AND n.entry = p.entry))");
const QString ReplacedBy =
    QStringLiteral("CASE WHEN v.paper IS NULL THEN '' ELSE coalesce((SELECT n.number FROM papers n WHERE ") +
    SameThing + QStringLiteral(" AND n.id > p.id ORDER BY n.id LIMIT 1), '') END");
const QString Replaces =
    QStringLiteral("coalesce((SELECT n.number FROM paper_voids x JOIN papers n ON n.id = x.paper WHERE ") +
    SameThing + QStringLiteral(" AND n.id < p.id ORDER BY n.id DESC LIMIT 1), '')");

const QString Columns =
    QStringLiteral("p.id, p.kind, p.number, p.title, p.claim, p.township, p.entry, "
                   "p.issued_on, u.name, p.amount, p.code, p.sha256, "
                   "coalesce(k.copies, 0), v.paper IS NOT NULL, coalesce(v.reason, ''), p.account, p.bank, "
                   "v.moment, coalesce(w.name, ''), ") +
    ReplacedBy + QStringLiteral(", ") + Replaces;
const QString Joins = QStringLiteral(
    " FROM papers p JOIN users u ON u.id = p.issued_by LEFT JOIN paper_voids v ON v.paper = p.id "
    "LEFT JOIN users w ON w.id = v.user LEFT JOIN paper_copies k ON k.paper = p.id ");

IssuedPaper read(const Statement& row) {
    IssuedPaper paper;
    paper.id = PaperId(row.integer(0));
    paper.kind = paperKindFrom(row.text(1)).value_or(PaperKind::ClaimList);
    paper.number = row.text(2);
    paper.title = row.text(3);
    paper.claim = ClaimId(row.integer(4));
    paper.townshipCode = row.text(5);
    paper.entry = EntryId(row.integer(6));
    paper.issuedOn = row.day(7);
    paper.issuedBy = row.text(8);
    paper.amount = row.amount(9);
    paper.verificationCode = row.text(10);
    paper.sha256 = row.blob(11);
    paper.copies = static_cast<int>(row.integer(12));
    paper.voided = row.integer(13) != 0;
    paper.voidReason = row.text(14);
    paper.account = AccountId(row.integer(15));
    paper.bank = BankId(row.integer(16));
    if (paper.voided)
        paper.voidedOn = row.moment(17).toOffsetFromUtc(ChinaOffsetSeconds).date();
    paper.voidedBy = row.text(18);
    paper.replacedBy = row.text(19);
    paper.replaces = row.text(20);
    return paper;
}

} // namespace

Result<QList<IssuedPaper>> PaperRepository::select(const QString& where, const QVariantList& values) const {
    auto row = database_.statement(QStringLiteral("SELECT ") + Columns + Joins + where +
                                   QStringLiteral(" ORDER BY p.id"));
    STEWARD_TRY(row.runWith(values));
    QList<IssuedPaper> papers;
    while (row.next())
        papers.append(read(row));
    return papers;
}

Result<int> PaperRepository::nextSequence(PaperKind kind, int year) const {
    auto row =
        database_.statement(QStringLiteral("SELECT max(sequence) FROM papers WHERE kind = ? AND year = ?"));
    STEWARD_TRY(row.run(paperKindName(kind), year));
    return row.next() ? static_cast<int>(row.integer(0)) + 1 : 1;
}

Result<IssuedPaper> PaperRepository::insert(const IssuedPaper& paper, int year, int sequence,
                                            const QByteArray& bytes, const QDateTime& moment,
                                            UserId issuedBy) {
    auto insert = database_.statement(
        QStringLiteral("INSERT INTO papers (kind, year, sequence, number, title, claim, township, account, "
                       "bank, entry, issued_on, issued_at, issued_by, amount, "
                       "code, sha256, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    STEWARD_TRY(insert.run(paperKindName(paper.kind), year, sequence, paper.number, paper.title, paper.claim,
                           paper.townshipCode, paper.account, paper.bank, paper.entry, paper.issuedOn, moment,
                           issuedBy, paper.amount, paper.verificationCode, paper.sha256, bytes));
    auto stored = paper;
    stored.id = PaperId(insert.lastId());
    return stored;
}

Result<IssuedPaper> PaperRepository::find(PaperId id) const {
    STEWARD_LET(found, select(QStringLiteral("WHERE p.id = ?"), {id.value}));
    if (!found.isEmpty())
        return found.first();
    return refuse({QStringLiteral("paper.unknown"),
                   QT_TRANSLATE_NOOP("Refusal", "There is no such paper in this file."),
                   QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5)."),
                   {},
                   0});
}

Result<QByteArray> PaperRepository::bytes(PaperId id) const {
    STEWARD_TRY(find(id));
    auto row = database_.statement(QStringLiteral("SELECT bytes FROM papers WHERE id = ?"));
    STEWARD_TRY(row.run(id));
    return row.next() ? row.blob(0) : QByteArray();
}

Result<QList<IssuedPaper>> PaperRepository::ofClaim(ClaimId claim) const {
    return select(QStringLiteral("WHERE p.claim = ? OR p.id IN (SELECT m.paper FROM reminded_reviews m "
                                 "JOIN reviews r ON r.id = m.review WHERE r.claim = ?)"),
                  {claim.value, claim.value});
}

Result<QList<IssuedPaper>> PaperRepository::ofEntry(EntryId entry) const {
    return select(QStringLiteral("WHERE p.entry = ?"), {entry.value});
}

Result<QList<IssuedPaper>> PaperRepository::all() const {
    return select({}, {});
}

Result<std::optional<IssuedPaper>> PaperRepository::findByCode(const QString& code) const {
    STEWARD_LET(found, select(QStringLiteral("WHERE p.code = ?"), {code}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<IssuedPaper>> PaperRepository::findByHash(const QByteArray& sha256) const {
    STEWARD_LET(found, select(QStringLiteral("WHERE p.sha256 = ?"), {sha256}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<IssuedPaper>> PaperRepository::findByNumber(const QString& number) const {
    STEWARD_LET(found, select(QStringLiteral("WHERE p.number = ?"), {number}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<void> PaperRepository::addVoid(PaperId paper, const QString& reason, UserId user,
                                      const QDateTime& moment) {
    return database_.statement(QStringLiteral("INSERT INTO paper_voids VALUES (?, ?, ?, ?)"))
        .run(paper, reason, user, moment);
}

Result<void> PaperRepository::countCopy(PaperId paper) {
    return database_
        .statement(QStringLiteral(
            "INSERT INTO paper_copies VALUES (?, 1) ON CONFLICT (paper) DO UPDATE SET copies = copies + 1"))
        .run(paper);
}

Result<void> PaperRepository::forEach(
    const std::function<void(const IssuedPaper&, int, int, const QByteArray&)>& take) const {
    auto row = database_.statement(QStringLiteral("SELECT ") + Columns +
                                   QStringLiteral(", p.year, p.sequence, p.bytes") + Joins +
                                   QStringLiteral("ORDER BY p.kind, p.year, p.sequence"));
    STEWARD_TRY(row.run());
    while (row.next())
        take(read(row), static_cast<int>(row.integer(21)), static_cast<int>(row.integer(22)), row.blob(23));
    return {};
}

} // namespace steward
