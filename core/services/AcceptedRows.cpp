#include "services/AcceptedRows.h"

#include "base/MaskedId.h"
#include "exchange/ColumnHeadings.h"
#include "storage/ClaimRepository.h"

namespace steward {

namespace {

bool hasEnded(const Claim& claim) {
    return claim.state == ClaimState::Withdrawn || claim.state == ClaimState::Rejected;
}

bool isTakenUp(const Item& item) {
    return item.state == ItemState::Live || item.state == ItemState::Approved;
}

/** What the row says otherwise than it was taken up; a cell left empty says nothing. */
QList<ChangedCell> changesIn(const ClaimRow& row, const ClaimRow& taken) {
    const auto now = claimRowTexts(row);
    const auto before = claimRowTexts(taken);
    QList<ChangedCell> changes;
    for (const auto& column : claimListColumns()) {
        const auto field = QString::fromLatin1(column.key);
        const bool counts = field != QLatin1String("sequence"); // rows are numbered anew
        if (!counts || now.value(field).isEmpty() || now.value(field) == before.value(field))
            continue;
        const auto shown = [&field](const QString& text) {
            return field == QLatin1String("idNumber") ? maskedId(text) : text;
        };
        changes.append(
            {field, QString::fromUtf16(column.name), shown(before.value(field)), shown(now.value(field))});
    }
    return changes;
}

} // namespace

Result<AcceptedLoans> AcceptedLoans::of(const Office& office, const Dossier& dossier) {
    AcceptedLoans loans;
    for (const auto& item : dossier.goingOn())
        loans.add(item, dossier.name());
    ClaimRepository repository(office.database());
    ClaimFilter filter;
    filter.bank = dossier.claim.bank;
    filter.quarter = dossier.claim.quarter;
    STEWARD_LET(siblings, repository.list(filter));
    for (const auto& sibling : siblings) {
        if (sibling.id == dossier.claim.id || hasEnded(sibling))
            continue;
        STEWARD_LET(other, readDossier(office, sibling.id));
        for (const auto& item : other.items)
            if (isTakenUp(item))
                loans.add(item, other.name());
    }
    return loans;
}

void AcceptedLoans::add(const Item& item, const QString& claim) {
    if (!item.row.note.isEmpty() && !items_.contains(item.row.note))
        items_.insert(item.row.note, {item, claim});
}

std::optional<AcceptedRow> AcceptedLoans::take(const ClaimRow& row) {
    const auto found = items_.find(row.note);
    if (found == items_.end() || found->met)
        return std::nullopt;
    found->met = true;
    return AcceptedRow{row.row, row.sequence, row.note, found->claim, changesIn(row, found->item.row)};
}

} // namespace steward
