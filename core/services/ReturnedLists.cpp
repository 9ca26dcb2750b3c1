#include "exchange/ReturnedList.h"
#include "services/CellNotes.h"
#include "services/ClaimAct.h"
#include "services/Papers.h"
#include "storage/ClaimRepository.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>

// What goes back to the bank to be mended: as a workbook that comes in again, and as a paper.

namespace steward {

namespace {

Error nothingToReturn() {
    return {QStringLiteral("claim.nothing_to_return"),
            QT_TRANSLATE_NOOP("Refusal", "No row of the list is blocked: there is nothing to return."),
            QT_TRANSLATE_NOOP("Refusal", "Accept the claim."),
            {},
            19};
}

} // namespace

Result<int> Claims::writeReturned(ClaimId id, const QString& path) {
    STEWARD_TRY(office_.require(Role::Clerk));
    AuditNote note{QStringLiteral("claim.returned_list"), QStringLiteral("claim"), id.value, {}};
    return office_.act(note, [&]() -> Result<int> {
        STEWARD_LET(dossier, readDossier(office_, id));
        const auto& claim = dossier.claim;
        ReturnedList list;
        list.title = QStringLiteral(u"扶贫小额信贷风险补偿名单（%1）退回补正").arg(claim.quarter.chinese());
        for (const auto& item : dossier.items) {
            if (!item.blocked())
                continue;
            ReturnedListRow row{item.row, {}};
            // A row that was typed has the ground's number alone; the bank reads the measures' words.
            const auto* ground = dossier.policy.ground(item.row.ground);
            if (ground && item.row.groundText.isEmpty())
                row.row.groundText = ground->mark + ground->title;
            for (const auto& finding : item.findings)
                row.notes.append(noteOf(finding));
            list.rows.append(row);
        }
        list.subtitle = QStringLiteral(u"填报单位：%1    共%2笔    请在原格内改正后送回，不用删去批注")
                            .arg(dossier.bank.name)
                            .arg(list.rows.size());
        STEWARD_TRY(writeReturnedList(path, list));
        const auto rows = static_cast<int>(list.rows.size());
        note.facts = {{QStringLiteral("file"), QFileInfo(path).fileName()},
                      {QStringLiteral("rows"), QString::number(rows)}};
        return rows;
    });
}

Result<IssuedPaper> Claims::issueReturnList(ClaimId id) {
    AuditNote note{QStringLiteral("claim.return_list"), QStringLiteral("claim"), id.value, {}};
    return office_.act(note, [&]() -> Result<IssuedPaper> {
        STEWARD_LET(dossier, readDossier(office_, id));
        STEWARD_LET(facts, factsOf(office_, dossier));
        STEWARD_TRY(guard(ClaimAct::EditItems, facts));
        if (std::none_of(dossier.items.begin(), dossier.items.end(), std::mem_fn(&Item::blocked)))
            return refuse(nothingToReturn());
        STEWARD_LET(paper, Papers(office_).issueNow(PaperKind::ReturnList, id));
        note.facts = {{QStringLiteral("number"), paper.number}};
        const auto& claim = dossier.claim;
        STEWARD_TRY(ClaimRepository(office_.database())
                        .addAct(id, ClaimAct::EditItems, claim.state, claim.state, office_.user()->id,
                                office_.clock().now(), paper.title + u' ' + paper.number));
        return std::move(paper);
    });
}

} // namespace steward
