#include "claims/ClaimListView.h"

#include "common/Choice.h"
#include "common/PageShortcut.h"
#include "common/WorkTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

namespace steward {

namespace {

const QString filterKey = QStringLiteral("claims/filter");

void select(QComboBox* choice, const QVariant& value) {
    choice->setCurrentIndex(qMax(0, choice->findData(value)));
}

} // namespace

ClaimListView::ClaimListView(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    setObjectName(QStringLiteral("claimList"));
    filter_ = ClaimListFilter::fromText(QSettings().value(filterKey).toString());
    makeTable();
    empty_ = new QLabel(this);
    empty_->setObjectName(QStringLiteral("claimListEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    totals_ = new QLabel(this);
    totals_->setObjectName(QStringLiteral("claimListTotals"));
    auto* title = new QLabel(tr("Claims"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    title->setFont(large);
    auto* add = new QPushButton(tr("Register claim…"), this);
    add->setObjectName(QStringLiteral("claimNew"));
    add->setProperty("primary", true);
    add->setShortcut(QKeySequence::New);
    add->setToolTip(tr("Ctrl+N, or drop a bank's workbook on the list"));
    auto* head = new QHBoxLayout;
    meeting_ = new QPushButton(this);
    meeting_->setObjectName(QStringLiteral("claimMeeting"));
    meeting_->setToolTip(tr("Decide all waiting claims in one table, print the meeting book (Ctrl+M)"));
    // Not the button's own: a new text takes that away.
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_M), [this] { meeting_->click(); });
    head->addWidget(title, 1);
    head->addWidget(meeting_);
    head->addWidget(add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(makeBar());
    column->addWidget(empty_, 1);
    column->addWidget(table_, 1);
    column->addWidget(totals_);
    connect(add, &QPushButton::clicked, this, &ClaimListView::newWanted);
    connect(meeting_, &QPushButton::clicked, this, &ClaimListView::meetingWanted);
}

QComboBox* ClaimListView::makeChoice(QWidget* bar, const QString& name, const QString& label,
                                     const QString& all) {
    auto* choice = new QComboBox(bar);
    choice->setObjectName(name);
    nameChoice(choice, label);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->addItem(all);
    connect(choice, &QComboBox::activated, this, &ClaimListView::readFilter);
    return choice;
}

QWidget* ClaimListView::makeBar() {
    auto* bar = new QWidget(this);
    search_ = new QLineEdit(filter_.search, bar);
    search_->setObjectName(QStringLiteral("claimFilterText"));
    search_->setAccessibleName(tr("Filter by words"));
    search_->setPlaceholderText(tr("Filter by words (Ctrl+F)"));
    search_->setClearButtonEnabled(true);
    bank_ = makeChoice(bar, QStringLiteral("claimFilterBank"), tr("Bank"), tr("All banks"));
    quarter_ = makeChoice(bar, QStringLiteral("claimFilterQuarter"), tr("Quarter"), tr("All quarters"));
    state_ = makeChoice(bar, QStringLiteral("claimFilterState"), tr("State"), tr("All states"));
    for (int state = static_cast<int>(ClaimState::Draft); state <= static_cast<int>(ClaimState::Withdrawn);
         ++state)
        state_->addItem(stateText(static_cast<ClaimState>(state)), state);
    open_ = new QCheckBox(tr("only those in hand"), bar);
    open_->setObjectName(QStringLiteral("claimFilterOpen"));
    open_->setChecked(filter_.core.openOnly);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(search_, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{bank_, quarter_, state_, open_})
        row->addWidget(each);
    addShortcut(this, QKeySequence::Find, [this] { search_->setFocus(); });
    connect(search_, &QLineEdit::textChanged, this, &ClaimListView::readFilter);
    connect(open_, &QCheckBox::toggled, this, &ClaimListView::readFilter);
    return bar;
}

void ClaimListView::makeTable() {
    using Line = ClaimListLine;
    const auto badge = [](const BadgeState& state, const QVariant& sort) {
        return state.text.isEmpty() ? RowCell{{}, sort}
                                    : RowCell{state.text, sort, state.tone, ToneMark::Badge};
    };
    model_ = new RowsModel<Line>(
        {{tr("Quarter"), false,
          [](const Line& l) {
              return RowCell{l.occasion, l.quarter.year * 10 + l.quarter.number};
          }},
         {tr("Bank"), false, [](const Line& l) { return RowCell{l.bank}; }},
         {tr("State"), false, [badge](const Line& l) { return badge(l.state, l.state.text); }},
         {tr("Loans"), true,
          [](const Line& l) {
              return RowCell{QString::number(l.items), l.items};
          }},
         {tr("Fund part"), true,
          [](const Line& l) {
              return RowCell{l.fund.text(), l.fund.inFen()};
          }},
         {tr("Legal day due"), false,
          [](const Line& l) {
              return l.due ? RowCell{l.due->toString(Qt::ISODate), *l.due} : RowCell{{}, QDate(9999, 1, 1)};
          }},
         {tr("Left"), false, [badge](const Line& l) { return badge(l.left, l.daysLeft.value_or(99999)); }},
         {tr("In whose hands"), false, [](const Line& l) { return RowCell{l.holder}; }}},
        this);
    table_ = makeWorkTable(QStringLiteral("claimsTable"), tr("Claims"), model_, this);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    rememberColumns(table_, {150, 270, 120, 60, 130, 110, 140});
    connect(table_, &QTableView::activated, this, [this] {
        if (const int row = currentSourceRow(table_); row >= 0)
            emit openWanted(model_->row(row).claim);
    });
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() <= 1) // the name of a claim leads to it
            emit openWanted(model_->row(currentSourceRow(table_)).claim);
    });
}

void ClaimListView::reload() {
    const Claims claims(host_.office());
    const auto all = claims.list();
    if (!all) {
        host_.refuse(all.error());
        return;
    }
    fillChoices(*all);
    const auto waiting = std::ranges::count(*all, ClaimState::AwaitingDecision,
                                            [](const ClaimSummary& one) { return one.claim.state; });
    meeting_->setText(waiting > 0 ? tr("Leading group's meeting (%1)").arg(waiting)
                                  : tr("Leading group's meeting"));
    const auto list = claims.list(filter_.core);
    if (!list) {
        host_.refuse(list.error());
        return;
    }
    read_ = *list;
    showState(claimListState(read_, filter_.search));
}

void ClaimListView::fillChoices(const QList<ClaimSummary>& claims) {
    while (bank_->count() > 1)
        bank_->removeItem(1);
    while (quarter_->count() > 1)
        quarter_->removeItem(1);
    for (const ClaimSummary& summary : claims) {
        if (bank_->findData(summary.claim.bank.value) < 0)
            bank_->addItem(summary.bankName, summary.claim.bank.value);
        if (quarter_->findData(summary.claim.quarter.code()) < 0)
            quarter_->addItem(ClaimWords::quarter(summary.claim.quarter), summary.claim.quarter.code());
    }
    select(bank_, filter_.core.bank ? QVariant(filter_.core.bank->value) : QVariant());
    select(quarter_, filter_.core.quarter ? QVariant(filter_.core.quarter->code()) : QVariant());
    select(state_, filter_.core.state ? QVariant(static_cast<int>(*filter_.core.state)) : QVariant());
}

void ClaimListView::readFilter() {
    const auto before = std::exchange(filter_, {}).core;
    filter_.search = search_->text().trimmed();
    filter_.core.openOnly = open_->isChecked();
    if (bank_->currentIndex() > 0)
        filter_.core.bank = BankId(bank_->currentData().toLongLong());
    if (quarter_->currentIndex() > 0) {
        if (const auto quarter = Quarter::parse(quarter_->currentData().toString()))
            filter_.core.quarter = *quarter;
    }
    if (state_->currentIndex() > 0)
        filter_.core.state = static_cast<ClaimState>(state_->currentData().toInt());
    QSettings().setValue(filterKey, filter_.toText());
    if (filter_.core == before)
        showState(claimListState(read_, filter_.search)); // only a letter was typed
    else
        reload();
}

void ClaimListView::showState(const ClaimListState& state) {
    const int before = currentSourceRow(table_);
    model_->setRows(state.lines);
    const bool any = !state.lines.isEmpty();
    table_->setVisible(any);
    empty_->setVisible(!any);
    empty_->setText(state.empty);
    totals_->setText(state.totals);
    if (any)
        setCurrentSourceRow(table_, qBound(0, before, model_->rowCount() - 1));
}

} // namespace steward
