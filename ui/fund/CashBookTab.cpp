#include "fund/CashBookTab.h"

#include <QTableView>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int SummaryColumn = 2;
constexpr int BalanceColumn = 5;

/** Opening and closing stand on a field of their own, reversals in red. */
RowCell cell(const CashBookRow& row, const QString& text) {
    RowCell made{text};
    if (row.kind != CashBookRow::Kind::Entry) {
        made.tone = row.kind == CashBookRow::Kind::Closing ? Tone::Active : Tone::Quiet;
        made.mark = ToneMark::Field;
    } else if (row.reversal) {
        made.tone = Tone::Late;
    }
    return made;
}

} // namespace

CashBookTab::CashBookTab(QWidget* parent) : QWidget(parent) {
    book_ = new BookTable(QStringLiteral("cashBookTable"), tr("Cash-book"),
                          tr("Filter by number or summary (Ctrl+F)"), columns(),
                          {88, 112, 190, 110, 110, 120}, SummaryColumn, this);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(book_);
    connect(book_, &BookTable::currentChanged, this, &CashBookTab::currentChanged);
    connect(book_->table(), &QTableView::activated, this, &CashBookTab::explanationWanted);
    connect(book_->table(), &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == BalanceColumn)
            emit explanationWanted();
    });
}

QList<PlacesModel::Column> CashBookTab::columns() {
    const auto shown = [this](QString CashBookRow::*member) {
        return [this, member](int place) {
            const CashBookRow row = state_.row(place);
            RowCell made = cell(row, row.*member);
            if (member == &CashBookRow::summary)
                made.tip = row.summary;
            return made;
        };
    };
    const auto by = [this](auto value) {
        return [this, value](int a, int b) { return value(*state_.line(a)) < value(*state_.line(b)); };
    };
    const auto bySaid = [this](auto value) {
        return [this, value](int a, int b) { return value(state_.head(a)) < value(state_.head(b)); };
    };
    using L = CashBookLine;
    return {{tr("Date"), false, shown(&CashBookRow::date), by([](const L& l) { return l.day; })},
            {tr("Number"), false, shown(&CashBookRow::number),
             bySaid([](const EntryHead& e) { return std::tuple(e.year, e.series, e.sequence); })},
            {tr("Summary"), false, shown(&CashBookRow::summary), nullptr,
             [this](int place) { return QStringView(state_.head(place).summary); }},
            {tr("In"), true, shown(&CashBookRow::in), by([](const L& l) { return l.in; })},
            {tr("Out"), true, shown(&CashBookRow::out), by([](const L& l) { return l.out; })},
            {tr("Balance"), true, shown(&CashBookRow::balance), by([](const L& l) { return l.balance; })}};
}

void CashBookTab::setState(CashBookState state) {
    state_ = std::move(state);
    BookList list;
    list.count = state_.count();
    list.framed = true;
    list.current = state_.count() - 2; // the newest entry is what was just done or is asked about
    list.matches = [this](int place, const QString& words) { return state_.matches(place, words); };
    list.sentence = [this](const QList<int>& places) { return state_.sentence(places); };
    list.readOn = [this] { return state_.readOn(); };
    book_->setList(std::move(list));
}

const CashBookLine* CashBookTab::current() const {
    return state_.line(book_->current());
}

QDate CashBookTab::currentDay() const {
    const int place = book_->current();
    return place < 0 ? QDate() : state_.row(place).day;
}

QList<EntryId> CashBookTab::chosen() const {
    QList<EntryId> entries;
    for (const int place : book_->chosen())
        if (const CashBookLine* line = state_.line(place))
            entries << line->entry;
    return entries;
}

QString CashBookTab::hint() {
    return tr("F2 shows how the balance of the line in hand came about.");
}

} // namespace steward
