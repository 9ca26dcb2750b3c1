#include "claims/TownshipsTab.h"

#include "claims/ClaimPageState.h"
#include "common/WorkTable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace steward {

TownshipsTab::TownshipsTab(const WorkCalendar& calendar, QWidget* parent)
    : ClaimSection(parent), calendar_(calendar) {
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
         {tr("Sent back"), true,
          [](const Line& l) {
              return RowCell{l.sentBack ? QString::number(l.sentBack) : QString(), l.sentBack};
          }}},
        this);
    table_ = makeWorkTable(QStringLiteral("townshipsTable"), tr("Townships of this claim"), model_, this);
    setColumnWidths(table_, {120, 56, 120, 100, 100, 140, 190, 170});
    table_->setSelectionMode(QAbstractItemView::SingleSelection);

    auto* bar = new QHBoxLayout;
    acts_[ClaimAct::RecordReview] = addButton(QStringLiteral("reviewRecordButton"), tr("Record findings…"));
    acts_[ClaimAct::ApproveReview] = addButton(QStringLiteral("reviewApproveButton"), tr("Head approved…"));
    acts_[ClaimAct::SendBackReview] = addButton(QStringLiteral("reviewSendBackButton"), tr("Send back…"));
    for (const ClaimAct act : {ClaimAct::RecordReview, ClaimAct::ApproveReview, ClaimAct::SendBackReview})
        bar->addWidget(acts_.value(act));
    bar->addStretch(1);
    list_ = addButton(QStringLiteral("townshipListButton"), tr("List for the township"));
    form_ = addButton(QStringLiteral("townshipFormButton"), tr("First review form"));
    bar->addWidget(list_);
    bar->addWidget(form_);
    empty_ = new QLabel(tr("Townships appear here when the accepted claim is forwarded."), this);
    empty_->setProperty("quiet", true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(bar);
    column->addWidget(empty_);
    column->addWidget(table_, 1);

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
    connect(list_, &QPushButton::clicked, this,
            [this] { emit paperWanted(false, model_->row(currentSourceRow(table_)).code); });
    connect(form_, &QPushButton::clicked, this,
            [this] { emit paperWanted(true, model_->row(currentSourceRow(table_)).code); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit chosenChanged(chosen()); });
    setOffers({});
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

void TownshipsTab::setView(const ClaimView& view, QDate today) {
    const int before = currentSourceRow(table_);
    model_->setRows(townshipLines(view, today, calendar_));
    const bool any = model_->rowCount() > 0;
    table_->setVisible(any);
    empty_->setVisible(!any);
    if (any)
        setCurrentSourceRow(table_, qBound(0, before, model_->rowCount() - 1));
    else
        setOffers({});
}

void TownshipsTab::setOffers(const QList<ActOffer>& offers) {
    for (auto button = acts_.cbegin(); button != acts_.cend(); ++button) {
        const ActOffer* offer = offerOf(offers, button.key());
        button.value()->setEnabled(offer && !offer->refusal);
        button.value()->setToolTip(offer && offer->refusal ? ClaimWords::refusal(*offer->refusal)
                                                           : QString());
    }
    const bool any = !chosen().isNull();
    list_->setEnabled(any);
    form_->setEnabled(any);
}

QWidget* TownshipsTab::firstFocus() {
    return table_;
}

} // namespace steward
