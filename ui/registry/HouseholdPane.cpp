#include "registry/HouseholdPane.h"

#include "common/ExplanationPanel.h"
#include "common/WorkTable.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace steward {

HouseholdPane::HouseholdPane(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("householdPane"));
    setProperty("card", true);
    hint_ = new QLabel(this);
    hint_->setObjectName(QStringLiteral("householdHint"));
    hint_->setProperty("quiet", true);
    hint_->setWordWrap(true);
    hint_->setAlignment(Qt::AlignCenter);
    body_ = new QWidget(this);
    explanation_ = new ExplanationPanel(body_);
    explanation_->setObjectName(QStringLiteral("capExplanation"));
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeFields());
    column->addWidget(makeLoans(), 2);
    column->addWidget(explanation_, 3);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 10, 12, 10);
    outer->addWidget(hint_);
    outer->addWidget(body_);
    clear({});
}

QPushButton* HouseholdPane::makeButton(const QString& text, const QString& name) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    changing_ << button;
    return button;
}

QPushButton* HouseholdPane::addReveal(QFormLayout* form, const QString& label, QLabel*& field,
                                      const QString& name) {
    field = new QLabel(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* show = new QPushButton(tr("Show"), this);
    show->setObjectName(name + QStringLiteral("Show"));
    show->setProperty("link", true);
    show->setAccessibleName(tr("Show %1 whole").arg(label));
    show->setToolTip(tr("Shown whole; who looked and when is recorded."));
    auto* line = new QHBoxLayout;
    line->addWidget(field);
    line->addWidget(show);
    line->addStretch(1);
    form->addRow(label, line);
    return show;
}

QWidget* HouseholdPane::makeFields() {
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    head_ = new QLabel(box);
    head_->setObjectName(QStringLiteral("householdHead"));
    head_->setProperty("heading", true);
    auto* edit = makeButton(tr("Edit…"), QStringLiteral("householdEdit"));
    edit->setAccessibleName(tr("Edit household"));
    connect(edit, &QPushButton::clicked, this, &HouseholdPane::editHouseholdWanted);
    auto* top = new QHBoxLayout;
    top->addWidget(head_, 1);
    top->addWidget(edit);
    form->addRow(top);
    const auto field = [box, form](const QString& label, const QString& name) {
        auto* text = new QLabel(box);
        text->setObjectName(name);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setWordWrap(true);
        form->addRow(label, text);
        return text;
    };
    number_ = field(tr("Household number"), QStringLiteral("householdNumber"));
    place_ = field(tr("Place"), QStringLiteral("householdPlace"));
    people_ = field(tr("People"), QStringLiteral("householdPeople"));
    showId_ = addReveal(form, tr("ID number"), idNumber_, QStringLiteral("householdIdNumber"));
    showPhone_ = addReveal(form, tr("Phone"), phone_, QStringLiteral("householdPhone"));
    registered_ = field(tr("On the register"), QStringLiteral("householdRegistered"));
    showBorrower_ = addReveal(form, tr("Borrower"), borrower_, QStringLiteral("householdBorrower"));
    fields_ = form;
    connect(showBorrower_, &QPushButton::clicked, this, &HouseholdPane::borrowerIdNumberWanted);
    connect(showId_, &QPushButton::clicked, this, &HouseholdPane::idNumberWanted);
    connect(showPhone_, &QPushButton::clicked, this, &HouseholdPane::phoneWanted);
    return box;
}

QWidget* HouseholdPane::makeLoans() {
    using L = HouseholdLoanLine;
    model_ =
        new RowsModel<L>({{tr("Note number"), false,
                           [](const L& l) {
                               return RowCell{l.note, {}, {}, ToneMark::Words, l.kind};
                           }},
                          {tr("Bank"), false,
                           [](const L& l) {
                               return RowCell{l.bank, {}, {}, ToneMark::Words, l.bank};
                           }},
                          {tr("Due on"), false,
                           [](const L& l) {
                               return RowCell{l.due, {}, l.late ? std::optional(Tone::Late) : std::nullopt};
                           }},
                          {tr("Outstanding"), true,
                           [](const L& l) {
                               return RowCell{l.outstanding.text(), l.outstanding.inFen()};
                           }},
                          {tr("Class"), false,
                           [](const L& l) {
                               return l.loanClass.isEmpty()
                                          ? RowCell{}
                                          : RowCell{l.loanClass, {}, l.classTone, ToneMark::Badge};
                           }}},
                         this);
    auto* box = new QWidget(this);
    loans_ = makeWorkTable(QStringLiteral("householdLoans"), tr("Loans of the household"), model_, box);
    loans_->setSelectionMode(QAbstractItemView::SingleSelection);
    loans_->setMinimumHeight(100);
    rememberColumns(loans_, {105, 58, 82, 80});
    totals_ = new QLabel(box);
    totals_->setObjectName(QStringLiteral("householdTotals"));
    auto* add = makeButton(tr("Add loan…"), QStringLiteral("loanAdd"));
    editLoan_ = makeButton(tr("Edit loan…"), QStringLiteral("loanEdit"));
    auto* head = new QHBoxLayout;
    head->addWidget(totals_, 1);
    head->addWidget(add);
    head->addWidget(editLoan_);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(loans_);
    connect(add, &QPushButton::clicked, this, &HouseholdPane::addLoanWanted);
    connect(editLoan_, &QPushButton::clicked, this, &HouseholdPane::editLoanWanted);
    connect(loans_, &QTableView::activated, this, &HouseholdPane::explanationWanted);
    connect(loans_->selectionModel(), &QItemSelectionModel::currentRowChanged, borrower_,
            [this] { showBorrower(); }); // as long as the field is there
    return box;
}

void HouseholdPane::setState(const HouseholdState& state) {
    id_ = state.id;
    head_->setText(state.head);
    place_->setText(state.place);
    number_->setText(state.number);
    people_->setText(state.people);
    idNumber_->setText(state.idNumber);
    phone_->setText(state.phone);
    registered_->setText(state.registered);
    totals_->setText(state.totals);
    showId_->setVisible(!state.idNumber.isEmpty());
    showPhone_->setVisible(!state.phone.isEmpty());
    model_->setRows(state.loans);
    editLoan_->setVisible(!state.loans.isEmpty());
    setCurrentSourceRow(loans_, 0);
    showBorrower();
    explanation_->showHint(
        tr("F2 or Enter on a loan shows how the household's loans add up against the cap."));
    hint_->hide();
    body_->show();
}

void HouseholdPane::clear(const QString& hint) {
    id_ = {};
    model_->setRows({});
    hint_->setText(hint);
    hint_->show();
    body_->hide();
}

void HouseholdPane::setCurrentLoan(LoanId loan) {
    const auto& rows = model_->rows();
    const auto found = std::ranges::find(rows, loan, &HouseholdLoanLine::id);
    if (found != rows.end())
        setCurrentSourceRow(loans_, static_cast<int>(found - rows.begin()));
}

LoanId HouseholdPane::currentLoan() const {
    const int row = currentSourceRow(loans_);
    return row < 0 ? LoanId() : model_->row(row).id;
}

void HouseholdPane::setIdNumber(const QString& text) {
    idNumber_->setText(text);
    showId_->hide();
}

void HouseholdPane::setPhone(const QString& text) {
    phone_->setText(text);
    showPhone_->hide();
}

void HouseholdPane::setBorrowerIdNumber(const QString& text) {
    borrower_->setText(borrower_->text().section(QLatin1Char(' '), 0, -2) + QLatin1Char(' ') + text);
    showBorrower_->hide();
}

/** The borrower need not be the head of the household: the loan in hand says who it is. */
void HouseholdPane::showBorrower() {
    const int row = currentSourceRow(loans_);
    const QString borrower = row < 0 ? QString() : model_->row(row).borrower;
    borrower_->setText(borrower);
    showBorrower_->setVisible(!borrower.isEmpty());
    fields_->setRowVisible(fields_->rowCount() - 1, !borrower.isEmpty());
}

void HouseholdPane::setRefusal(const QString& reason) {
    for (QPushButton* button : std::as_const(changing_)) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
}

} // namespace steward
