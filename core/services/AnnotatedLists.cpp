#include "base/FileBytes.h"
#include "exchange/Annotation.h"
#include "exchange/TableWriter.h"
#include "services/AcceptedRows.h"
#include "services/CellNotes.h"
#include "services/ClaimAct.h"

#include <QFileInfo>

#include <algorithm>

// The bank's own file with what was found, for the bank to mend.

namespace steward {

namespace {

/** Gathers what is to stand at the cells of one list. */
class Marks {
public:
    explicit Marks(const SheetReport& report) : report_(report) {
        for (const auto& column : report.columns) {
            first_ = std::min(first_, column.column);
            if (!column.field.isEmpty())
                byField_.insert(column.field, column.column);
            byHeading_.insert(column.heading, column.column);
        }
    }
    void add(int row, const Finding& finding) {
        const auto note = noteOf(finding);
        add(row, byField_.value(note.field, first_), note.text,
            note.blocking ? Severity::Blocking : Severity::Caution);
    }
    void add(const CellProblem& problem) {
        add(problem.row > 0 ? problem.row : report_.headingRow, byHeading_.value(problem.column, first_),
            chineseText(problem.error), problem.severity);
    }
    void add(int row, const ChangedCell& change) {
        add(row, byField_.value(change.field, first_),
            QStringLiteral(u"此笔已受理，按受理时的“%1”办理，本次改动不采用。").arg(change.accepted),
            Severity::Caution);
    }
    const QList<CellMark>& all() const { return marks_; }
    int rows() const { return static_cast<int>(rows_.size()); }

private:
    void add(int row, int column, const QString& text, Severity severity) {
        marks_.append({row, column, text, severity});
        rows_.insert(row);
    }

    const SheetReport& report_;
    QHash<QString, int> byField_;
    QHash<QString, int> byHeading_;
    int first_ = report_.columns.isEmpty() ? 0 : report_.columns.first().column;
    QList<CellMark> marks_;
    QSet<int> rows_;
};

/** The claim's item of that row of the file: the one that is to be mended. */
const Item* blockedItem(const QHash<int, const Item*>& byRow, const ClaimRow& row) {
    const auto* item = byRow.value(row.row);
    return item && item->row.note == row.note ? item : nullptr;
}

void markRows(Marks& marks, const ClaimListRead& list, const Dossier& dossier, AcceptedLoans& taken) {
    QHash<int, const Item*> blocked;
    for (const auto& item : dossier.items)
        if (item.blocked())
            blocked.insert(item.row.row, &item);
    for (const auto& row : list.rows) {
        if (const auto accepted = taken.take(row)) {
            for (const auto& finding : taken.itemOf(row.note).findings)
                marks.add(row.row, finding);
            for (const auto& change : accepted->changes)
                marks.add(row.row, change);
        } else if (const auto* item = blockedItem(blocked, row)) {
            for (const auto& finding : item->findings)
                if (finding.code != FindingCode::CellUnreadable) // said of each of its cells
                    marks.add(row.row, finding);
        }
    }
    for (const auto& problem : list.problems)
        marks.add(problem);
}

} // namespace

Result<int> Claims::writeAnnotated(ClaimId id, const QString& source, const QString& target) {
    STEWARD_TRY(office_.require(Role::Clerk));
    const auto name = QFileInfo(source).fileName();
    AuditNote note{QStringLiteral("claim.annotated_list"), QStringLiteral("claim"), id.value, {}};
    return office_.act(note, [&]() -> Result<int> {
        STEWARD_LET(dossier, readDossier(office_, id));
        STEWARD_LET(mapping, listMapping(office_, dossier.bank.id));
        STEWARD_LET(bytes, readFile(source));
        STEWARD_LET(workbook, readWorkbook(bytes, name));
        STEWARD_TRY(office_.proceed(1, 4));
        STEWARD_LET(list, readClaimList(workbook, mapping));
        STEWARD_LET(taken, AcceptedLoans::of(office_, dossier));
        STEWARD_TRY(office_.proceed(2, 4));
        Marks marks(list);
        markRows(marks, list, dossier, taken);
        STEWARD_LET(annotated, annotatedWorkbook(bytes, name, list.sheet, marks.all()));
        STEWARD_TRY(office_.proceed(3, 4));
        STEWARD_TRY(putInPlace(annotated, target));
        note.facts = {{QStringLiteral("file"), QFileInfo(target).fileName()},
                      {QStringLiteral("rows"), QString::number(marks.rows())}};
        return marks.rows();
    });
}

} // namespace steward
