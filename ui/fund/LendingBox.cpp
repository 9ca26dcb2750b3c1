#include "fund/LendingBox.h"

#include "common/DateEdit.h"
#include "common/FormDialog.h"
#include "common/WorkTable.h"
#include "services/Registry.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace steward {

LendingBox::LendingBox(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    auto* heading = new QLabel(tr("Lending (Art. 13)"), this);
    heading->setProperty("heading", true);
    makeTable();
    suspend_ = new QPushButton(tr("Record suspension…"), this);
    suspend_->setObjectName(QStringLiteral("lendingSuspend"));
    resume_ = new QPushButton(tr("Record resumption…"), this);
    resume_->setObjectName(QStringLiteral("lendingResume"));
    auto* head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(resume_);
    head->addWidget(suspend_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(table_, 1);
    connect(suspend_, &QPushButton::clicked, this, [this] { ask(true); });
    connect(resume_, &QPushButton::clicked, this, [this] { ask(false); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LendingBox::grey);
}

void LendingBox::makeTable() {
    using L = LendingLine;
    const auto text = [](QString L::*member) {
        return [member](const L& line) { return RowCell{line.*member}; };
    };
    model_ = new RowsModel<L>({{tr("Bank"), false, text(&L::name)},
                               {tr("State"), false,
                                [](const L& l) {
                                    return RowCell{l.standing, {}, l.tone, ToneMark::Badge};
                                }},
                               {tr("Suspended on"), false, text(&L::suspendedOn)},
                               {tr("Bank's letter"), false, text(&L::letter)},
                               {tr("Bad-loan ratio then"), false, text(&L::ratio)},
                               {tr("Resumed"), false, text(&L::resumed)}},
                              this);
    table_ = makeLedgerTable(QStringLiteral("lendingTable"), tr("Lending by bank"), model_, this);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    rememberColumns(table_, {150, 80, 92, 130, 140, 130});
    stretchColumn(table_, 0);
}

Result<QList<BankLending>> LendingBox::banks() const {
    STEWARD_LET(views, Registry(host_.office()).banks());
    QList<BankLending> banks;
    for (const BankView& view : views) {
        STEWARD_LET(suspensions, Lending(host_.office()).suspensions(view.bank.id));
        std::ranges::sort(suspensions, std::greater(), &Suspension::suspendedOn);
        banks << BankLending{
            view.bank.id, view.bank.shortName.isEmpty() ? view.bank.name : view.bank.shortName, suspensions};
    }
    return banks;
}

void LendingBox::read() {
    const auto known = banks();
    if (!known) {
        host_.refuse(known.error());
        return;
    }
    const int before = currentSourceRow(table_);
    model_->setRows(lendingLines(*known));
    setCurrentSourceRow(table_, qBound(0, before, qMax(0, model_->rowCount() - 1)));
    grey();
}

void LendingBox::setRefusal(const QString& reason) {
    refusal_ = reason;
    suspend_->setToolTip(reason);
    resume_->setToolTip(reason);
    grey();
}

void LendingBox::grey() {
    const int row = currentSourceRow(table_);
    const bool may = refusal_.isEmpty() && row >= 0;
    suspend_->setEnabled(may && !model_->row(row).suspended);
    resume_->setEnabled(may && model_->row(row).suspended);
}

Result<std::optional<Explanation>> LendingBox::explanation() const {
    const int row = currentSourceRow(table_);
    if (row < 0)
        return std::nullopt;
    STEWARD_LET(conditions,
                Lending(host_.office()).conditions(model_->row(row).bank, host_.office().today()));
    return conditions;
}

void LendingBox::ask(bool suspend) {
    const int row = currentSourceRow(table_);
    if (row < 0)
        return;
    const LendingLine line = model_->row(row);
    const FormDialog::Words words =
        suspend ? FormDialog::Words{QStringLiteral("suspendDialog"), tr("%1 suspends lending").arg(line.name),
                                    tr("Record suspension")}
                : FormDialog::Words{QStringLiteral("resumeDialog"), tr("%1 lends again").arg(line.name),
                                    tr("Record resumption")};
    const QString form = suspend ? QStringLiteral("suspend/%1") : QStringLiteral("resume/%1");
    auto* dialog = new FormDialog(host_.office(), form.arg(line.bank.value), words, this);
    const auto conditions = explanation();
    dialog->setIntroduction(!conditions   ? conditions.error().text()
                            : *conditions ? (*conditions)->text()
                                          : QString());
    auto* day = dialog->addDate(QStringLiteral("lendingFieldDay"), tr("Date"));
    day->setDay(host_.office().today());
    auto* letter =
        dialog->addText(QStringLiteral("lendingFieldLetter"),
                        suspend ? tr("Number of the bank's letter") : tr("Number of the agreement"));
    dialog->setAct([this, suspend, bank = line.bank, day, letter]() -> Result<void> {
        Lending lending(host_.office());
        const QString number = letter->text().trimmed();
        return suspend ? lending.suspend(bank, day->date(), number)
                       : lending.resume(bank, day->date(), number);
    });
    connect(dialog, &FormDialog::done, this, [this, suspend] {
        read();
        host_.changed();
        host_.say(suspend ? tr("The suspension is recorded.") : tr("The resumption is recorded."));
    });
    dialog->open();
}

} // namespace steward
