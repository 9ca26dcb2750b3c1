#include "registry/RegisterList.h"

#include "common/Choice.h"
#include "common/WorkTable.h"
#include "registry/RegistryWords.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

namespace steward {

namespace {
/** Long enough that a word typed at once is one question. */
constexpr int PauseOfTypingMs = 150;
} // namespace

RegisterList::RegisterList(const RegisterTexts& texts, PagedTable* model, const QList<int>& widths,
                           QWidget* parent)
    : QWidget(parent), texts_(texts), model_(model), bar_(new QHBoxLayout) {
    setObjectName(texts.name + QStringLiteral("List"));
    makeSearch();
    makeTable(model, widths);
    empty_ = new QLabel(this);
    empty_->setObjectName(texts.name + QStringLiteral("Empty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    empty_->setWordWrap(true);
    count_ = new QLabel(this);
    count_->setObjectName(texts.name + QStringLiteral("Count"));
    count_->setProperty("quiet", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(bar_);
    column->addWidget(empty_, 1);
    column->addWidget(table_, 1);
    column->addWidget(count_);
    setFocusProxy(search_);
}

void RegisterList::makeSearch() {
    search_ = new QLineEdit(this);
    search_->setObjectName(texts_.name + QStringLiteral("Search"));
    search_->setAccessibleName(texts_.searchHint);
    search_->setPlaceholderText(texts_.searchHint);
    search_->setClearButtonEnabled(true);
    bar_->addWidget(search_, 1);
    typed_ = new QTimer(this);
    typed_->setSingleShot(true);
    typed_->setInterval(PauseOfTypingMs);
    connect(search_, &QLineEdit::textChanged, typed_, qOverload<>(&QTimer::start));
    connect(typed_, &QTimer::timeout, this, &RegisterList::ask);
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        typed_->stop();
        ask();
        table_->setFocus();
    });
}

void RegisterList::makeTable(PagedTable* model, const QList<int>& widths) {
    table_ = makePlainTable(texts_.name + QStringLiteral("Table"), texts_.title, model, this);
    rememberColumns(table_, widths);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!choosing_)
            emit currentChanged(currentRow());
    });
    connect(table_, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit activated(index.row()); });
    const auto pointOnlyAtAnOrder = [this, header = table_->horizontalHeader()](int column) {
        if (!model_->sortsBy(column)) // an arrow must not tell of an order that isn't there
            header->setSortIndicator(-1, Qt::AscendingOrder);
    };
    pointOnlyAtAnOrder(table_->horizontalHeader()->sortIndicatorSection());
    connect(table_->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this, pointOnlyAtAnOrder](int column) {
                pointOnlyAtAnOrder(column);
                choose(0); // another order begins at its first row
            });
}

QComboBox* RegisterList::addChoice(const QString& name, const QString& label, const QString& all) {
    auto* choice = new QComboBox(this);
    choice->setObjectName(texts_.name + name);
    nameChoice(choice, label);
    choice->addItem(all);
    bar_->addWidget(choice);
    rememberChoice(choice);
    connect(choice, &QComboBox::activated, this, &RegisterList::ask);
    return choice;
}

template<class Key>
void RegisterList::fill(QComboBox* choice, const QHash<Key, QString>& names) {
    const QVariant chosen = choice->currentData();
    while (choice->count() > 1)
        choice->removeItem(1);
    for (const auto& [name, key] : sortedByName(names))
        choice->addItem(name, QVariant::fromValue(key));
    takeUpChoice(choice, chosen);
}

void RegisterList::setTownships(const QHash<QString, QString>& names) {
    if (!township_)
        township_ = addChoice(QStringLiteral("Township"), tr("Township"), tr("All townships"));
    fill(township_, names);
}

void RegisterList::setBanks(const QHash<BankId, QString>& names) {
    if (!bank_)
        bank_ = addChoice(QStringLiteral("Bank"), tr("Bank"), tr("All banks"));
    QHash<qint64, QString> byNumber;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        byNumber.insert(name.key().value, name.value());
    fill(bank_, byNumber);
}

bool RegisterList::filtered() const {
    return !search_->text().trimmed().isEmpty() || (township_ && township_->currentIndex() > 0) ||
           (bank_ && bank_->currentIndex() > 0);
}

void RegisterList::ask() {
    PageRequest request;
    request.search = search_->text().trimmed();
    if (township_)
        request.township = township_->currentData().toString();
    if (bank_)
        request.bank = BankId(bank_->currentData().toLongLong());
    choosing_ = true;
    model_->ask(request);
    choosing_ = false;
    tellTotal();
    choose(0);
}

void RegisterList::reload() {
    const int before = currentRow();
    ask();
    choose(qMax(0, before));
}

void RegisterList::tellTotal() {
    const int total = model_->total();
    table_->setVisible(total > 0);
    empty_->setVisible(total == 0);
    empty_->setText(filtered() ? tr("Nothing matches. Shorten the search or widen the choice above.")
                               : texts_.empty);
    count_->setText(texts_.count(total, filtered()));
}

void RegisterList::choose(int row) {
    const int last = model_->total() - 1;
    choosing_ = true;
    setCurrentSourceRow(table_, qMin(row, last));
    choosing_ = false;
    emit currentChanged(currentRow());
}

void RegisterList::showOnly(const QString& search) {
    search_->setText(search);
    for (QComboBox* choice : {township_, bank_})
        if (choice)
            choice->setCurrentIndex(0);
    typed_->stop();
    ask();
}

void RegisterList::focusSearch() {
    search_->setFocus();
    search_->selectAll();
}

int RegisterList::currentRow() const {
    return currentSourceRow(table_);
}

} // namespace steward
