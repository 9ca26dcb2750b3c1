#include "fund/RatesBox.h"

#include "common/DateEdit.h"
#include "common/FormDialog.h"
#include "common/WorkTable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace steward {

RatesBox::RatesBox(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    using R = ListedRate;
    auto* heading = new QLabel(tr("Listed rates of the bank"), this);
    heading->setProperty("heading", true);
    add_ = makeButton(QStringLiteral("rateAdd"), tr("Add rate…"));
    change_ = makeButton(QStringLiteral("rateChange"), tr("Change…"));
    change_->setAccessibleName(tr("Change rate"));
    remove_ = makeButton(QStringLiteral("rateRemove"), tr("Remove…"));
    remove_->setAccessibleName(tr("Remove rate"));
    shipped_ = makeButton(QStringLiteral("rateTakeShipped"), tr("Take shipped rates"));
    model_ = new RowsModel<R>({{tr("From"), false,
                                [](const R& rate) {
                                    return RowCell{rate.from.toString(Qt::ISODate), rate.from};
                                }},
                               {tr("Annual rate"), true,
                                [](const R& rate) {
                                    return RowCell{rate.rate.text(), rate.rate.inMillionths()};
                                }}},
                              this);
    table_ = makeWorkTable(QStringLiteral("ratesTable"), tr("Listed rates of the bank"), model_, this);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    rememberColumns(table_, {140, 120});
    stretchColumn(table_, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(heading, 1);
    for (auto* button : {shipped_, remove_, change_, add_})
        head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(table_, 1);
    connect(add_, &QPushButton::clicked, this, &RatesBox::add);
    connect(change_, &QPushButton::clicked, this, &RatesBox::change);
    connect(remove_, &QPushButton::clicked, this, &RatesBox::remove);
    connect(shipped_, &QPushButton::clicked, this, &RatesBox::takeShipped);
    connect(table_, &QTableView::activated, change_, &QPushButton::click);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RatesBox::grey);
}

QPushButton* RatesBox::makeButton(const QString& name, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    return button;
}

void RatesBox::show(BankId bank) {
    bank_ = bank;
    read();
}

void RatesBox::setRefusal(const QString& reason) {
    refusal_ = reason;
    for (auto* button : {add_, change_, remove_, shipped_})
        button->setToolTip(reason);
    grey();
}

void RatesBox::grey() {
    const bool may = refusal_.isEmpty() && !bank_.isNull();
    add_->setEnabled(may);
    shipped_->setEnabled(may);
    change_->setEnabled(may && currentSourceRow(table_) >= 0);
    remove_->setEnabled(may && currentSourceRow(table_) >= 0);
}

void RatesBox::read() {
    auto rates = InterestChecks(host_.office()).rates(bank_);
    if (!rates) {
        host_.refuse(rates.error());
        return;
    }
    std::ranges::sort(*rates, std::greater(), &ListedRate::from); // what holds now stands first
    model_->setRows(*rates);
    setCurrentSourceRow(table_, 0);
    grey();
}

FormDialog* RatesBox::makeDialog(const QString& title, const ListedRate& known) {
    const QString form =
        known.rate.inMillionths() > 0
            ? QStringLiteral("rate/%1/%2").arg(bank_.value).arg(known.from.toString(Qt::ISODate))
            : QStringLiteral("rate/of-%1").arg(bank_.value);
    auto* dialog =
        new FormDialog(host_.office(), form, {QStringLiteral("rateDialog"), title, tr("Save rate")}, this);
    dialog->setIntroduction(tr("The rate holds from its day on, until the next one. Interest periods in "
                               "which it changes are computed by segments."));
    auto* from = dialog->addDate(QStringLiteral("rateFieldFrom"), tr("From"));
    from->setDay(known.from);
    auto* rate = dialog->addText(QStringLiteral("rateFieldRate"), tr("Percent a year"),
                                 known.rate.inMillionths() > 0 ? known.rate.text() : QString());
    dialog->setAct([this, from, rate]() -> Result<void> {
        InterestChecks checks(host_.office());
        STEWARD_LET(percent, parseInterestRate(rate->text()));
        return checks.saveRate(bank_, {from->date(), percent});
    });
    connect(dialog, &FormDialog::done, this, [this] { finish(tr("The rate is saved.")); });
    return dialog;
}

void RatesBox::add() {
    makeDialog(tr("Add a listed rate"), {host_.office().today(), {}})->open();
}

void RatesBox::change() {
    const int row = currentSourceRow(table_);
    if (row < 0)
        return;
    auto* dialog = makeDialog(tr("Change a listed rate"), model_->row(row));
    // Another day would be another rate beside this one: whoever mistook the day removes it and adds anew.
    dialog->findChild<DateEdit*>(QStringLiteral("rateFieldFrom"))->setEnabled(false);
    dialog->open();
}

void RatesBox::remove() {
    const int row = currentSourceRow(table_);
    if (row < 0)
        return;
    const ListedRate rate = model_->row(row);
    if (!host_.confirm(
            this,
            tr("Remove the rate of %1 from %2? What was computed with it is computed with the one before.")
                .arg(rate.rate.text(), rate.from.toString(Qt::ISODate)),
            tr("Remove rate")))
        return;
    if (const auto removed = InterestChecks(host_.office()).removeRate(bank_, rate.from); !removed)
        host_.refuse(removed.error());
    else
        finish(tr("The rate is removed."));
}

void RatesBox::takeShipped() {
    const auto taken = InterestChecks(host_.office()).takeShippedRates(bank_);
    if (!taken)
        host_.refuse(taken.error());
    else
        finish(tr("%n shipped rate(s) taken over; compare them with what the bank lists.", nullptr, *taken));
}

void RatesBox::finish(const QString& said) {
    read();
    host_.changed();
    host_.say(said);
    emit ratesChanged();
}

} // namespace steward
