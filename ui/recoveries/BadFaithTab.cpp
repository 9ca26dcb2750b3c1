#include "recoveries/BadFaithTab.h"

#include "common/FormDialog.h"
#include "common/WorkTable.h"
#include "services/BadFaithList.h"
#include "services/Registry.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

namespace steward {

BadFaithTab::BadFaithTab(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    setObjectName(QStringLiteral("badFaithTab"));
    makeTable();
    empty_ = new QLabel(this);
    empty_->setObjectName(QStringLiteral("badFaithEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("quiet", true);
    totals_ = new QLabel(this);
    totals_->setObjectName(QStringLiteral("badFaithTotals"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeActs());
    column->addWidget(empty_, 1);
    column->addWidget(table_, 1);
    column->addWidget(totals_);
}

void BadFaithTab::makeTable() {
    using L = BadFaithLine;
    const auto text = [](QString L::*member) {
        return [member](const L& l) { return RowCell{l.*member, {}, {}, ToneMark::Words, l.*member}; };
    };
    rows_ =
        new RowsModel<L>({{tr("State"), false,
                           [](const L& l) {
                               return RowCell{l.standing, l.listed ? 0 : 1, l.tone, ToneMark::Badge, l.tip};
                           }},
                          {tr("Borrower"), false, text(&L::borrower)},
                          {tr("ID number"), false, text(&L::idNumber)},
                          {tr("Township, village"), false, text(&L::place)},
                          {tr("Bank"), false, text(&L::bank)},
                          {tr("Loan note"), false, text(&L::note)},
                          {tr("Outstanding"), true,
                           [](const L& l) {
                               return RowCell{l.outstanding.text(), l.outstanding.inFen()};
                           }},
                          {tr("Added on"), false,
                           [](const L& l) {
                               return RowCell{l.addedOn.toString(Qt::ISODate), l.addedOn};
                           }},
                          {tr("Paper"), false, text(&L::document)},
                          {tr("Reason"), false, text(&L::reason)}},
                         this);
    table_ = makeWorkTable(QStringLiteral("badFaithTable"), tr("Bad-faith list"), rows_, this);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    rememberColumns(table_, {120, 76, 150, 150, 90, 118, 90, 88, 120});
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BadFaithTab::grey);
}

QWidget* BadFaithTab::makeActs() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    const auto button = [&](const QString& name, const QString& words, auto act) {
        auto* made = new QPushButton(words, box);
        made->setObjectName(name);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    button(QStringLiteral("badFaithExport"), tr("Export…"), [this] { exportList(false); });
    whole_ = button(QStringLiteral("badFaithExportWhole"), tr("Export with whole ID numbers…"),
                    [this] { exportList(true); });
    off_ = button(QStringLiteral("badFaithOff"), tr("Take off the list…"), [this] { takeOff(); });
    add_ = button(QStringLiteral("badFaithAdd"), tr("Add to the list…"), [this] { add(); });
    return box;
}

void BadFaithTab::read() {
    const auto list = BadFaithList(host_.office()).all();
    if (!list) {
        host_.refuse(list.error());
        return;
    }
    const auto state = badFaithState(*list);
    rows_->setRows(state.lines);
    table_->setVisible(state.empty.isEmpty());
    empty_->setVisible(!state.empty.isEmpty());
    empty_->setText(state.empty);
    totals_->setText(state.totals);
    setCurrentSourceRow(table_, 0);
    grey();
}

const BadFaithLine* BadFaithTab::current() const {
    const int row = currentSourceRow(table_);
    return row >= 0 ? &rows_->row(row) : nullptr;
}

void BadFaithTab::grey() {
    const auto allowed = host_.office().require(Role::Clerk);
    const QString refusal = allowed ? QString() : allowed.error().text();
    for (auto* button : {add_, whole_}) {
        button->setEnabled(refusal.isEmpty());
        button->setToolTip(refusal);
    }
    if (refusal.isEmpty())
        whole_->setToolTip(tr("For the credit register; that they were opened is recorded (Art. 21)."));
    const auto* line = current();
    off_->setEnabled(refusal.isEmpty() && line && line->listed);
    off_->setToolTip(!refusal.isEmpty()  ? refusal
                     : off_->isEnabled() ? QString()
                                         : tr("Choose who is listed."));
}

void BadFaithTab::add() {
    const auto banks = Registry(host_.office()).banks();
    if (!banks) {
        host_.refuse(banks.error());
        return;
    }
    auto* dialog = new FormDialog(
        host_.office(), QStringLiteral("bad-faith"),
        {QStringLiteral("badFaithDialog"), tr("Add to the bad-faith list"), tr("Add to the list")}, this);
    dialog->setIntroduction(tr("For borrowers who evade what they owe (Art. 24)."));
    auto* bank = dialog->addChoice(QStringLiteral("badFaithBank"), tr("Bank"));
    for (const auto& view : *banks)
        bank->addItem(view.bank.name, view.bank.id.value);
    auto* note = dialog->addText(QStringLiteral("badFaithNote"), tr("Loan note"));
    auto* reason = dialog->addText(QStringLiteral("badFaithReason"), tr("Reason"));
    auto* document = dialog->addText(QStringLiteral("badFaithDocument"), tr("Number of the paper"));
    dialog->setAct([=, &office = host_.office()]() -> Result<void> {
        STEWARD_TRY(BadFaithList(office).add(BankId(bank->currentData().toLongLong()), note->text(),
                                             reason->text(), document->text()));
        return {};
    });
    connect(dialog, &FormDialog::done, this, &BadFaithTab::read);
    dialog->open();
}

void BadFaithTab::takeOff() {
    const auto* line = current();
    if (!line)
        return;
    auto* dialog = new FormDialog(
        host_.office(), QStringLiteral("bad-faith/%1").arg(line->id.value),
        {QStringLiteral("badFaithOffDialog"), tr("Take off the bad-faith list"), tr("Take off the list")},
        this);
    dialog->addFact(tr("Borrower"), line->borrower);
    dialog->addFact(tr("Loan note"), line->note);
    auto* reason = dialog->addText(QStringLiteral("badFaithOffReason"), tr("Reason"));
    auto* document = dialog->addText(QStringLiteral("badFaithOffDocument"), tr("Number of the paper"));
    dialog->setAct([=, &office = host_.office(), id = line->id] {
        return BadFaithList(office).remove(id, reason->text(), document->text());
    });
    connect(dialog, &FormDialog::done, this, &BadFaithTab::read);
    dialog->open();
}

void BadFaithTab::exportList(bool wholeIds) {
    const QString path =
        host_.chooseTarget(this, tr("Export the bad-faith list"), QStringLiteral(u"失信名单.xlsx"));
    if (path.isEmpty())
        return;
    workFor(
        this, host_, tr("Export the bad-faith list"),
        [path, wholeIds](Office& office) { return BadFaithList(office).exportTo(path, wholeIds); },
        [this, path](int borrowers) {
            host_.say(tr("%n borrower(s) saved as %1.", nullptr, borrowers).arg(path));
        });
}

} // namespace steward
