#include "common/FormDialog.h"

#include "common/AmountEdit.h"
#include "common/DateEdit.h"
#include "common/FormDraft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace steward {

FormDialog::FormDialog(Office& office, const QString& form, const Words& words, QWidget* parent)
    : KeptDialog(office, form, parent) {
    const auto& name = words.name;
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    introduction_ = new QLabel(this);
    introduction_->setWordWrap(true);
    introduction_->setProperty("quiet", true);
    introduction_->hide();
    refusal_ = new QLabel(this);
    refusal_->setObjectName(name + QStringLiteral("Refusal"));
    refusal_->setProperty("tone", QStringLiteral("late"));
    refusal_->setWordWrap(true);
    refusal_->hide();
    auto* buttons = new QDialogButtonBox(this);
    auto* leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    leave->setObjectName(name + QStringLiteral("Cancel"));
    leave->setAutoDefault(false);
    auto* act = buttons->addButton(words.verb, QDialogButtonBox::ActionRole);
    act->setObjectName(name + QStringLiteral("Act"));
    act->setProperty("primary", true);
    act->setDefault(true);
    columns_ = new QHBoxLayout;
    columns_->setSpacing(24);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(12);
    column->addWidget(introduction_);
    column->addLayout(columns_);
    column->addWidget(refusal_);
    column->addWidget(buttons);
    nextColumn();
    connect(act, &QPushButton::clicked, this, &FormDialog::tryAct);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FormDialog::setIntroduction(const QString& text) {
    introduction_->setText(text);
    introduction_->setVisible(!text.isEmpty());
}

void FormDialog::nextColumn() {
    form_ = new QFormLayout;
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setVerticalSpacing(8);
    columns_->addLayout(form_, 1);
}

void FormDialog::addField(const QString& name, const QString& label, QWidget* field) {
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setMinimumWidth(qMax(field->minimumWidth(), 200));
    form_->addRow(label, field);
    fields_.append(field);
}

void FormDialog::showEvent(QShowEvent* event) {
    KeptDialog::showEvent(event);
    for (auto* field : std::as_const(fields_)) {
        const auto* line = qobject_cast<QLineEdit*>(field);
        if (field->isEnabled() && !(line && line->isReadOnly())) {
            field->setFocus();
            return;
        }
    }
}

QLineEdit* FormDialog::addText(const QString& name, const QString& label, const QString& value) {
    auto* field = new QLineEdit(value, this);
    addField(name, label, field);
    return field;
}

QLineEdit* FormDialog::addPersonal(const QString& name, const QString& label, const QString& value) {
    auto* field = addText(name, label, value);
    markPersonal(field);
    return field;
}

AmountEdit* FormDialog::addAmount(const QString& name, const QString& label) {
    auto* field = new AmountEdit(this);
    addField(name, label, field);
    return field;
}

DateEdit* FormDialog::addDate(const QString& name, const QString& label) {
    auto* field = new DateEdit(this);
    addField(name, label, field);
    return field;
}

QComboBox* FormDialog::addChoice(const QString& name, const QString& label) {
    auto* field = new QComboBox(this);
    addField(name, label, field);
    return field;
}

QCheckBox* FormDialog::addCheck(const QString& name, const QString& label, bool checked) {
    auto* field = new QCheckBox(label, this);
    field->setObjectName(name);
    field->setChecked(checked);
    form_->addRow(QString(), field);
    return field;
}

void FormDialog::addFact(const QString& label, const QString& value) {
    auto* text = new QLabel(value, this);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    form_->addRow(label, text);
}

void FormDialog::refuse(const Error& error) {
    refusal_->setText(error.text());
    refusal_->show();
    refusal_->setAccessibleDescription(error.text());
}

void FormDialog::tryAct() {
    refusal_->hide();
    if (const auto result = act_(); !result) {
        refuse(result.error());
        return;
    }
    emit done();
    accept();
}

} // namespace steward
