#include "documents/PapersPage.h"

#include "common/Choice.h"
#include "common/PageShortcut.h"
#include "documents/PaperNames.h"
#include "documents/PapersPane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int PauseOfTypingMs = 150;

} // namespace

PapersPage::PapersPage(DeskHost& host, QWidget* parent) : QWidget(parent) {
    auto* title = new QLabel(tr("Papers"), this);
    title->setProperty("title", true);
    words_ = new QLineEdit(this);
    words_->setObjectName(QStringLiteral("papersWords"));
    words_->setAccessibleName(tr("Filter by words"));
    words_->setPlaceholderText(tr("Number, bank, quarter, township, day (Ctrl+F)"));
    words_->setClearButtonEnabled(true);
    kind_ = new QComboBox(this);
    kind_->setObjectName(QStringLiteral("papersKind"));
    nameChoice(kind_, tr("Kind of paper"));
    kind_->addItem(tr("All papers"));
    for (const auto kind : allPaperKinds())
        kind_->addItem(PaperNames::kind(kind), static_cast<int>(kind));
    rememberChoice(kind_);
    takeUpChoice(kind_, {});
    pane_ = new PapersPane(host, this);
    pane_->findChild<QSplitter*>()->setSizes({700, 480}); // titles are longer than kinds
    pane_->setFilter([this](const IssuedPaper& paper) { return takes(paper); });

    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(words_, 1);
    head->addWidget(kind_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addLayout(head);
    column->addWidget(pane_, 1);
    setFocusProxy(words_);
    typed_ = new QTimer(this);
    typed_->setSingleShot(true);
    typed_->setInterval(PauseOfTypingMs);
    connect(words_, &QLineEdit::textChanged, typed_, qOverload<>(&QTimer::start));
    connect(typed_, &QTimer::timeout, pane_, &PapersPane::refilter);
    connect(words_, &QLineEdit::returnPressed, pane_->table(), qOverload<>(&QWidget::setFocus));
    connect(kind_, &QComboBox::currentIndexChanged, pane_, &PapersPane::refilter);
    addShortcut(this, QKeySequence::Find, [this] { words_->setFocus(); });
}

void PapersPage::reload() {
    pane_->setClaim({}, {});
}

void PapersPage::showPaper(PaperId paper) {
    words_->clear();
    kind_->setCurrentIndex(0);
    typed_->stop();
    reload();
    pane_->choose(paper);
    pane_->table()->setFocus();
}

bool PapersPage::takes(const IssuedPaper& paper) const {
    if (const auto kind = kind_->currentData();
        kind.isValid() && kind.toInt() != static_cast<int>(paper.kind))
        return false;
    const auto text = paper.number + u' ' + paper.title + u' ' + paper.issuedOn.toString(Qt::ISODate);
    const auto wanted = words_->text().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        wanted, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace steward
