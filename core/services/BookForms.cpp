#include "services/BookForms.h"

#include "fund/TopUp.h"
#include "storage/BankRepository.h"
#include "storage/EntryLists.h"
#include "storage/EntryRepository.h"

#include <algorithm>

namespace steward {

namespace {

void addTo(QList<KindSum>& sums, EntryKind kind, Amount amount) {
    const auto words = entryKindChinese(kind);
    auto known =
        std::find_if(sums.begin(), sums.end(), [&](const KindSum& sum) { return sum.kind == words; });
    if (known == sums.end())
        known = sums.insert(sums.end(), {words, 0, {}});
    ++known->entries;
    known->amount += amount;
}

void sumByKind(const QList<Entry>& entries, AccountId account, const QSet<EntryId>& takenOver,
               ReconciliationForm& form) {
    for (const auto& entry : entries) {
        const auto kind = entry.content.kind;
        const auto amount = amountOn(entry.content, account);
        if (takenOver.contains(entry.id)) {
            form.opening += amount;
            continue;
        }
        const bool in = amount.isPositive() != (kind == EntryKind::Reversal);
        addTo(in ? form.in : form.out, kind, in ? amount : -amount);
    }
}

Result<void> addLeverage(const Office& office, BankId bank, ReconciliationForm& form) {
    STEWARD_LET(figures, BankRepository(office.database()).figures(bank));
    for (const auto& figure : figures)
        if (figure.monthEnd <= form.to &&
            (!form.outstandingOn.isValid() || figure.monthEnd > form.outstandingOn)) {
            form.outstandingOn = figure.monthEnd;
            form.outstanding = figure.outstanding;
        }
    if (form.outstandingOn.isValid())
        form.multiple = leverageText(form.closing, form.outstanding);
    return {};
}

OutstandingGroup groupOf(const ReconciliationStatement& statement, OutstandingKind kind) {
    OutstandingGroup group{outstandingKindChinese(kind), {}};
    for (const auto& item : statement.items)
        if (item.kind == kind)
            group.items.append({item.day, item.reference, item.text, item.amount, item.age});
    return group;
}

} // namespace

Result<ReconciliationForm> reconciliationForm(const Office& office, const ReconciliationView& view,
                                              const PaperHead& head) {
    EntryRepository entries(office.database());
    ReconciliationForm form;
    form.head = head;
    form.bankName = view.bankName;
    form.accountName = view.account.name;
    form.accountNumber = view.account.number;
    form.accountBank = view.account.openedAt;
    form.quarter = view.quarter.chinese();
    form.from = std::max(view.quarter.first(), view.account.openedOn);
    form.to = view.closesOn;
    STEWARD_LET(opening, entries.balanceOn(view.account.id, view.quarter.first().addDays(-1)));
    form.opening = opening;
    STEWARD_LET(posted, entries.ofAccount(view.account.id, view.quarter.first(), form.to));
    STEWARD_LET(unlike, EntryLists(office.database()).unlike());
    sumByKind(posted, view.account.id, unlike.takenOver, form);
    form.closing = view.statement.bookBalance;
    STEWARD_TRY(addLeverage(office, view.account.bank, form));
    form.bankBalance = view.statement.bankBalance;
    form.bankReceived = groupOf(view.statement, OutstandingKind::BankReceived);
    form.bankPaid = groupOf(view.statement, OutstandingKind::BankPaid);
    form.weReceived = groupOf(view.statement, OutstandingKind::WeReceived);
    form.wePaid = groupOf(view.statement, OutstandingKind::WePaid);
    form.prepared = view.signedBy;
    form.checked = view.checkedBy;
    return form;
}

} // namespace steward
