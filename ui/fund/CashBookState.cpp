#include "fund/CashBookState.h"

namespace steward {

namespace {

class CashBookWords {
    Q_DECLARE_TR_FUNCTIONS(CashBookState)
public:
    static QString opening() { return tr("Carried over"); }
    static QString closing() { return tr("Total and balance"); }
    static QString sentence(int entries, Amount in, Amount out, Amount balance) {
        return tr("%1, in %2, out %3, balance %4")
            .arg(tr("%n entry(s)", nullptr, entries), in.text(), out.text(), balance.text());
    }
};

CashBookRow opening(const CashBook& book) {
    CashBookRow row;
    row.kind = CashBookRow::Kind::Opening;
    row.day = book.from.addDays(-1);
    row.date = book.from.toString(Qt::ISODate);
    row.summary = CashBookWords::opening();
    row.balance = book.opening.text();
    return row;
}

CashBookRow closing(const CashBook& book) {
    CashBookRow row;
    row.kind = CashBookRow::Kind::Closing;
    row.day = book.to;
    row.date = book.to.toString(Qt::ISODate);
    row.summary = CashBookWords::closing();
    row.in = book.in.text();
    row.out = book.out.text();
    row.balance = book.closing.text();
    return row;
}

CashBookRow rowOf(const CashBookLine& line, const EntryHead& head) {
    CashBookRow row;
    row.day = line.day;
    row.date = row.day.toString(Qt::ISODate);
    row.number = FundWords::number(head);
    row.summary = head.summary;
    row.in = FundWords::amountOrNothing(line.in);
    row.out = FundWords::amountOrNothing(line.out);
    row.balance = line.balance.text();
    row.reversal = line.reversal;
    return row;
}

} // namespace

CashBookRow CashBookState::row(int place) const {
    if (place == 0)
        return opening(book_);
    const CashBookLine* entry = line(place);
    return entry ? rowOf(*entry, head(place)) : closing(book_);
}

const CashBookLine* CashBookState::line(int place) const {
    return place >= 1 && place <= book_.lines.size() ? &book_.lines.at(place - 1) : nullptr;
}

bool CashBookState::matches(int place, const QString& words) const {
    return line(place) && (head(place).summary.contains(words, Qt::CaseInsensitive) ||
                           FundWords::number(head(place)).contains(words, Qt::CaseInsensitive));
}

QString CashBookState::sentence(const QList<int>& places) const {
    int entries = 0;
    Amount in;
    Amount out;
    for (const int place : places) {
        if (const CashBookLine* entry = line(place)) {
            ++entries;
            in += entry->in;
            out += entry->out;
        }
    }
    return CashBookWords::sentence(entries, in, out, book_.closing);
}

} // namespace steward
