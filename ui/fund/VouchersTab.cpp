#include "fund/VouchersTab.h"

#include <QVBoxLayout>

namespace steward {

VouchersTab::VouchersTab(QWidget* parent) : QWidget(parent) {
    constexpr int summaryColumn = 3;
    book_ = new BookTable(QStringLiteral("vouchersTable"), tr("Vouchers"),
                          tr("Filter by number, kind or summary (Ctrl+F)"), columns(),
                          {88, 112, 120, 190, 110, 110}, summaryColumn, this);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(book_);
    connect(book_, &BookTable::currentChanged, this, &VouchersTab::currentChanged);
}

QList<PlacesModel::Column> VouchersTab::columns() {
    const auto shown = [this](QString VoucherRow::*member) {
        return [this, member](int place) {
            const VoucherRow row = state_.row(place);
            RowCell cell{row.*member};
            if (row.reversal)
                cell.tone = Tone::Late;
            if (member == &VoucherRow::summary)
                cell.tip = row.summary;
            return cell;
        };
    };
    const auto by = [this](auto value) {
        return [this, value](int a, int b) { return value(state_.entry(a)) < value(state_.entry(b)); };
    };
    const auto bySaid = [this](auto value) {
        return [this, value](int a, int b) { return value(state_.head(a)) < value(state_.head(b)); };
    };
    const auto total = by([](const ListedEntry& e) { return e.total; });
    return {{tr("Date"), false, shown(&VoucherRow::date), by([](const ListedEntry& e) { return e.day; })},
            {tr("Number"), false, shown(&VoucherRow::number),
             bySaid([](const EntryHead& e) { return std::tuple(e.year, e.series, e.sequence); })},
            {tr("Kind"), false, shown(&VoucherRow::kind), bySaid([](const EntryHead& e) { return e.kind; })},
            {tr("Summary"), false, shown(&VoucherRow::summary), nullptr,
             [this](int place) { return QStringView(state_.head(place).summary); }},
            {tr("Debit"), true, shown(&VoucherRow::debit), total},
            {tr("Credit"), true, shown(&VoucherRow::credit), total}};
}

void VouchersTab::setState(VouchersState state) {
    state_ = std::move(state);
    BookList list;
    list.count = state_.count();
    list.current = state_.count() - 1; // the newest
    list.matches = [this](int place, const QString& words) { return state_.matches(place, words); };
    list.sentence = [this](const QList<int>& places) { return state_.sentence(places); };
    list.readOn = [this] { return state_.readOn(); };
    book_->setList(std::move(list));
}

EntryId VouchersTab::current() const {
    const int place = book_->current();
    return place < 0 ? EntryId() : state_.entry(place).entry;
}

QList<EntryId> VouchersTab::chosen() const {
    QList<EntryId> entries;
    for (const int place : book_->chosen())
        entries << state_.entry(place).entry;
    return entries;
}

void VouchersTab::choose(EntryId entry) {
    for (int place = 0; place < state_.count(); ++place)
        if (state_.entry(place).entry == entry)
            book_->choose(place);
}

} // namespace steward
