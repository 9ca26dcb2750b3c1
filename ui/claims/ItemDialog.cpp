#include "claims/ItemDialog.h"

#include "common/DecisionButton.h"

#include "claims/ClaimWords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace steward {

namespace {
constexpr int rowsPerColumn = 11;
} // namespace

ItemDialog::ItemDialog(Office& office, const QString& form, const QString& title, const ClaimRow& row,
                       const Policy& policy, QWidget* parent)
    : KeptDialog(office, form, parent), row_(row) {
    setObjectName(QStringLiteral("itemDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(10);
    grid_->setColumnMinimumWidth(1, 230);
    grid_->setColumnMinimumWidth(3, 230);
    addFields(row);
    addChoices(policy);
    refusal_ = new QLabel(this);
    refusal_->setObjectName(QStringLiteral("itemRefusal"));
    refusal_->setWordWrap(true);
    refusal_->setProperty("tone", QStringLiteral("late"));
    refusal_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* confirm = addDecision(buttons, tr("Save and judge"), QStringLiteral("itemSave"));
    confirm->setToolTip(tr("Ctrl+Enter"));
    confirm->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(confirm, &QPushButton::clicked, this, &ItemDialog::read);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(grid_);
    column->addWidget(refusal_);
    column->addWidget(buttons);
}

void ItemDialog::addFields(const ClaimRow& row) {
    for (int i = 0; i < static_cast<int>(RowField::Count); ++i) {
        const auto field = static_cast<RowField>(i);
        auto* edit = new QLineEdit(this);
        if (field == RowField::IdNumber && !row.idNumber.isEmpty())
            edit->setPlaceholderText(tr("%1, type to replace it").arg(ClaimWords::idTail(row.idNumber)));
        else
            edit->setText(rowFieldText(row, field));
        if (field == RowField::IdNumber)
            markPersonal(edit);
        edit->setObjectName(QStringLiteral("itemField%1").arg(i));
        edit->setAccessibleName(rowFieldLabel(field));
        addField(i, rowFieldLabel(field), edit);
        fields_.insert(i, edit);
    }
}

/** At its place in two columns, behind its label. */
void ItemDialog::addField(int place, const QString& words, QWidget* field) {
    auto* label = new QLabel(words, this);
    label->setBuddy(field);
    const int side = 2 * (place / rowsPerColumn);
    grid_->addWidget(label, place % rowsPerColumn, side);
    grid_->addWidget(field, place % rowsPerColumn, side + 1);
}

void ItemDialog::addChoices(const Policy& policy) {
    loanClass_ = new QComboBox(this);
    loanClass_->setObjectName(QStringLiteral("itemLoanClass"));
    loanClass_->addItem(tr("not stated"), static_cast<int>(LoanClass::Unknown));
    for (const LoanClass each : {LoanClass::Normal, LoanClass::SpecialMention, LoanClass::Substandard,
                                 LoanClass::Doubtful, LoanClass::Loss})
        loanClass_->addItem(chineseText(each), static_cast<int>(each));
    loanClass_->setCurrentIndex(loanClass_->findData(static_cast<int>(row_.loanClass)));
    ground_ = new QComboBox(this);
    ground_->setObjectName(QStringLiteral("itemGround"));
    ground_->addItem(tr("none given"), 0);
    for (const GroundRule& rule : policy.grounds.value)
        ground_->addItem(rule.mark + rule.title, rule.number);
    ground_->setCurrentIndex(qMax(0, ground_->findData(row_.ground)));
    ground_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const int next = static_cast<int>(RowField::Count);
    addField(next, tr("Class"), loanClass_);
    addField(next + 1, tr("Ground"), ground_);
}

void ItemDialog::read() {
    ClaimRow row = row_;
    for (int i = 0; i < static_cast<int>(RowField::Count); ++i) {
        const auto field = static_cast<RowField>(i);
        const QString typed = fields_.value(i)->text();
        if (field == RowField::IdNumber && typed.isEmpty())
            continue;
        const auto taken = setRowField(row, field, typed);
        if (!taken) {
            refuse(
                tr("%1: %2", "field, what is wrong with it").arg(rowFieldLabel(field), taken.error().text()));
            fields_.value(i)->setFocus();
            fields_.value(i)->selectAll();
            return;
        }
    }
    row.loanClass = static_cast<LoanClass>(loanClass_->currentData().toInt());
    if (const int ground = ground_->currentData().toInt(); ground != row.ground) {
        row.ground = ground;
        row.groundText = ground == 0 ? QString() : ground_->currentText();
    }
    row_ = row;
    emit save();
}

/** Enter goes to the next field, as in a table; on a button it presses it. */
void ItemDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() & ~Qt::KeypadModifier)
        return KeptDialog::keyPressEvent(event);
    if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
        button->click();
    else
        focusNextChild();
}

void ItemDialog::refuse(const QString& sentence) {
    refusal_->setText(sentence);
    refusal_->show();
}

} // namespace steward
