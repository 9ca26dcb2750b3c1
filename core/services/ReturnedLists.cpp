#include "exchange/ReturnedList.h"
#include "services/ClaimAct.h"
#include "translations/Translations.h"

#include <QFileInfo>

// What goes back to the bank to be mended, as a workbook that comes in again.

namespace steward {

namespace {

/** The field of the list that a finding marks; empty when it concerns the row. */
QString fieldOf(ClaimColumn column) {
    switch (column) {
    case ClaimColumn::Row:
        return {};
    case ClaimColumn::Township:
        return QStringLiteral("township");
    case ClaimColumn::Borrower:
        return QStringLiteral("borrower");
    case ClaimColumn::IdNumber:
        return QStringLiteral("idNumber");
    case ClaimColumn::Note:
        return QStringLiteral("note");
    case ClaimColumn::OverduePrincipal:
        return QStringLiteral("overduePrincipal");
    case ClaimColumn::DueOn:
        return QStringLiteral("dueOn");
    case ClaimColumn::Ground:
        return QStringLiteral("ground");
    case ClaimColumn::Notice:
        return QStringLiteral("lastNotice");
    case ClaimColumn::InsurerPaid:
        return QStringLiteral("insurerPaid");
    case ClaimColumn::Asked:
        return QStringLiteral("asked");
    }
    return {};
}

CellNote noteOf(const Finding& finding) {
    const auto& kind = kindOf(finding.code);
    auto text = inChinese("Finding", kind.sentence, finding.facts);
    if (kind.article > 0)
        text += QStringLiteral(u"（第%1条）").arg(kind.article);
    return {fieldOf(kind.column), text + inChinese("Finding", kind.remedy, finding.facts),
            finding.blocking()};
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

} // namespace steward
