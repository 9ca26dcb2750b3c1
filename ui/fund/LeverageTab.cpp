#include "fund/LeverageTab.h"

#include "common/WorkTable.h"
#include "documents/LetterDialog.h"
#include "fund/GaugeDelegate.h"
#include "fund/LendingBox.h"
#include "services/Papers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace steward {

LeverageTab::LeverageTab(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    makeGauges();
    auto* tasks = makeTaskBox();
    lending_ = new LendingBox(host_, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(gauges_, 3);
    column->addWidget(tasks, 3);
    column->addWidget(lending_, 3);
    inHand_ = gauges_;
    for (auto* table : {gauges_, tasks_, lending_->table()}) {
        const auto take = [this, table] { inHand_ = table; };
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, take, table] {
            if (table->hasFocus())
                take();
            emit currentChanged();
        });
        const auto explain = [this, take] {
            take();
            emit explanationWanted();
        };
        connect(table, &QTableView::activated, this, explain);
        connect(table, &QTableView::clicked, this, explain);
    }
}

void LeverageTab::makeGauges() {
    using L = GaugeLine;
    const auto text = [](QString L::*member) {
        return [member](const L& line) { return RowCell{line.*member}; };
    };
    gaugeRows_ = new RowsModel<L>({{tr("Bank"), false, text(&L::name)},
                                   {tr("Against ten times"), false,
                                    [](const L& l) {
                                        return RowCell{{}, l.permille, l.tone};
                                    }},
                                   {tr("Multiple"), true,
                                    [](const L& l) {
                                        return RowCell{l.multiple, {}, l.tone};
                                    }},
                                   {tr("Balance"), true, text(&L::balance)},
                                   {tr("Outstanding"), true,
                                    [](const L& l) {
                                        return RowCell{l.outstanding, {}, {}, ToneMark::Words, l.monthEnd};
                                    }},
                                   {tr("Needed"), true,
                                    [](const L& l) {
                                        return RowCell{l.needed, {}, Tone::Caution};
                                    }}},
                                  this);
    gauges_ = makeLedgerTable(QStringLiteral("leverageTable"), tr("Leverage by bank"), gaugeRows_, this);
    gauges_->setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr int gaugeColumn = 1;
    gauges_->setItemDelegateForColumn(gaugeColumn, new GaugeDelegate(gauges_));
    rememberColumns(gauges_, {150, 180, 70, 115, 120, 110});
    stretchColumn(gauges_, gaugeColumn);
}

void LeverageTab::makeTasks() {
    using L = TopUpLine;
    const auto text = [](QString L::*member) {
        return [member](const L& line) { return RowCell{line.*member}; };
    };
    taskRows_ = new RowsModel<L>({{tr("Bank"), false, text(&L::bank)},
                                  {tr("State"), false,
                                   [](const L& l) {
                                       return RowCell{l.standing, {}, l.tone, ToneMark::Badge};
                                   }},
                                  {tr("Legal day"), false, text(&L::due)},
                                  {tr("Needed"), true, text(&L::needed)},
                                  {tr("Cause"), false,
                                   [](const L& l) {
                                       return RowCell{l.cause, {}, {}, ToneMark::Words, l.appearedOn};
                                   }},
                                  {tr("Letter"), false, text(&L::letter)},
                                  {tr("Made up"), false,
                                   [](const L& l) {
                                       return RowCell{l.ended, {}, {}, ToneMark::Words, l.ended};
                                   }}},
                                 this);
    tasks_ = makeLedgerTable(QStringLiteral("topUpTable"), tr("Top-ups"), taskRows_, this);
    tasks_->setSelectionMode(QAbstractItemView::SingleSelection);
    rememberColumns(tasks_, {110, 84, 88, 100, 130, 130, 120});
    stretchColumn(tasks_, 0);
}

QWidget* LeverageTab::makeTaskBox() {
    auto* box = new QWidget(this);
    makeTasks();
    auto* heading = new QLabel(tr("Top-ups (Art. 6, 7)"), box);
    heading->setProperty("heading", true);
    letter_ = new QPushButton(tr("Letter to the finance bureau…"), box);
    letter_->setObjectName(QStringLiteral("topUpLetter"));
    auto* head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(letter_);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(tasks_, 1);
    connect(letter_, &QPushButton::clicked, this, &LeverageTab::showLetter);
    return box;
}

Result<LeverageNames> LeverageTab::names() const {
    LeverageNames names;
    STEWARD_LET(papers, Papers(host_.office()).all());
    for (const IssuedPaper& paper : papers)
        names.papers.insert(paper.id, paper.number);
    for (const TopUpTask& task : topUps_) {
        if (task.endedBy.isNull())
            continue;
        STEWARD_LET(entry, Fund(host_.office()).entry(task.endedBy));
        names.entries.insert(entry.id, entry.number());
    }
    return names;
}

Result<LeverageState> LeverageTab::state() {
    const TopUps topUps(host_.office());
    STEWARD_LET(leverage, topUps.leverage());
    leverage_ = leverage;
    STEWARD_LET(tasks, topUps.tasks());
    topUps_ = tasks;
    STEWARD_LET(known, names());
    return leverageState(leverage_, topUps_, known, host_.office().today());
}

void LeverageTab::read() {
    const auto now = state();
    if (!now) {
        host_.refuse(now.error());
        return;
    }
    gaugeRows_->setRows(now->gauges);
    taskRows_->setRows(now->tasks);
    setCurrentSourceRow(gauges_, 0);
    setCurrentSourceRow(tasks_, 0);
    lending_->read();
    title_ = now->tab;
    open_ = now->open;
    grey();
    emit titleChanged();
}

void LeverageTab::setRefusal(const QString& reason) {
    refusal_ = reason;
    lending_->setRefusal(reason);
    grey();
}

void LeverageTab::grey() {
    letter_->setEnabled(refusal_.isEmpty() && open_ > 0);
    letter_->setToolTip(refusal_.isEmpty() && open_ == 0 ? tr("Nothing is short.") : refusal_);
}

EntryId LeverageTab::entry() const {
    const int row = currentSourceRow(tasks_);
    return inHand_ == tasks_ && row >= 0 ? topUps_.at(row).endedBy : EntryId();
}

/** As the shortage stood when it appeared. */
Result<std::optional<Explanation>> LeverageTab::explainTask() const {
    const int row = currentSourceRow(tasks_);
    if (row < 0)
        return std::nullopt;
    const TopUpTask& task = topUps_.at(row);
    STEWARD_LET(policy, policyOn(host_.office().policies(), task.shortage.appearedOn));
    STEWARD_LET(needed, topUpFor(policy, task.balance, task.outstanding));
    return needed.explanation;
}

Result<std::optional<Explanation>> LeverageTab::explanation() const {
    if (inHand_ == tasks_)
        return explainTask();
    if (inHand_ == lending_->table())
        return lending_->explanation();
    const int row = currentSourceRow(gauges_);
    return row < 0 ? std::nullopt : std::optional(leverage_.at(row).topUp.explanation);
}

void LeverageTab::showLetter() {
    LetterDialog::offer(host_, this, tr("Letter to the finance bureau"), tr("Issue letter"),
                        {[](Office& office) { return TopUps(office).draftLetter(); },
                         [](Office& office) { return TopUps(office).issueLetter(); },
                         [this](const IssuedPaper& paper) {
                             read();
                             host_.changed();
                             host_.say(tr("The letter is issued as %1.").arg(paper.number));
                         }});
}

QString LeverageTab::hint() {
    return tr("F2 shows how the multiple and what is needed were computed.");
}

} // namespace steward
