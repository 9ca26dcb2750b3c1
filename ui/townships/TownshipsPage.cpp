#include "townships/TownshipsPage.h"

#include "common/Choice.h"
#include "common/PageShortcut.h"
#include "common/TableExport.h"
#include "common/WorkTable.h"
#include "documents/LetterDialog.h"
#include "services/Reminders.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include <algorithm>
#include <memory>

namespace steward {

TownshipsPage::TownshipsPage(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    setObjectName(QStringLiteral("townshipsPage"));
    makeTownships();
    makeReviews();
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(table_);
    splitter->addWidget(below_);
    splitter->setSizes({380, 180});
    splitter->setChildrenCollapsible(false);
    totals_ = new QLabel(this);
    totals_->setObjectName(QStringLiteral("townshipsTotals"));
    totals_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(6);
    column->addWidget(makeHead());
    column->addWidget(makeBar());
    column->addWidget(splitter, 1);
    column->addWidget(totals_);
    addShortcut(this, QKeySequence::Find, [this] { search_->setFocus(); });
}

QWidget* TownshipsPage::makeHead() {
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Townships"), head);
    title->setProperty("title", true);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title, 1);
    const auto button = [&](const QString& name, const QString& text, auto act) {
        auto* made = new QPushButton(text, head);
        made->setObjectName(name);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    auto* exporting = button(QStringLiteral("townshipsExport"), tr("Export…"), &TownshipsPage::exportShown);
    exporting->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    remindAll_ =
        button(QStringLiteral("townshipsRemindAll"), tr("Remind all late ones…"), &TownshipsPage::remindAll);
    remind_ = button(QStringLiteral("townshipRemind"), tr("Remind…"), &TownshipsPage::remindChosen);
    return head;
}

QWidget* TownshipsPage::makeBar() {
    auto* bar = new QWidget(this);
    search_ = new QLineEdit(bar);
    search_->setObjectName(QStringLiteral("townshipFilterText"));
    search_->setAccessibleName(tr("Filter by name"));
    search_->setPlaceholderText(tr("Name of the township (Ctrl+F)"));
    search_->setClearButtonEnabled(true);
    show_ = new QComboBox(bar);
    show_->setObjectName(QStringLiteral("townshipFilterShow"));
    nameChoice(show_, tr("Which townships"));
    rememberChoice(show_);
    show_->addItem(tr("All townships"), static_cast<int>(TownshipShow::All));
    show_->addItem(tr("Something open"), static_cast<int>(TownshipShow::Open));
    show_->addItem(tr("Late"), static_cast<int>(TownshipShow::Late));
    takeUpChoice(show_, {});
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(search_, 1);
    row->addWidget(show_);
    connect(search_, &QLineEdit::textChanged, this, &TownshipsPage::showLines);
    connect(show_, &QComboBox::activated, this, &TownshipsPage::showLines);
    return bar;
}

void TownshipsPage::makeTownships() {
    using L = StandingLine;
    const auto count = [](int L::*member) {
        return [member](const L& l) {
            return RowCell{l.*member == 0 ? QString() : QString::number(l.*member), l.*member};
        };
    };
    // Nothing due sorts behind everything that is.
    const auto dueSort = [](const L& l) { return l.dueDay.isValid() ? l.dueDay : QDate(9999, 12, 31); };
    lines_ = new RowsModel<L>({{tr("Township"), false,
                                [](const L& l) {
                                    return RowCell{l.name, l.code};
                                }},
                               {tr("Open"), true, count(&L::open)},
                               {tr("Late"), true, count(&L::late)},
                               {tr("Loans"), true, count(&L::loans)},
                               {tr("Due"), false,
                                [dueSort](const L& l) {
                                    return RowCell{l.due, dueSort(l)};
                                }},
                               {tr("Left"), false,
                                [dueSort](const L& l) {
                                    return l.left.isEmpty()
                                               ? RowCell{{}, dueSort(l)}
                                               : RowCell{l.left, dueSort(l), l.tone, ToneMark::Badge};
                                }},
                               {tr("Waits for"), false, [](const L& l) { return RowCell{l.missing}; }},
                               {tr("Reminded"), false, [](const L& l) { return RowCell{l.reminded}; }},
                               {tr("Before"), false,
                                [](const L& l) {
                                    return RowCell{l.past, l.pastShare};
                                }}},
                              this);
    table_ = makeWorkTable(QStringLiteral("countyTownships"), tr("Townships of the county"), lines_, this);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    rememberColumns(table_, {150, 60, 60, 60, 100, 150, 140, 100});
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TownshipsPage::showChosen);
    connect(table_, &QTableView::activated, this, [this] {
        if (reviews_->rowCount() > 0)
            open(reviews_->row(0));
    });
}

void TownshipsPage::makeReviews() {
    using R = ReviewLine;
    const auto text = [](QString R::*member) { return [member](const R& r) { return RowCell{r.*member}; }; };
    const auto day = [](QDate R::*member) {
        return [member](const R& r) { return RowCell{(r.*member).toString(Qt::ISODate), r.*member}; };
    };
    reviews_ = new RowsModel<R>({{tr("Claim"), false, text(&R::name)},
                                 {tr("Loans"), true,
                                  [](const R& r) {
                                      return RowCell{QString::number(r.loans), r.loans};
                                  }},
                                 {tr("Overdue principal"), true,
                                  [](const R& r) {
                                      return RowCell{r.principal.text(), r.principal.inFen()};
                                  }},
                                 {tr("Forwarded"), false, day(&R::forwardedOn)},
                                 {tr("Due"), false, day(&R::due)},
                                 {tr("Reviewed"), false, text(&R::reviewedOn)},
                                 {tr("Approved"), false, text(&R::approvedOn)},
                                 {tr("Standing"), false,
                                  [](const R& r) {
                                      return RowCell{r.standing, r.urgency, r.tone, ToneMark::Badge};
                                  }},
                                 {tr("Noted"), false, text(&R::note)}},
                                this);
    below_ = makeWorkTable(QStringLiteral("townshipReviews"), tr("Reviews of the chosen township"), reviews_,
                           this);
    below_->setSelectionMode(QAbstractItemView::SingleSelection);
    rememberColumns(below_, {250, 50, 110, 92, 92, 92, 92, 140});
    connect(below_, &QTableView::activated, this, [this] {
        if (const int row = currentSourceRow(below_); row >= 0)
            open(reviews_->row(row));
    });
}

void TownshipsPage::reload() {
    auto standings = Townships(host_.office()).standings();
    if (!standings) {
        host_.refuse(standings.error());
        return;
    }
    standings_ = *std::move(standings);
    showLines();
}

void TownshipsPage::showTownship(const QString& code) {
    search_->clear();
    show_->setCurrentIndex(0);
    showLines();
    for (int row = 0; row < lines_->rowCount(); ++row)
        if (lines_->row(row).code == code)
            setCurrentSourceRow(table_, row);
}

void TownshipsPage::showLines() {
    const auto* before = chosen();
    const QString code = before ? before->township.code : QString();
    const auto show = static_cast<TownshipShow>(show_->currentData().toInt());
    const TownshipsState state =
        townshipsState(standings_, show, search_->text().trimmed(), host_.office().today());
    lines_->setRows(state.lines);
    totals_->setText(state.totals);
    remindAll_->setEnabled(state.anyToRemind);
    remindAll_->setToolTip(state.anyToRemind ? QString() : tr("No township is late."));
    int row = 0;
    for (int each = 0; each < lines_->rowCount(); ++each)
        if (lines_->row(each).code == code)
            row = each;
    if (lines_->rowCount() > 0)
        setCurrentSourceRow(table_, row);
    showChosen();
}

const TownshipStanding* TownshipsPage::chosen() const {
    const int row = currentSourceRow(table_);
    if (row < 0 || row >= lines_->rowCount())
        return nullptr;
    const auto found = std::ranges::find(standings_, lines_->row(row).code,
                                         [](const TownshipStanding& one) { return one.township.code; });
    return found == standings_.end() ? nullptr : &*found;
}

void TownshipsPage::showChosen() {
    const auto* standing = chosen();
    reviews_->setRows(standing ? reviewLines(*standing, host_.office().today()) : QList<ReviewLine>());
    const bool late = standing && std::ranges::any_of(standing->open, &TownshipReview::canBeReminded);
    remind_->setEnabled(late);
    remind_->setToolTip(late ? QString()
                             : tr("Nothing of this township is late or due by the next working day."));
}

void TownshipsPage::open(const ReviewLine& line) {
    Place place{QStringLiteral("claims")};
    place.claim = line.claim;
    place.township = line.code;
    emit placeWanted(place);
}

void TownshipsPage::exportShown() {
    exportTable(host_, this, table_, tr("Townships"));
}

void TownshipsPage::remindChosen() {
    const auto* standing = chosen();
    if (!standing)
        return;
    const QString title = tr("Issue reminder");
    const QString code = standing->township.code;
    LetterDialog::offer(host_, this, title, title,
                        {[code](Office& office) { return Reminders(office).draft(code); },
                         [code](Office& office) -> Result<IssuedPaper> {
                             STEWARD_LET(papers, Reminders(office).issue({code}));
                             return papers.first();
                         },
                         [this](const IssuedPaper& paper) {
                             reload();
                             host_.changed();
                             host_.say(tr("The reminder is issued as %1.").arg(paper.number));
                         }});
}

/** Issues them all in one act and leaves their PDFs in a folder, to be printed or sent. */
void TownshipsPage::remindAll() {
    const QString folder = host_.chooseFolder(this, tr("Folder for the reminders"));
    if (folder.isEmpty())
        return;
    workFor(
        this, host_, tr("Writing reminders"),
        [folder](Office& office) { return Reminders(office).issue({}, folder); },
        [this, folder](const QList<IssuedPaper>& written) {
            reload();
            host_.changed();
            host_.say(
                tr("%n reminder(s) issued, their PDFs are in %1.", nullptr, static_cast<int>(written.size()))
                    .arg(folder));
        });
}

} // namespace steward
