#include "fund/VoucherState.h"

namespace steward {

namespace {

class VoucherWords {
    Q_DECLARE_TR_FUNCTIONS(VoucherState)
public:
    static QString waiting() { return tr("Waiting for checking"); }
    static QString people(const QString& preparer, const QString& checker) {
        return tr("prepared by %1, checked by %2").arg(preparer, checker);
    }
    static QString preparer(const QString& name) { return tr("prepared by %1").arg(name); }
};

VoucherState contentOf(const EntryDraft& draft, const AccountNames& names) {
    VoucherState state;
    state.kind = FundWords::kind(draft.kind);
    state.date = draft.date.toString(Qt::ISODate);
    state.summary = draft.summary;
    state.document = draft.document;
    Amount total;
    for (const Posting& posting : draft.postings) {
        const bool debit = posting.amount.isPositive();
        if (debit)
            total += posting.amount;
        state.lines << PostingRow{FundWords::account(posting, names),
                                  debit ? posting.amount.text() : QString(),
                                  debit ? QString() : (-posting.amount).text()};
    }
    state.total = total.text();
    return state;
}

} // namespace

VoucherState voucherState(const Entry& entry, const AccountNames& names, const PeopleNames& people) {
    VoucherState state = contentOf(entry.content, names);
    state.number = entry.number();
    state.people = VoucherWords::people(people.value(entry.preparedBy), people.value(entry.checkedBy));
    return state;
}

VoucherState voucherState(const WaitingEntry& waiting, const AccountNames& names) {
    VoucherState state = contentOf(waiting.pending.draft, names);
    state.number = VoucherWords::waiting();
    state.people = VoucherWords::preparer(waiting.preparedBy);
    return state;
}

} // namespace steward
