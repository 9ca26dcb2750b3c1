#include "fund/VouchersState.h"

namespace steward {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(VouchersState)
public:
    static QString sentence(int entries, Amount total) {
        return tr("%1, debit and credit %2 each").arg(tr("%n entry(s)", nullptr, entries), total.text());
    }
};

} // namespace

/** In double entry one side tells the sum; in a reversal both sides are what they correct, below zero. */
Amount VouchersState::total(int place) const {
    const EntryDraft& content = entries_.at(place).content;
    Amount debit;
    for (const Posting& posting : content.postings)
        if (posting.amount.isPositive())
            debit += posting.amount;
    return content.kind == EntryKind::Reversal ? -debit : debit;
}

VoucherRow VouchersState::row(int place) const {
    const Entry& entry = entries_.at(place);
    VoucherRow row;
    row.date = entry.content.date.toString(Qt::ISODate);
    row.number = entry.number();
    row.kind = FundWords::kind(entry.content.kind);
    row.summary = entry.content.summary;
    row.debit = row.credit = total(place).text();
    row.reversal = entry.content.kind == EntryKind::Reversal;
    return row;
}

bool VouchersState::matches(int place, const QString& words) const {
    const Entry& entry = entries_.at(place);
    return entry.content.summary.contains(words, Qt::CaseInsensitive) ||
           FundWords::kind(entry.content.kind).contains(words, Qt::CaseInsensitive) ||
           entry.number().contains(words, Qt::CaseInsensitive);
}

QString VouchersState::sentence(const QList<int>& places) const {
    Amount sum;
    for (const int place : places)
        sum += total(place);
    return Words::sentence(static_cast<int>(places.size()), sum);
}

} // namespace steward
