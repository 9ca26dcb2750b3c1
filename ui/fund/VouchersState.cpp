#include "fund/VouchersState.h"

namespace steward {

namespace {

class VouchersWords {
    Q_DECLARE_TR_FUNCTIONS(VouchersState)
public:
    static QString sentence(int entries, Amount total) {
        return tr("%1, debit and credit %2 each").arg(tr("%n entry(s)", nullptr, entries), total.text());
    }
};

} // namespace

/** In double entry one side tells the sum; in a reversal both sides are what they correct, below zero. */
Amount VouchersState::total(int place) const {
    const ListedEntry& listed = entries_.at(place);
    return listed.entry.kind == EntryKind::Reversal ? -listed.debit : listed.debit;
}

VoucherRow VouchersState::row(int place) const {
    const EntryHead& head = entry(place);
    VoucherRow row;
    row.date = head.date.toString(Qt::ISODate);
    row.number = head.number();
    row.kind = FundWords::kind(head.kind);
    row.summary = head.summary;
    row.debit = row.credit = total(place).text();
    row.reversal = head.kind == EntryKind::Reversal;
    return row;
}

bool VouchersState::matches(int place, const QString& words) const {
    const EntryHead& head = entry(place);
    return head.summary.contains(words, Qt::CaseInsensitive) ||
           FundWords::kind(head.kind).contains(words, Qt::CaseInsensitive) ||
           head.number().contains(words, Qt::CaseInsensitive);
}

QString VouchersState::sentence(const QList<int>& places) const {
    Amount sum;
    for (const int place : places)
        sum += total(place);
    return VouchersWords::sentence(static_cast<int>(places.size()), sum);
}

} // namespace steward
