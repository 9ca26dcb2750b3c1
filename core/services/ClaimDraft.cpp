#include "services/AcceptedRows.h"
#include "services/ClaimAct.h"
#include "services/Judging.h"
#include "services/Registry.h"
#include "storage/BankRepository.h"
#include "storage/ClaimRepository.h"

#include <QCryptographicHash>

#include <algorithm>

namespace steward {

namespace {

/** The draft as an act on its items needs it, with the guard of EditItems passed. */
Result<Dossier> editableDraft(Office& office, ClaimId id) {
    STEWARD_LET(dossier, readDossier(office, id));
    STEWARD_LET(facts, factsOf(office, dossier));
    STEWARD_TRY(guard(ClaimAct::EditItems, facts));
    return std::move(dossier);
}

/** What a township sent stays once its head has approved. */
Result<void> reviewIsOpen(const Office& office, const Attachment& attachment) {
    STEWARD_LET(dossier, readDossier(office, attachment.claim));
    STEWARD_LET(facts, factsOf(office, dossier));
    STEWARD_LET(review, dossier.reviewOf(attachment.townshipCode));
    facts.reviewApproved = review.approved();
    return guard(ClaimAct::RecordReview, facts);
}

/** One line of timeline and audit for a change of the draft. */
Result<void> noteEdit(Office& office, const Claim& claim, const QString& what) {
    return ClaimRepository(office.database())
        .addAct(claim.id, ClaimAct::EditItems, claim.state, claim.state, office.user()->id,
                office.clock().now(), what);
}

Item itemFrom(const JudgedRow& judged, ClaimId claim, int position) {
    Item item;
    item.claim = claim;
    item.position = position;
    item.row = judged.row;
    item.loan = judged.loan;
    item.townshipCode = judged.townshipCode;
    item.findings = judged.verdict.findings;
    if (judged.verdict.shares)
        item.shares = judged.verdict.shares->value;
    return item;
}

/** A row with a cell that could not be read is not judged further: its other values may be wrong as well. */
void markUnreadable(Verdict& verdict, const QList<CellProblem>& problems, int row) {
    QList<Finding> unreadable;
    for (const auto& problem : problems)
        if (row > 0 && problem.row == row && problem.severity == Severity::Blocking)
            unreadable.append(
                {FindingCode::CellUnreadable,
                 {{QStringLiteral("why"), problem.sentence()}, {QStringLiteral("column"), problem.column}}});
    if (unreadable.isEmpty())
        return;
    verdict.findings = unreadable;
    verdict.shares.reset();
}

Error rowsGone(qsizetype count) {
    return {QStringLiteral("claim.rows_gone"),
            QT_TRANSLATE_NOOP("Refusal", "{count} of the chosen rows are not in the draft any more."),
            QT_TRANSLATE_NOOP("Refusal", "Refresh the page (F5) and choose again."),
            {{QStringLiteral("count"), QString::number(count)}},
            0};
}

/** The items as they are judged now. */
Result<void> storeVerdicts(Office& office, const QList<Item>& items, const QList<JudgedRow>& judged) {
    ClaimRepository repository(office.database());
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto item = itemFrom(judged.at(i), items.at(i).claim, items.at(i).position);
        item.id = items.at(i).id;
        STEWARD_TRY(repository.updateItem(item));
        STEWARD_TRY(office.proceed(i + 1, items.size()));
    }
    return {};
}

/** Stores the verdict of each row and counts it. */
Result<ListImport> storeJudged(Office& office, const Dossier& dossier, const QList<ClaimRow>& rows,
                               const QList<Item>& kept, const QList<CellProblem>& problems) {
    ClaimRepository repository(office.database());
    KeptNotes notes;
    int position = 0;
    for (const auto& item : kept) {
        notes.insert(item.row.note, item.row.sequence);
        position = std::max(position, item.position);
    }
    STEWARD_LET(judged, judgeRows(office, dossier.claim, dossier.bank, dossier.policy, rows, notes));
    ListImport done;
    for (auto& one : judged) {
        markUnreadable(one.verdict, problems, one.row.row);
        STEWARD_TRY(repository.insertItem(itemFrom(one, dossier.claim.id, ++position)));
        STEWARD_TRY(office.proceed(++done.rows, judged.size()));
        ++(one.verdict.blocked() ? done.blocked : done.clean);
    }
    return done;
}

/** Whether a loan stands twice in the draft is another question once one of its rows was changed or went. */
Result<void> judgeNamesakes(Office& office, ClaimId claim, const QStringList& notes) {
    STEWARD_LET(dossier, readDossier(office, claim));
    QList<Item> same;
    for (const auto& item : dossier.inState(ItemState::Listed))
        if (notes.contains(item.row.note))
            same.append(item);
    STEWARD_LET(judged, judgeItems(office, dossier, same));
    return storeVerdicts(office, same, judged);
}

/** What tells that a row came again: its note; where that was mended, its number with its borrower. */
QSet<QString> namesOf(const ClaimRow& row, const QString& idNumber) {
    QSet<QString> names;
    if (!row.note.isEmpty())
        names.insert(row.note);
    if (!row.sequence.isEmpty() && !row.borrower.isEmpty())
        names.insert(QStringList{row.sequence, row.borrower, idNumber}.join(u'\x1f'));
    return names;
}

QSet<QString> namesOf(const QList<ClaimRow>& rows) {
    QSet<QString> names;
    for (const auto& row : rows)
        names.unite(namesOf(row, row.idNumber)).unite(namesOf(row, {})); // one may lack it
    return names;
}

/** The rows of a list that are judged, and those whose loan was taken up before. */
struct FreshRows {
    QList<ClaimRow> rows;
    QList<AcceptedRow> accepted;
};

FreshRows freshRows(const QList<ClaimRow>& rows, AcceptedLoans& taken) {
    FreshRows fresh;
    for (const auto& row : rows) {
        if (const auto accepted = taken.take(row))
            fresh.accepted.append(*accepted);
        else
            fresh.rows.append(row);
    }
    return fresh;
}

/** How much the list's own totals differ from the sum of its rows, in words; empty when they agree. */
QString statedTotalsText(const ClaimListRead& list) {
    QStringList lines;
    for (const auto& problem : list.problems)
        if (problem.severity == Severity::Caution)
            lines.append(problem.error.sentence());
    return lines.join(u'\n');
}

Error quarterHasClaim(const Bank& bank, const Quarter& quarter) {
    return {QStringLiteral("claim.quarter_has_claim"),
            QT_TRANSLATE_NOOP("Refusal", "{bank} has a live claim for {quarter} already."),
            QT_TRANSLATE_NOOP("Refusal", "Register further loans as a supplement."),
            {{QStringLiteral("bank"), bank.name}, {QStringLiteral("quarter"), quarter.code()}},
            18};
}

} // namespace

Result<ClaimId> Claims::registerClaim(const NewClaim& wanted) {
    auto note = claimNote(ClaimAct::Register, {});
    return office_.act(note, [&]() -> Result<ClaimId> {
        ClaimRepository repository(office_.database());
        BankRepository banks(office_.database());
        STEWARD_LET(bank, banks.find(wanted.bank));
        STEWARD_LET(agreements, banks.agreements(wanted.bank));
        STEWARD_LET(live, repository.hasLiveClaim(wanted.bank, wanted.quarter));
        ClaimFacts facts;
        if (office_.user()) {
            facts.actor = office_.user()->id;
            facts.roles = office_.user()->roles;
        }
        facts.today = office_.today();
        facts.receivedOn = wanted.receivedOn;
        facts.quarter = wanted.quarter;
        facts.agreementInForce = std::any_of(agreements.begin(), agreements.end(), [&](const Agreement& a) {
            return a.inForceOn(wanted.receivedOn);
        });
        facts.quarterHasLiveClaim = live && !wanted.supplement;
        STEWARD_TRY(guard(ClaimAct::Register, facts));
        if (facts.quarterHasLiveClaim)
            return refuse(quarterHasClaim(bank, wanted.quarter));
        STEWARD_LET(policy, policyOn(office_.policies(), wanted.receivedOn));
        Claim claim;
        claim.bank = wanted.bank;
        claim.quarter = wanted.quarter;
        claim.receivedOn = wanted.receivedOn;
        claim.policyId = policy.id;
        claim.sourceFile = wanted.sourceFile;
        if (wanted.supplement) {
            STEWARD_LET(supplement, repository.nextSupplement(wanted.bank, wanted.quarter));
            claim.supplement = supplement;
        }
        STEWARD_LET(id, repository.insert(claim));
        STEWARD_TRY(repository.addAct(id, ClaimAct::Register, ClaimState::None, ClaimState::Draft,
                                      office_.user()->id, office_.clock().now(), wanted.sourceFile));
        note.subject = id.value;
        note.facts = {{QStringLiteral("bank"), bank.name},
                      {QStringLiteral("quarter"), wanted.quarter.code()},
                      {QStringLiteral("received"), wanted.receivedOn.toString(Qt::ISODate)}};
        return id;
    });
}

Result<ListImport> Claims::importList(ClaimId id, const ClaimListRead& list, const QString& fileName) {
    auto note = claimNote(ClaimAct::EditItems, id);
    return office_.act(note, [&]() -> Result<ListImport> {
        STEWARD_LET(dossier, editableDraft(office_, id));
        ClaimRepository repository(office_.database());
        STEWARD_LET(taken, AcceptedLoans::of(office_, dossier));
        const auto fresh = freshRows(list.rows, taken);
        const auto incoming = namesOf(list.rows);
        QList<Item> kept;
        for (const auto& item : dossier.inState(ItemState::Listed)) {
            if (item.blocked() && incoming.intersects(namesOf(item.row, item.row.idNumber)))
                STEWARD_TRY(repository.removeItem(item.id));
            else
                kept.append(item);
        }
        STEWARD_LET(done, storeJudged(office_, dossier, fresh.rows, kept, list.problems));
        done.problems = list.problems;
        done.accepted = fresh.accepted;
        auto claim = dossier.claim;
        claim.sourceFile = fileName;
        STEWARD_TRY(repository.update(claim));
        STEWARD_TRY(repository.saveImportNotes(id, statedTotalsText(list)));
        STEWARD_TRY(noteEdit(office_, claim, fileName));
        note.facts = {{QStringLiteral("file"), fileName},
                      {QStringLiteral("rows"), QString::number(done.rows)},
                      {QStringLiteral("blocked"), QString::number(done.blocked)}};
        return done;
    });
}

Result<ItemId> Claims::addItem(ClaimId id, const ClaimRow& row) {
    auto note = claimNote(ClaimAct::EditItems, id, {{QStringLiteral("added"), row.note}});
    return office_.act(note, [&]() -> Result<ItemId> {
        STEWARD_LET(dossier, editableDraft(office_, id));
        const auto kept = dossier.inState(ItemState::Listed);
        STEWARD_TRY(storeJudged(office_, dossier, {row}, kept, {}));
        STEWARD_TRY(noteEdit(office_, dossier.claim, row.note));
        STEWARD_LET(items, ClaimRepository(office_.database()).items(id));
        return items.constLast().id;
    });
}

Result<void> Claims::editItem(ItemId id, const ClaimRow& row) {
    ClaimRepository repository(office_.database());
    STEWARD_LET(before, repository.item(id));
    auto note = claimNote(ClaimAct::EditItems, before.claim, {{QStringLiteral("edited"), row.note}});
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_LET(dossier, editableDraft(office_, before.claim));
        KeptNotes kept;
        for (const auto& item : dossier.inState(ItemState::Listed))
            if (item.id != id && item.position < before.position)
                kept.insert(item.row.note, item.row.sequence);
        STEWARD_LET(judged, judgeRows(office_, dossier.claim, dossier.bank, dossier.policy, {row}, kept));
        auto item = itemFrom(judged.constFirst(), before.claim, before.position);
        item.id = id;
        STEWARD_TRY(repository.updateItem(item));
        STEWARD_TRY(judgeNamesakes(office_, before.claim, {before.row.note, row.note}));
        return noteEdit(office_, dossier.claim, row.note);
    });
}

Result<void> Claims::removeItems(ClaimId id, const QList<ItemId>& ids) {
    auto note = claimNote(ClaimAct::EditItems, id);
    return office_.act(note, [&]() -> Result<void> {
        STEWARD_LET(dossier, editableDraft(office_, id));
        ClaimRepository repository(office_.database());
        const QSet<ItemId> going(ids.begin(), ids.end());
        QStringList notes;
        for (const auto& item : dossier.inState(ItemState::Listed)) {
            if (!going.contains(item.id))
                continue;
            notes.append(item.row.note);
            STEWARD_TRY(repository.removeItem(item.id));
            STEWARD_TRY(office_.proceed(notes.size(), going.size()));
        }
        if (notes.size() != going.size())
            return refuse(rowsGone(going.size() - notes.size()));
        STEWARD_TRY(judgeNamesakes(office_, id, notes));
        const QString removed = notes.join(QStringLiteral(u"、"));
        note.facts = {{QStringLiteral("removed"), removed}};
        return noteEdit(office_, dossier.claim, removed);
    });
}

Result<ListImport> Claims::judgeAgain(ClaimId id) {
    auto note = claimNote(ClaimAct::EditItems, id, {{QStringLiteral("judged"), QStringLiteral("again")}});
    return office_.act(note, [&]() -> Result<ListImport> {
        STEWARD_LET(dossier, editableDraft(office_, id));
        ClaimRepository repository(office_.database());
        const auto items = dossier.inState(ItemState::Listed);
        STEWARD_LET(judged, judgeItems(office_, dossier, items));
        STEWARD_TRY(storeVerdicts(office_, items, judged));
        ListImport done;
        for (const auto& one : judged) {
            ++done.rows;
            ++(one.verdict.blocked() ? done.blocked : done.clean);
        }
        STEWARD_TRY(noteEdit(office_, dossier.claim, {}));
        return done;
    });
}

Result<AttachmentId> Claims::attach(ClaimId id, int slot, const QString& fileName, const QByteArray& bytes,
                                    const QString& townshipCode) {
    auto note =
        claimNote(ClaimAct::EditItems, id,
                  {{QStringLiteral("attached"), fileName}, {QStringLiteral("slot"), QString::number(slot)}});
    return office_.act(note, [&]() -> Result<AttachmentId> {
        STEWARD_LET(dossier, readDossier(office_, id));
        // Certificates come with the reviews; the slots of Art. 18 belong to the draft.
        if (slot > 0 || dossier.claim.state == ClaimState::Draft)
            STEWARD_TRY(editableDraft(office_, id));
        else
            STEWARD_TRY(office_.require(Role::Clerk));
        if (!townshipCode.isEmpty()) {
            STEWARD_TRY(dossier.reviewOf(townshipCode));
            note.facts.append({QStringLiteral("township"), dossier.townshipName(townshipCode)});
        }
        Attachment attachment;
        attachment.townshipCode = townshipCode;
        attachment.claim = id;
        attachment.slot = slot;
        attachment.fileName = fileName;
        attachment.size = bytes.size();
        attachment.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        attachment.addedBy = office_.user()->name;
        attachment.addedAt = office_.clock().now();
        return ClaimRepository(office_.database()).insertAttachment(attachment, bytes);
    });
}

Result<void> Claims::detach(AttachmentId id) {
    ClaimRepository repository(office_.database());
    STEWARD_LET(attachment, repository.attachment(id));
    auto note =
        claimNote(ClaimAct::EditItems, attachment.claim, {{QStringLiteral("detached"), attachment.fileName}});
    return office_.act(note, [&]() -> Result<void> {
        if (attachment.townshipCode.isEmpty())
            STEWARD_TRY(editableDraft(office_, attachment.claim));
        else
            STEWARD_TRY(reviewIsOpen(office_, attachment));
        return repository.removeAttachment(id);
    });
}

} // namespace steward
