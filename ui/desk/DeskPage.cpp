#include "desk/DeskPage.h"

#include "common/ExplanationPanel.h"
#include "common/PageShortcut.h"
#include "common/WorkTable.h"
#include "desk/DeskReader.h"
#include "desk/PlotView.h"
#include "documents/PaperDialog.h"
#include "services/Fund.h"
#include "services/Registry.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <memory>

namespace steward {

namespace {

constexpr int CardsARow = 3;
constexpr int SideWidth = 372;
constexpr int ActColumn = 4;

} // namespace

DeskPage::DeskPage(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    setObjectName(QStringLiteral("deskPage"));
    reader_ = new DeskReader(this);
    connect(reader_, &DeskReader::ready, this, &DeskPage::showView);
    connect(reader_, &DeskReader::refused, this, [this](const Error& error) { host_.refuse(error); });
    makeTable();
    empty_ = new QLabel(this);
    empty_->setObjectName(QStringLiteral("deskEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    cards_ = new QWidget(this);
    cardGrid_ = new QGridLayout(cards_);
    cardGrid_->setContentsMargins(0, 0, 0, 0);
    cardGrid_->setSpacing(10);
    plots_ = {new PlotView(this), new PlotView(this), new PlotView(this)};
    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(makeHead());
    left->addWidget(table_, 1);
    left->addWidget(empty_, 1);
    left->addWidget(cards_);
    left->addWidget(plots_.at(2));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 8);
    row->setSpacing(12);
    row->addLayout(left, 1);
    row->addWidget(makeSide());
    addShortcuts();
}

QWidget* DeskPage::makeHead() {
    auto* head = new QWidget(this);
    heading_ = new QLabel(head);
    heading_->setObjectName(QStringLiteral("deskHeading"));
    heading_->setProperty("title", true);
    auto* note = new QLabel(tr("by legal day; working days by the State Council's calendar"), head);
    note->setProperty("quiet", true);
    auto* print = new QPushButton(tr("Print plots…"), head);
    print->setObjectName(QStringLiteral("deskPrint"));
    print->setShortcut(QKeySequence::Print);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(heading_);
    row->addSpacing(8);
    row->addWidget(note, 1);
    row->addWidget(print);
    connect(print, &QPushButton::clicked, this, &DeskPage::print);
    return head;
}

void DeskPage::makeTable() {
    using L = DutyLine;
    model_ = new RowsModel<L>({{tr("Due"), false,
                                [](const L& l) {
                                    return RowCell{l.when, {}, l.tone, ToneMark::Badge, l.tip};
                                }},
                               {tr("What"), false,
                                [](const L& l) {
                                    return RowCell{l.what, {}, {}, ToneMark::Words, l.what};
                                }},
                               {tr("In whose hands"), false, [](const L& l) { return RowCell{l.holder}; }},
                               {tr("Basis"), false,
                                [](const L& l) {
                                    return RowCell{l.basis, {}, Tone::Quiet, ToneMark::Words};
                                }},
                               {tr("Act"), false,
                                [](const L& l) {
                                    return RowCell{l.act, {}, Tone::Active, ToneMark::Badge};
                                }}},
                              this);
    table_ = makeLedgerTable(QStringLiteral("deskTable"), tr("What is due"), model_, this);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setMinimumHeight(scaledToFont(180, this));
    rememberColumns(table_, {156, 320, 110, 70, 90});
    stretchColumn(table_, 1);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ActColumn)
            open(index.row());
    });
}

QWidget* DeskPage::makeSide() {
    auto* shown = new QWidget(this);
    auto* seasonBox = new QFrame(shown);
    seasonBox->setProperty("card", true);
    auto* heading = new QLabel(tr("What comes round"), seasonBox);
    heading->setProperty("heading", true);
    season_ = new QLabel(seasonBox);
    season_->setObjectName(QStringLiteral("deskSeason"));
    season_->setTextFormat(Qt::RichText);
    season_->setWordWrap(true);
    auto* lines = new QVBoxLayout(seasonBox);
    lines->setContentsMargins(12, 8, 12, 8);
    lines->addWidget(heading);
    lines->addWidget(season_);
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(plots_.at(0), 3);
    column->addWidget(plots_.at(1), 2);
    column->addWidget(seasonBox);
    explanation_ = new ExplanationPanel(this);
    explanation_->setObjectName(QStringLiteral("deskExplanation"));
    side_ = new QStackedWidget(this);
    side_->addWidget(shown);
    auto* explained = new QWidget(side_);
    auto* back = new QPushButton(tr("Back to the plots (Esc)"), explained);
    back->setObjectName(QStringLiteral("deskBack"));
    auto* box = new QVBoxLayout(explained);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(explanation_, 1);
    box->addWidget(back);
    connect(back, &QPushButton::clicked, this, &DeskPage::showPlots);
    side_->addWidget(explained);
    side_->setFixedWidth(scaledToFont(SideWidth, this));
    return side_;
}

void DeskPage::addShortcuts() {
    addShortcut(this, Qt::Key_F2, [this] {
        auto* figure = qobject_cast<QPushButton*>(focusWidget());
        if (figure && figure->property("explains").toBool())
            figure->click();
        else
            explainRow();
    });
    addShortcut(this, Qt::Key_Escape, [this] { showPlots(); });
}

void DeskPage::reload() {
    reader_->read(host_.office());
}

void DeskPage::showView(const DeskView& view) {
    const auto policy = policyOn(host_.office().policies(), view.today);
    if (!policy) {
        host_.refuse(policy.error());
        return;
    }
    view_ = view;
    showState(deskState(view_, policy->leverage.value));
}

void DeskPage::showState(const DeskState& state) {
    const int before = currentSourceRow(table_);
    heading_->setText(state.heading);
    model_->setRows(state.duties);
    table_->setVisible(state.empty.isEmpty());
    empty_->setVisible(!state.empty.isEmpty());
    empty_->setText(state.empty);
    if (!state.duties.isEmpty())
        setCurrentSourceRow(table_, qBound(0, before, static_cast<int>(state.duties.size()) - 1));
    showCards(state.cards);
    for (int i = 0; i < plots_.size(); ++i)
        plots_.at(i)->setPlot(state.plots.at(i));
    QStringList season;
    for (const auto& line : state.season)
        season << QStringLiteral("<div style=\"color:%1\">%2 %3</div>")
                      .arg(toneColours(line.tone, palette()).text.name(), line.mark,
                           line.text.toHtmlEscaped());
    season_->setText(season.join(QString()));
}

void DeskPage::showCards(const QList<BankCardState>& cards) {
    qDeleteAll(cards_->findChildren<BankCardBox*>(QString(), Qt::FindDirectChildrenOnly));
    for (int i = 0; i < cards.size(); ++i) {
        auto* card = new BankCardBox(cards.at(i), cards_);
        cardGrid_->addWidget(card, i / CardsARow, i % CardsARow);
        connect(card, &BankCardBox::explanationWanted, this, &DeskPage::explainCard);
        connect(card, &BankCardBox::reconciliationWanted, this, [this](const BankCardState& one) {
            Place place{QStringLiteral("reconciliation")};
            place.account = one.account;
            emit placeWanted(place);
        });
    }
    cards_->setVisible(!cards.isEmpty());
}

void DeskPage::open(int row) {
    if (row >= 0 && row < model_->rowCount())
        emit placeWanted(model_->row(row).place);
}

/** What the duty in hand rests on, and how its legal day is counted. */
void DeskPage::explainRow() {
    if (const int row = currentSourceRow(table_); row >= 0)
        tell(Desk(host_.office()).explain(view_.duties.at(row)));
}

Result<Explanation> DeskPage::explanationOf(CardQuestion question, const BankCardState& state) const {
    switch (question) {
    case CardQuestion::Balance:
        return Fund(host_.office()).explainBalance(state.account, view_.today);
    case CardQuestion::Npl:
        return Registry(host_.office()).explainNpl(state.bank, state.monthEnd);
    case CardQuestion::Multiple:
        break;
    }
    for (const auto& card : view_.cards)
        if (card.bank == state.bank)
            return card.topUp.explanation;
    return Explanation();
}

void DeskPage::explainCard(CardQuestion question, const BankCardState& state) {
    tell(explanationOf(question, state));
}

void DeskPage::tell(const Result<Explanation>& explanation) {
    const auto policy = policyOn(host_.office().policies(), host_.office().today());
    if (!policy) {
        host_.refuse(policy.error());
        return;
    }
    if (explanation)
        explanation_->showExplanation(*explanation, *policy);
    else
        explanation_->showRefusal(explanation.error(), *policy);
    side_->setCurrentIndex(1);
}

void DeskPage::showPlots() {
    side_->setCurrentIndex(0);
}

void DeskPage::print() {
    workFor(
        this, host_, tr("Drawing the plots"), [](Office& office) { return Desk(office).plotsPaper(); },
        [this](const QByteArray& pdf) { PaperDialog::showDraft(host_, pdf, tr("Plots of the fund"), this); });
}

} // namespace steward
