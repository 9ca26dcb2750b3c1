#include "services/Check.h"

#include "services/CheckParts.h"
#include "storage/AuditRepository.h"
#include "storage/ClaimRepository.h"
#include "storage/EntryRepository.h"
#include "storage/PaperRepository.h"

#include <QCryptographicHash>

#include <future>

namespace steward {

namespace {

/** Triggers that say "posted is posted"; a file without one of them was tampered with. */
const QStringList GuardedTables{QStringLiteral("entries"),         QStringLiteral("postings"),
                                QStringLiteral("papers"),          QStringLiteral("paper_voids"),
                                QStringLiteral("audit"),           QStringLiteral("claim_acts"),
                                QStringLiteral("reconciliations"), QStringLiteral("outstanding_items"),
                                QStringLiteral("recoveries"),      QStringLiteral("recovery_withdrawals"),
                                QStringLiteral("clawbacks")};

AuditFault fault(const char* code, const char* what, Facts facts) {
    return {QLatin1String(code), what, std::move(facts)};
}

/** What reads the whole file and needs nothing of the books: it runs beside them, on its own connection. */
class FileChecker {
public:
    explicit FileChecker(Database& database) : database_(database) {}
    Result<void> run() {
        STEWARD_TRY(integrity());
        return readTrail();
    }
    const QList<AuditFault>& damage() const { return damage_; }
    const QList<AuditFault>& trail() const { return trail_; }
    qint64 lines() const { return lines_; }

private:
    Result<void> integrity() {
        auto check = database_.statement(QStringLiteral("PRAGMA integrity_check"));
        STEWARD_TRY(check.run());
        while (check.next())
            if (check.text(0) != QLatin1String("ok"))
                damage_.append(fault("file_damaged",
                                     QT_TRANSLATE_NOOP("Audit", "The file is damaged: {what}"),
                                     {{QStringLiteral("what"), check.text(0)}}));
        auto keys = database_.statement(
            QStringLiteral("SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check "
                           "GROUP BY 1, 2"));
        STEWARD_TRY(keys.run());
        while (keys.next())
            damage_.append(
                fault("reference_broken",
                      QT_TRANSLATE_NOOP(
                          "Audit", "{count} rows of “{table}” refer to rows of “{parent}” that are gone."),
                      {{QStringLiteral("count"), keys.text(2)},
                       {QStringLiteral("table"), keys.text(0)},
                       {QStringLiteral("parent"), keys.text(1)}}));
        return {};
    }

    void addLine(const char* code, const char* what, const AuditLink& line) {
        trail_.append(
            fault(code, what,
                  {{QStringLiteral("line"), QString::number(line.id)}, {QStringLiteral("act"), line.act}}));
    }

    Result<void> readTrail() {
        QByteArray head(32, '\0');
        qint64 expected = 0;
        return AuditRepository(database_).forEachLink([&](const AuditLink& line) {
            if (line.id != ++expected) {
                addLine(
                    "audit_line_missing",
                    QT_TRANSLATE_NOOP("Audit", "A line of the audit trail before line {line} was deleted."),
                    line);
                expected = line.id;
            }
            if (line.previousHash != head)
                addLine("audit_chain_broken",
                        QT_TRANSLATE_NOOP("Audit", "Line {line} of the audit trail ({act}) does not follow "
                                                   "from the line before it."),
                        line);
            if (chainHash(line.previousHash, line.canonical) != line.hash)
                addLine("audit_line_changed",
                        QT_TRANSLATE_NOOP("Audit", "Line {line} of the audit trail ({act}) was changed."),
                        line);
            head = line.hash;
            lines_ = line.id;
        });
    }

    Database& database_;
    QList<AuditFault> damage_;
    QList<AuditFault> trail_;
    qint64 lines_ = 0;
};

class Checker {
public:
    explicit Checker(Office& office) : office_(office), database_(office.database()) {}

    Result<CheckReport> run() {
        STEWARD_LET(beside, database_.sibling());
        FileChecker file(*beside);
        auto fileChecked = std::async(std::launch::async, [&file] { return file.run(); });
        const std::function<Result<void>()> parts[] = {[this] { return triggers(); },
                                                       [this] { return books(); },
                                                       [this] { return papers(); },
                                                       [this] { return claims(); },
                                                       [this] { return part(checkBankSide); },
                                                       [this] { return part(checkClosedQuarters); },
                                                       [this] { return part(checkTopUps); },
                                                       [this] { return part(checkRecoveries); }};
        qint64 done = 0;
        for (const auto& part : parts) {
            STEWARD_TRY(part());
            STEWARD_TRY(office_.proceed(++done, static_cast<qint64>(std::size(parts))));
        }
        STEWARD_TRY(fileChecked.get());
        report_.faults = file.damage() + report_.faults + file.trail();
        report_.auditLines = file.lines();
        return report_;
    }

private:
    void add(const char* code, const char* what, Facts facts = {}) {
        report_.faults.append(fault(code, what, std::move(facts)));
    }

    Result<void> part(Result<QList<AuditFault>> (*check)(Office&)) {
        STEWARD_LET(faults, check(office_));
        report_.faults += faults;
        return {};
    }

    Result<void> triggers() {
        auto row =
            database_.statement(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"));
        STEWARD_TRY(row.run());
        QStringList present;
        while (row.next())
            present.append(row.text(0));
        QStringList guards{QStringLiteral("statement_lines_no_update"),
                           QStringLiteral("returned_parts_no_update"), QStringLiteral("bad_faith_no_delete")};
        for (const auto& table : GuardedTables)
            guards << table + QStringLiteral("_no_update") << table + QStringLiteral("_no_delete");
        for (const auto& guard : std::as_const(guards))
            if (!present.contains(guard))
                add("guard_missing",
                    QT_TRANSLATE_NOOP("Audit", "The guard “{guard}”, which forbids changing what is "
                                               "posted, was removed from the file."),
                    {{QStringLiteral("guard"), guard}});
        return {};
    }

    Result<void> books() {
        EntryRepository entries(database_);
        BooksAuditor auditor;
        STEWARD_TRY(entries.forEach([&auditor](const Entry& entry) { auditor.take(entry); }));
        STEWARD_LET(kept, entries.keptBalances());
        report_.faults += auditor.finish(kept);
        STEWARD_LET(stray, entries.withStrayDays());
        for (const auto& number : stray)
            add("posting_day_differs",
                QT_TRANSLATE_NOOP("Audit", "{number}: a posting bears another day than its entry."),
                {{QStringLiteral("number"), number}});
        report_.entries = auditor.entries();
        report_.chainHead = auditor.head();
        return {};
    }

    Result<void> papers() {
        QHash<QString, int> last;
        EntryRepository entries(database_);
        QList<IssuedPaper> vouchers;
        STEWARD_TRY(PaperRepository(database_).forEach(
            [&](const IssuedPaper& paper, int year, int sequence, const QByteArray& bytes) {
                ++report_.papers;
                const Facts name{{QStringLiteral("number"), paper.number},
                                 {QStringLiteral("title"), paper.title}};
                if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != paper.sha256)
                    add("paper_swapped",
                        QT_TRANSLATE_NOOP(
                            "Audit",
                            "{number} ({title}) is not the paper that was issued: its bytes were changed."),
                        name);
                auto& number = last[QStringLiteral("%1/%2").arg(paperKindName(paper.kind)).arg(year)];
                if (sequence != ++number) {
                    add("paper_missing",
                        QT_TRANSLATE_NOOP("Audit", "A paper before {number} ({title}) was removed."), name);
                    number = sequence;
                }
                if (paper.kind == PaperKind::TransferVoucher)
                    vouchers.append(paper);
            }));
        for (const auto& paper : vouchers) {
            const auto entry = entries.find(paper.entry);
            Amount paid;
            if (entry)
                for (const auto& posting : entry->content.postings)
                    if (posting.account == LedgerAccount::CompensationPaid)
                        paid += posting.amount;
            if (!entry || entry->number() != paper.number || paid != paper.amount)
                add("voucher_differs",
                    QT_TRANSLATE_NOOP("Audit", "Voucher {number} and the entry it carries out do not agree."),
                    {{QStringLiteral("number"), paper.number}});
        }
        return {};
    }

    /** Each act of a claim is a line of the workflow table, begins where the one before it led, and the last
     * one led to where the claim stands. */
    Result<void> timeline(const Claim& claim) {
        STEWARD_LET(acts, ClaimRepository(database_).timeline(claim.id));
        auto standing = ClaimState::None;
        bool whole = true;
        for (const auto& line : acts) {
            whole = whole && line.from == standing && inWorkflowTable(line.from, line.act, line.to);
            standing = line.to;
        }
        if (!whole || standing != claim.state)
            add("claim_path_broken",
                QT_TRANSLATE_NOOP(
                    "Audit", "Claim {claim}: its timeline doesn't lead to “{state}” by the workflow table."),
                {{QStringLiteral("claim"), QString::number(claim.id.value)},
                 {QStringLiteral("state"), stateText(claim.state)}});
        return {};
    }

    /** What was paid for a claim is the sum of its approved items' fund parts, recomputed from the items. */
    Result<void> claims() {
        ClaimRepository repository(database_);
        EntryRepository entries(database_);
        STEWARD_LET(all, repository.list({}));
        for (const auto& claim : all) {
            ++report_.claims;
            STEWARD_TRY(timeline(claim));
            if (claim.compensation.isNull())
                continue;
            STEWARD_LET(items, repository.items(claim.id));
            Amount approved;
            for (const auto& item : items)
                if (item.state == ItemState::Approved && item.shares)
                    approved += item.shares->fund;
            const auto entry = entries.find(claim.compensation);
            Amount paid;
            if (entry)
                for (const auto& posting : entry->content.postings)
                    if (posting.account == LedgerAccount::CompensationPaid)
                        paid += posting.amount;
            if (paid != approved)
                add("claim_differs",
                    QT_TRANSLATE_NOOP("Audit",
                                      "Claim {claim}: its items add up to {approved}, posted are {paid}."),
                    {{QStringLiteral("claim"), QString::number(claim.id.value)},
                     {QStringLiteral("approved"), approved.text()},
                     {QStringLiteral("paid"), paid.text()}});
        }
        return {};
    }

    Office& office_;
    Database& database_;
    CheckReport report_;
};

} // namespace

Result<CheckReport> checkOffice(Office& office) {
    return Checker(office).run();
}

QString chainHeadDigits(const QByteArray& head) {
    if (head.isEmpty())
        return QStringLiteral("—"); // nothing is chained yet
    auto digits = QString::fromLatin1(head.toHex().first(16));
    for (const int at : {12, 8, 4})
        digits.insert(at, u' ');
    return digits;
}

} // namespace steward
