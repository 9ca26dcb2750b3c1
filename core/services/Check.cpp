#include "services/Check.h"

#include "services/CheckParts.h"
#include "storage/AuditRepository.h"
#include "storage/ClaimRepository.h"
#include "storage/EntryRepository.h"
#include "storage/PaperRepository.h"

#include <QCryptographicHash>

namespace steward {

namespace {

/** Triggers that say "posted is posted"; a file without one of them was tampered with. */
const QStringList GuardedTables{QStringLiteral("entries"),         QStringLiteral("postings"),
                                QStringLiteral("papers"),          QStringLiteral("paper_voids"),
                                QStringLiteral("audit"),           QStringLiteral("claim_acts"),
                                QStringLiteral("reconciliations"), QStringLiteral("outstanding_items")};

class Checker {
public:
    explicit Checker(Office& office) : office_(office), database_(office.database()) {}

    Result<CheckReport> run(const Progress& progress) {
        const std::function<Result<void>()> parts[] = {[this] { return integrity(); },
                                                       [this] { return triggers(); },
                                                       [this] { return books(); },
                                                       [this] { return trail(); },
                                                       [this] { return papers(); },
                                                       [this] { return claims(); },
                                                       [this] { return part(checkBankSide); },
                                                       [this] { return part(checkClosedQuarters); },
                                                       [this] { return part(checkTopUps); }};
        qint64 done = 0;
        for (const auto& part : parts) {
            STEWARD_TRY(part());
            if (progress && !progress(++done, static_cast<qint64>(std::size(parts))))
                return refuse({QStringLiteral("check.cancelled"),
                               QT_TRANSLATE_NOOP("Refusal", "The check was cancelled."),
                               "",
                               {},
                               0});
        }
        return report_;
    }

private:
    void add(const char* code, const char* what, Facts facts = {}) {
        report_.faults.append({QLatin1String(code), what, std::move(facts)});
    }

    Result<void> part(Result<QList<AuditFault>> (*check)(Office&)) {
        STEWARD_LET(faults, check(office_));
        report_.faults += faults;
        return {};
    }

    Result<void> integrity() {
        auto check = database_.statement(QStringLiteral("PRAGMA integrity_check"));
        STEWARD_TRY(check.run());
        while (check.next())
            if (check.text(0) != QLatin1String("ok"))
                add("file_damaged", QT_TRANSLATE_NOOP("Audit", "The file is damaged: {what}"),
                    {{QStringLiteral("what"), check.text(0)}});
        auto keys = database_.statement(
            QStringLiteral("SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check "
                           "GROUP BY 1, 2"));
        STEWARD_TRY(keys.run());
        while (keys.next())
            add("reference_broken",
                QT_TRANSLATE_NOOP("Audit",
                                  "{count} rows of “{table}” refer to rows of “{parent}” that are gone."),
                {{QStringLiteral("count"), keys.text(2)},
                 {QStringLiteral("table"), keys.text(0)},
                 {QStringLiteral("parent"), keys.text(1)}});
        return {};
    }

    Result<void> triggers() {
        auto row =
            database_.statement(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"));
        STEWARD_TRY(row.run());
        QStringList present;
        while (row.next())
            present.append(row.text(0));
        QStringList guards{QStringLiteral("statement_lines_no_update")};
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

    Result<void> trail() {
        QByteArray head(32, '\0');
        qint64 expected = 0;
        return AuditRepository(database_).forEach([&](const ChainedAuditLine& line) {
            const Facts name{{QStringLiteral("line"), QString::number(line.id)},
                             {QStringLiteral("act"), line.line.act}};
            if (line.id != ++expected) {
                add("audit_line_missing",
                    QT_TRANSLATE_NOOP("Audit", "A line of the audit trail before line {line} was deleted."),
                    name);
                expected = line.id;
            }
            if (line.previousHash != head)
                add("audit_chain_broken",
                    QT_TRANSLATE_NOOP(
                        "Audit",
                        "Line {line} of the audit trail ({act}) does not follow from the line before it."),
                    name);
            if (chainHash(line.previousHash, canonicalBytes(line.id, line.line)) != line.hash)
                add("audit_line_changed",
                    QT_TRANSLATE_NOOP("Audit", "Line {line} of the audit trail ({act}) was changed."), name);
            head = line.hash;
            report_.auditLines = line.id;
        });
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

    /** What was paid for a claim is the sum of its approved items' fund parts, recomputed from the items. */
    Result<void> claims() {
        ClaimRepository repository(database_);
        EntryRepository entries(database_);
        STEWARD_LET(all, repository.list({}));
        for (const auto& claim : all) {
            ++report_.claims;
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

Result<CheckReport> checkOffice(Office& office, const Progress& progress) {
    return Checker(office).run(progress);
}

QString chainHeadDigits(const QByteArray& head) {
    auto digits = QString::fromLatin1(head.toHex().first(16));
    for (const int at : {12, 8, 4})
        digits.insert(at, u' ');
    return digits;
}

QString chainHeadText(qint64 entries, const QByteArray& head) {
    return QStringLiteral(u"账链 %1 笔 %2").arg(entries).arg(chainHeadDigits(head));
}

} // namespace steward
