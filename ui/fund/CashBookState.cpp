#include "fund/CashBookState.h"

namespace steward {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CashBookState)
public:
    static QString opening() { return tr("Carried over"); }
    static QString closing() { return tr("Total and balance"); }
    static QString sentence(const CashBook& book) {
        return tr("%1, in %2, out %3, balance %4")
            .arg(tr("%n entry(s)", nullptr, static_cast<int>(book.lines.size())), book.in.text(),
                 book.out.text(), book.closing.text());
    }
};

CashBookRow opening(const CashBook& book) {
    CashBookRow row;
    row.kind = CashBookRow::Kind::Opening;
    row.day = book.from.addDays(-1);
    row.date = book.from.toString(Qt::ISODate);
    row.summary = Words::opening();
    row.balance = book.opening.text();
    return row;
}

CashBookRow closing(const CashBook& book) {
    CashBookRow row;
    row.kind = CashBookRow::Kind::Closing;
    row.day = book.to;
    row.date = book.to.toString(Qt::ISODate);
    row.summary = Words::closing();
    row.in = book.in.text();
    row.out = book.out.text();
    row.balance = book.closing.text();
    return row;
}

CashBookRow rowOf(const CashBookLine& line, int place) {
    CashBookRow row;
    row.day = line.entry.content.date;
    row.date = row.day.toString(Qt::ISODate);
    row.number = line.entry.number();
    row.summary = line.entry.content.summary;
    row.in = FundWords::amountOrNothing(line.in);
    row.out = FundWords::amountOrNothing(line.out);
    row.balance = line.balance.text();
    row.reversal = line.entry.content.kind == EntryKind::Reversal;
    row.line = place;
    return row;
}

} // namespace

CashBookState cashBookState(const CashBook& book) {
    CashBookState state;
    state.rows << opening(book);
    for (int place = 0; place < book.lines.size(); ++place)
        state.rows << rowOf(book.lines.at(place), place);
    state.rows << closing(book);
    state.sentence = Words::sentence(book);
    return state;
}

} // namespace steward
