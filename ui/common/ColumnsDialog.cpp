#include "common/ColumnsDialog.h"

#include "common/DecisionButton.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace steward {

namespace {
constexpr int rowsPerColumn = 11;
} // namespace

ColumnsDialog::ColumnsDialog(const ColumnsState& state, const QString& why, QWidget* parent)
    : QDialog(parent), state_(state) {
    setObjectName(QStringLiteral("columnsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Which heading states which field?"));
    auto* reason = new QLabel(why, this);
    reason->setObjectName(QStringLiteral("columnsWhy"));
    reason->setWordWrap(true);
    reason->setVisible(!why.isEmpty());
    auto* place = new QLabel(
        tr("%1. The choice is remembered for this bank's later lists.", "sheet and row").arg(state_.place),
        this);
    place->setProperty("quiet", true);
    place->setWordWrap(true);
    standing_ = new QLabel(this);
    standing_->setObjectName(QStringLiteral("columnsStanding"));
    standing_->setProperty("tone", QStringLiteral("late"));
    standing_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    import_ = addDecision(buttons, tr("Import with these columns"), QStringLiteral("columnsImport"));
    import_->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(reason);
    column->addWidget(place);
    column->addWidget(makeFields());
    column->addWidget(standing_);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(import_, &QPushButton::clicked, this, [this] {
        emit importWanted();
        accept();
    });
    showStanding();
}

QWidget* ColumnsDialog::makeFields() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    for (int i = 0; i < state_.fields.size(); ++i) {
        const ColumnChoice& field = state_.fields.at(i);
        QComboBox* choice = makeChoice(field);
        connect(choice, &QComboBox::activated, this, [this, i] { taken(i); });
        auto* label =
            new QLabel(field.required ? tr("%1 *", "a required field").arg(field.label) : field.label, box);
        label->setBuddy(choice);
        const int side = 2 * (i / rowsPerColumn);
        grid->addWidget(label, i % rowsPerColumn, side);
        grid->addWidget(choice, i % rowsPerColumn, side + 1);
        choices_ << choice;
    }
    return box;
}

QComboBox* ColumnsDialog::makeChoice(const ColumnChoice& field) {
    auto* choice = new QComboBox(this);
    choice->setObjectName(QStringLiteral("column_") + field.key);
    choice->setAccessibleName(field.label);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(24);
    choice->addItem(tr("not in the file"), -1);
    for (int i = 0; i < state_.headings.size(); ++i)
        choice->addItem(state_.headings.at(i), i);
    choice->setCurrentIndex(field.column + 1);
    return choice;
}

void ColumnsDialog::taken(int field) {
    const int left = setColumn(state_, field, choices_.at(field)->currentData().toInt());
    if (left >= 0)
        choices_.at(left)->setCurrentIndex(0);
    showStanding();
}

void ColumnsDialog::showStanding() {
    const QString missing = missingFields(state_);
    standing_->setText(missing.isEmpty() ? QString() : tr("Still to be chosen: %1").arg(missing));
    import_->setEnabled(missing.isEmpty());
    import_->setToolTip(standing_->text());
}

ColumnMapping ColumnsDialog::mapping() const {
    return mappingOf(state_);
}

} // namespace steward
