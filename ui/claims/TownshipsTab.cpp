#include "claims/TownshipsTab.h"

#include "claims/ClaimPageState.h"
#include "claims/TownshipFiles.h"
#include "common/DroppedFiles.h"
#include "common/WorkTable.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace steward {

TownshipsTab::TownshipsTab(const WorkCalendar& calendar, QWidget* parent)
    : ClaimSection(parent), calendar_(calendar) {
    setAcceptDrops(true);
    setProperty("help", QStringLiteral("townships"));
    makeTable();
    files_ = new TownshipFiles(this);
    empty_ = new QLabel(tr("Townships appear here when the accepted claim is forwarded."), this);
    empty_->setProperty("quiet", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(makeBar());
    column->addWidget(empty_);
    column->addWidget(table_, 1);
    column->addWidget(files_);
    connectButtons();
    setOffers({});
}

void TownshipsTab::makeTable() {
    using Line = TownshipLine;
    model_ = new RowsModel<Line>(
        {{tr("Township"), false,
          [](const Line& l) {
              return RowCell{l.name, l.code};
          }},
         {tr("Loans"), true,
          [](const Line& l) {
              return RowCell{QString::number(l.items), l.items};
          }},
         {tr("Overdue principal"), true,
          [](const Line& l) {
              return RowCell{l.principal.text(), l.principal.inFen()};
          }},
         {tr("Forwarded"), false,
          [](const Line& l) {
              return RowCell{l.forwardedOn.toString(Qt::ISODate), l.forwardedOn};
          }},
         {tr("Due"), false,
          [](const Line& l) {
              return RowCell{l.due.toString(Qt::ISODate), l.due};
          }},
         {tr("Left"), false,
          [](const Line& l) {
              return l.dueNote.isEmpty() ? RowCell{{}, QDate()}
                                         : RowCell{l.dueNote, l.due, l.dueTone, ToneMark::Badge};
          }},
         {tr("First review"), false, [](const Line& l) { return RowCell{l.recorded}; }},
         {tr("Head approved"), false, [](const Line& l) { return RowCell{l.approved}; }},
         {tr("Reminded"), false, [](const Line& l) { return RowCell{l.reminded}; }},
         {tr("Sent back"), false,
          [](const Line& l) {
              return RowCell{l.sentBack, l.sentBackTimes, {}, ToneMark::Words, l.sentBack};
          }}},
        this);
    table_ = makeWorkTable(QStringLiteral("townshipsTable"), tr("Townships of this claim"), model_, this);
    rememberColumns(table_, {96, 46, 104, 92, 92, 128, 176, 140, 110});
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
}

QHBoxLayout* TownshipsTab::makeBar() {
    auto* bar = new QHBoxLayout;
    acts_[ClaimAct::RecordReview] = addButton(QStringLiteral("reviewRecordButton"), tr("Record findings…"));
    returned_ = addButton(QStringLiteral("reviewReturnedButton"), tr("Read returned workbook…"));
    acts_[ClaimAct::ApproveReview] = addButton(QStringLiteral("reviewApproveButton"), tr("Head approved…"));
    acts_[ClaimAct::SendBackReview] = addButton(QStringLiteral("reviewSendBackButton"), tr("Send back…"));
    packet_ = addButton(QStringLiteral("townshipPacketButton"), tr("Packet"));
    reminder_ = addButton(QStringLiteral("townshipReminderButton"), tr("Remind…"));
    list_ = addButton(QStringLiteral("townshipListButton"), tr("List for the township"));
    form_ = addButton(QStringLiteral("townshipFormButton"), tr("First review form"));
    auto* menu = new QMenu(packet_);
    packetOfChosen_ =
        menu->addAction(tr("For this township…"), this, [this] { emit packetWanted(chosenTownship()); });
    packetOfChosen_->setObjectName(QStringLiteral("packetOfChosen"));
    menu->addAction(tr("For all that are open…"), this, [this] { emit packetWanted({}); })
        ->setObjectName(QStringLiteral("packetOfAll"));
    packet_->setMenu(menu);
    for (QPushButton* button : {acts_.value(ClaimAct::RecordReview), returned_,
                                acts_.value(ClaimAct::ApproveReview), acts_.value(ClaimAct::SendBackReview)})
        bar->addWidget(button);
    bar->addStretch(1);
    for (QPushButton* button : {packet_, reminder_, list_, form_})
        bar->addWidget(button);
    return bar;
}

void TownshipsTab::connectButtons() {
    connect(acts_.value(ClaimAct::RecordReview), &QPushButton::clicked, this,
            [this] { emitFor(&TownshipsTab::recordWanted); });
    connect(acts_.value(ClaimAct::ApproveReview), &QPushButton::clicked, this,
            [this] { emitFor(&TownshipsTab::approvalWanted); });
    connect(acts_.value(ClaimAct::SendBackReview), &QPushButton::clicked, this,
            [this] { emitFor(&TownshipsTab::sendBackWanted); });
    connect(table_, &QTableView::activated, this, [this] {
        if (acts_.value(ClaimAct::RecordReview)->isEnabled())
            emitFor(&TownshipsTab::recordWanted);
    });
    connect(returned_, &QPushButton::clicked, this, [this] { emit returnedWanted(chosenTownship()); });
    connect(reminder_, &QPushButton::clicked, this, [this] { emit reminderWanted(chosenTownship()); });
    connect(list_, &QPushButton::clicked, this, [this] { emit paperWanted(false, chosenTownship()); });
    connect(form_, &QPushButton::clicked, this, [this] { emit paperWanted(true, chosenTownship()); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit chosenChanged(chosen()); });
    connect(files_, &TownshipFiles::dropped, this,
            [this](int slot, const QStringList& paths) { emit scansDropped(slot, paths, chosenTownship()); });
    connect(files_, &TownshipFiles::chooseWanted, this,
            [this](int slot) { emit scansWanted(slot, chosenTownship()); });
    connect(files_, &TownshipFiles::openWanted, this, &TownshipsTab::openWanted);
    connect(files_, &TownshipFiles::removeWanted, this, &TownshipsTab::removeWanted);
}

QPushButton* TownshipsTab::addButton(const QString& name, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    return button;
}

void TownshipsTab::emitFor(void (TownshipsTab::*signal)(ReviewId)) {
    if (const ReviewId review = chosen())
        emit(this->*signal)(review);
}

ReviewId TownshipsTab::chosen() const {
    const int row = currentSourceRow(table_);
    return row < 0 ? ReviewId() : model_->row(row).review;
}

QString TownshipsTab::chosenTownship() const {
    const int row = currentSourceRow(table_);
    return row < 0 ? QString() : model_->row(row).code;
}

void TownshipsTab::choose(const QString& townshipCode) {
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->row(row).code == townshipCode)
            setCurrentSourceRow(table_, row);
}

void TownshipsTab::setView(const ClaimView& view, QDate today) {
    const QString before = chosenTownship();
    reviews_ = view.reviews;
    attachments_ = view.attachments;
    model_->setRows(townshipLines(view, today, calendar_));
    const bool any = model_->rowCount() > 0;
    table_->setVisible(any);
    files_->setVisible(any);
    empty_->setVisible(!any);
    if (!any) {
        setOffers({});
        return;
    }
    setCurrentSourceRow(table_, 0);
    choose(before);
}

void TownshipsTab::setOffers(const QList<ActOffer>& offers) {
    for (auto button = acts_.cbegin(); button != acts_.cend(); ++button) {
        const ActOffer* offer = offerOf(offers, button.key());
        button.value()->setEnabled(offer && !offer->refusal);
        button.value()->setToolTip(offer && offer->refusal ? ClaimWords::refusal(*offer->refusal)
                                                           : QString());
    }
    const QPushButton* record = acts_.value(ClaimAct::RecordReview);
    filesRefusal_ = record->isEnabled() ? QString() : record->toolTip();
    returned_->setEnabled(record->isEnabled());
    returned_->setToolTip(record->isEnabled() ? tr("Or drop the workbooks on this page") : record->toolTip());
    const bool any = !chosen().isNull();
    for (QPushButton* button : {packet_, reminder_, list_, form_})
        button->setEnabled(any);
    showChosen();
}

void TownshipsTab::showChosen() {
    for (const Review& review : reviews_) {
        if (review.id != chosen())
            continue;
        reminder_->setEnabled(!review.approved());
        files_->show(review, attachments_, filesRefusal_);
    }
}

void TownshipsTab::dragEnterEvent(QDragEnterEvent* event) {
    if (!chosen().isNull() && !droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TownshipsTab::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    QStringList tables;
    QHash<int, QStringList> scans;
    for (const QString& path : droppedFiles(event->mimeData())) {
        if (isTable(path))
            tables << path;
        else
            scans[slotOfScan(path)] << path;
    }
    const QString township = chosenTownship();
    for (auto slot = scans.cbegin(); slot != scans.cend(); ++slot)
        emit scansDropped(slot.key(), slot.value(), township);
    if (!tables.isEmpty())
        emit returnedDropped(tables, township);
}

QWidget* TownshipsTab::firstFocus() {
    return table_;
}

} // namespace steward
