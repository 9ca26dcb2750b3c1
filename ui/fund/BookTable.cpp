#include "fund/BookTable.h"

#include "common/WorkTable.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace steward {

BookTable::BookTable(const QString& name, const QString& accessibleName, const QString& filterHint,
                     QList<PlacesModel::Column> columns, const QList<int>& widths, int stretched,
                     QWidget* parent)
    : QWidget(parent) {
    words_ = new QLineEdit(this);
    words_->setObjectName(name + QStringLiteral("Filter"));
    words_->setAccessibleName(filterHint);
    words_->setPlaceholderText(filterHint);
    words_->setClearButtonEnabled(true);
    model_ = new PlacesModel(std::move(columns), this);
    table_ = makePlainTable(name, accessibleName, model_, this);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    rememberColumns(table_, widths);
    table_->sortByColumn(-1, Qt::AscendingOrder); // a book is opened in its own order
    stretchColumn(table_, stretched);
    sentence_ = new QLabel(this);
    sentence_->setObjectName(name + QStringLiteral("Sentence"));
    sentence_->setProperty("quiet", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(words_);
    column->addWidget(table_, 1);
    column->addWidget(sentence_);
    idle_ = new QTimer(this);
    connect(idle_, &QTimer::timeout, this, [this] {
        if (!list_.readOn())
            idle_->stop();
    });
    connect(words_, &QLineEdit::textChanged, this, &BookTable::filter);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BookTable::currentChanged);
}

void BookTable::setList(BookList list) {
    list_ = std::move(list);
    const QSignalBlocker quiet(words_);
    words_->clear();
    model_->setList(list_.count, list_.framed);
    sentence_->setText(list_.sentence(model_->places()));
    setCurrentSourceRow(table_, model_->rowOf(list_.current));
    table_->scrollToBottom(); // where the newest stands, and the sum below it
    idle_->start();
    emit currentChanged();
}

void BookTable::filter() {
    const QString words = words_->text().trimmed();
    const int before = current();
    if (words.isEmpty())
        model_->setFilter({});
    else
        model_->setFilter([this, words](int place) { return list_.matches(place, words); });
    sentence_->setText(list_.sentence(model_->places()));
    const int row = model_->rowOf(before);
    setCurrentSourceRow(table_, row >= 0 ? row : qMin(list_.framed ? 1 : 0, model_->rowCount() - 1));
    emit currentChanged();
}

int BookTable::current() const {
    const int row = currentSourceRow(table_);
    return row < 0 ? -1 : model_->place(row);
}

QList<int> BookTable::chosen() const {
    QList<int> places;
    for (const int row : chosenSourceRows(table_))
        places << model_->place(row);
    return places;
}

void BookTable::choose(int place) {
    words_->clear();
    setCurrentSourceRow(table_, model_->rowOf(place));
    table_->scrollTo(table_->currentIndex());
    table_->setFocus();
}

void BookTable::find() {
    words_->setFocus();
    words_->selectAll();
}

} // namespace steward
