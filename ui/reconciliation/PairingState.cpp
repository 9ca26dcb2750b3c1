#include "reconciliation/PairingState.h"

#include "fund/FundWords.h"

#include <QSet>

#include <algorithm>

namespace steward {

namespace {

using Kind = PairRow::Kind;

class PairingWords {
    Q_DECLARE_TR_FUNCTIONS(PairingState)
public:
    static QString fold(bool unfolded, bool bank, const QList<PairRow>& rows) {
        Amount in;
        Amount out;
        for (const auto& row : rows)
            (row.amount.isNegative() ? out : in) += row.amount;
        const int count = static_cast<int>(rows.size());
        const auto matched =
            bank ? tr("%n bank line(s) matched", nullptr, count) : tr("%n entry(s) matched", nullptr, count);
        return (unfolded ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) +
               tr("%1, in %2, out %3").arg(matched, in.text(), (-out).text());
    }
    static QString carried(QDate day) {
        return tr("Outstanding since %1; it must clear in this quarter").arg(day.toString(Qt::ISODate));
    }
    static QString tip(const QString& text, const QString& party) {
        return party.isEmpty() ? text : tr("%1\nOther side: %2").arg(text, party);
    }
};

void setAmount(PairRow& row, Amount amount, bool reversal) {
    row.amount = amount;
    row.reversal = reversal;
    const bool out = amount.isNegative() != reversal;
    (out ? row.out : row.in) = FundWords::amountOrNothing(out ? -amount : amount);
}

PairRow rowOf(const BookLine& entry, Quarter quarter) {
    PairRow row;
    row.id = entry.entry.value;
    row.day = shownDay(entry.day, quarter);
    row.number = entry.number;
    row.text = row.tip = entry.summary;
    setAmount(row, entry.amount, entry.kind == EntryKind::Reversal);
    return row;
}

PairRow rowOf(const StatementLine& line, Quarter quarter) {
    PairRow row;
    row.id = line.id.value;
    row.day = shownDay(line.day, quarter);
    row.number = line.serial;
    row.text = line.memo.isEmpty() ? line.counterparty : line.memo;
    row.tip = PairingWords::tip(row.text, line.counterparty);
    setAmount(row, line.amount, false);
    return row;
}

/** Where each matched item stands: pairs in the order of their matches, so that both columns run alike. */
template<class Ids>
QHash<qint64, qsizetype> places(const QList<Match>& matches, Ids Match::*ids) {
    QHash<qint64, qsizetype> places;
    for (qsizetype place = 0; place < matches.size(); ++place)
        for (const auto id : matches.at(place).*ids)
            places.insert(id.value, place);
    return places;
}

bool shows(const PairRow& row, const QString& filter) {
    for (const auto& text : {row.day, row.number, row.text, row.in, row.out, row.tip})
        if (text.contains(filter, Qt::CaseInsensitive))
            return true;
    return false;
}

class Column {
public:
    Column(const ReconciliationView& view, bool unfolded, const QString& filter)
        : view_(view), unfolded_(unfolded), filter_(filter) {}

    template<class Item, class IdOf, class Ids>
    QList<PairRow> of(const QList<Item>& items, IdOf idOf, Ids Match::*ids, bool bank) const {
        const auto places = steward::places(view_.matches, ids);
        QList<std::pair<qsizetype, PairRow>> matched;
        QList<PairRow> open;
        for (const auto& item : items) {
            auto row = rowOf(item, view_.quarter);
            markCarried(row, item.day);
            if (const auto place = places.constFind(idOf(item)); place != places.cend()) {
                row.kind = Kind::Matched;
                row.match = view_.matches.at(*place).id;
                matched.append({*place, row});
            } else {
                open.append(row);
            }
        }
        std::stable_sort(matched.begin(), matched.end(),
                         [](const auto& one, const auto& other) { return one.first < other.first; });
        return assembled(matched, open, bank);
    }

private:
    void markCarried(PairRow& row, QDate day) const {
        if (day >= view_.quarter.first())
            return;
        row.carried = true;
        row.tip += (row.tip.isEmpty() ? QString() : QStringLiteral("\n")) + PairingWords::carried(day);
    }
    QList<PairRow> assembled(const QList<std::pair<qsizetype, PairRow>>& matched, const QList<PairRow>& open,
                             bool bank) const {
        QList<PairRow> folded;
        for (const auto& [place, row] : matched)
            folded.append(row);
        QList<PairRow> rows;
        if (!folded.isEmpty()) {
            PairRow fold;
            fold.kind = Kind::Fold;
            fold.day = PairingWords::fold(unfolded_, bank, folded);
            rows.append(fold);
        }
        const auto add = [&](const PairRow& row) {
            if (filter_.isEmpty() || shows(row, filter_))
                rows.append(row);
        };
        if (unfolded_)
            std::for_each(folded.cbegin(), folded.cend(), add);
        std::for_each(open.cbegin(), open.cend(), add);
        return rows;
    }

    const ReconciliationView& view_;
    bool unfolded_;
    QString filter_;
};

} // namespace

QString shownDay(QDate day, Quarter quarter) {
    return day.toString(day.year() == quarter.year ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
}

PairingState pairingState(const ReconciliationView& view, bool unfolded, const QString& filter) {
    const Column column(view, unfolded, filter.trimmed());
    auto entries = view.entries;
    // What was taken over has no bank line of its own: it is what the bank's opening is compared with.
    entries.removeIf([](const BookLine& entry) { return entry.takenOver; });
    return {column.of(
                entries, [](const BookLine& entry) { return entry.entry.value; }, &Match::entries, false),
            column.of(
                view.lines, [](const StatementLine& line) { return line.id.value; }, &Match::lines, true)};
}

} // namespace steward
