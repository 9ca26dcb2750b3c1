#include "shell/SearchBox.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QThread>
#include <QTimer>

namespace steward {

namespace {

constexpr int OfEachKind = 6;
constexpr int PauseMs = 150;
constexpr int RowsShown = 14;
constexpr int FieldWidth = 420;

} // namespace

SearchBox::SearchBox(const Office& office, QWidget* parent) : QLineEdit(parent), office_(office) {
    setObjectName(QStringLiteral("search"));
    setProperty("help", QStringLiteral("search"));
    setAccessibleName(tr("Search everything"));
    setPlaceholderText(tr("Name, ID tail, note, number, pinyin initials (Ctrl+K)"));
    setClearButtonEnabled(true);
    setFixedWidth(FieldWidth);
    list_ = new QListWidget(window());
    list_->setObjectName(QStringLiteral("searchList"));
    list_->setAccessibleName(tr("What was found"));
    list_->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->hide();
    connect(list_, &QListWidget::itemClicked, this, [this] { open(list_->currentRow()); });
    soon_ = new QTimer(this);
    soon_->setSingleShot(true);
    soon_->setInterval(PauseMs);
    connect(soon_, &QTimer::timeout, this, &SearchBox::look);
    connect(this, &QLineEdit::textEdited, soon_, qOverload<>(&QTimer::start));
    auto* key = new QAction(this);
    key->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(key, &QAction::triggered, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    addAction(key);
}

SearchBox::~SearchBox() {
    if (thread_) {
        thread_->wait();
        delete thread_;
    }
    delete list_;
}

void SearchBox::look() {
    if (thread_)
        return; // looked() asks again when the words have changed meanwhile
    asked_ = text().trimmed();
    thread_ = QThread::create([this, words = asked_] {
        found_ = [&]() -> Result<FoundThings> {
            STEWARD_LET(mine, office_.sibling());
            return Search(*mine).find(words, OfEachKind);
        }();
    });
    connect(thread_, &QThread::finished, this, &SearchBox::looked);
    thread_->start();
}

void SearchBox::looked() {
    thread_->wait();
    thread_->deleteLater();
    thread_ = nullptr;
    if (asked_ != text().trimmed()) {
        look();
        return;
    }
    if (!hasFocus() || asked_.isEmpty())
        leave();
    else if (!found_)
        say(found_.error().text());
    else
        showLines(searchLines(*found_));
}

void SearchBox::showLines(const QList<SearchLine>& lines) {
    if (lines.isEmpty()) {
        say(tr("Nothing is called “%1”.").arg(asked_));
        return;
    }
    lines_ = lines;
    list_->clear();
    for (const auto& line : lines)
        list_->addItem(QStringLiteral("%1    %2    %3").arg(line.kind, line.title, line.detail));
    list_->setCurrentRow(0);
    placeList();
}

void SearchBox::say(const QString& words) {
    lines_.clear();
    list_->clear();
    list_->addItem(words);
    list_->item(0)->setFlags(Qt::NoItemFlags);
    placeList();
}

/** Below the field, over the page. */
void SearchBox::placeList() {
    const int rows = qMin(RowsShown, list_->count());
    list_->resize(width() + width() / 2, rows * list_->sizeHintForRow(0) + 2 * list_->frameWidth());
    list_->move(mapTo(window(), QPoint(0, height() + 2)));
    list_->show();
    list_->raise();
}

void SearchBox::open(int row) {
    if (row < 0 || row >= lines_.size())
        return;
    const Place place = lines_.at(row).place;
    clear();
    leave();
    emit placeWanted(place);
}

void SearchBox::leave() {
    lines_.clear();
    list_->hide();
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        if (!lines_.isEmpty())
            list_->setCurrentRow(qBound(0, list_->currentRow() + step, list_->count() - 1));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(list_->currentRow());
        return;
    case Qt::Key_Escape:
        clear();
        leave();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    leave();
}

} // namespace steward
