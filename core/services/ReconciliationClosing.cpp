#include "printing/Print.h"
#include "services/BookForms.h"
#include "services/Papers.h"
#include "services/ReconciliationFacts.h"
#include "services/Reconciliations.h"
#include "storage/EntryRepository.h"
#include "storage/ReconciliationRepository.h"

// The second person's signature, which closes the quarter (domain.md §8).

namespace steward {

Result<QByteArray> Reconciliations::preview(AccountId account, Quarter quarter) const {
    STEWARD_LET(seen, view(account, quarter));
    STEWARD_LET(head, Papers(office_).draftHead());
    STEWARD_LET(form, reconciliationForm(office_, seen, head));
    STEWARD_LET(printed, printReconciliation(form));
    return printed.pdf;
}

Result<ClosedQuarter> Reconciliations::check(AccountId account, Quarter quarter) {
    STEWARD_TRY(office_.require(Role::Reviewer));
    ReconciliationRepository repository(office_.database());
    STEWARD_LET(seen, view(account, quarter));
    if (seen.checkRefusal)
        return refuse(*seen.checkRefusal);
    STEWARD_LET(waiting, repository.waiting(account));
    auto note = signingNote("reconciliation.close", account, seen.statement, quarter);
    return office_.act(note, [&]() -> Result<ClosedQuarter> {
        seen.checkedBy = office_.user()->name;
        IssuedPaper wanted;
        wanted.kind = PaperKind::Reconciliation;
        wanted.account = account;
        wanted.bank = seen.account.bank;
        wanted.amount = seen.statement.adjustedBook();
        wanted.title =
            QStringLiteral(u"%1 %2 %3").arg(paperKindChinese(wanted.kind), seen.bankName, quarter.chinese());
        STEWARD_LET(paper,
                    Papers(office_).issueNow(wanted, [&](const PaperHead& head) -> Result<PrintedPaper> {
                        STEWARD_LET(form, reconciliationForm(office_, seen, head));
                        return printReconciliation(form);
                    }));
        STEWARD_LET(last, EntryRepository(office_.database()).last());
        StoredReconciliation closed;
        closed.account = account;
        closed.quarter = quarter;
        closed.statement = seen.statement;
        closed.signedBy = waiting->signedBy;
        closed.checkedBy = office_.user()->id;
        closed.checkedAt = office_.clock().now();
        closed.entries = last ? last->id.value : 0;
        closed.chainHead = last ? last->hash : QByteArray(32, '\0');
        closed.paper = paper.id;
        STEWARD_LET(id, repository.insert(closed));
        STEWARD_TRY(repository.removeSigned(account));
        note.facts.append({QStringLiteral("paper"), paper.number});
        return ClosedQuarter{id,
                             account,
                             quarter,
                             seen.closesOn,
                             seen.statement,
                             seen.signedBy,
                             seen.checkedBy,
                             closed.checkedAt,
                             paper.id};
    });
}

} // namespace steward
