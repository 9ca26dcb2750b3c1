#include "settings/DetailsForm.h"

#include "common/FieldNotes.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace steward {

namespace {

struct DetailsField {
    const char* key;
    const char* label;
    QString OfficeDetails::*field;
};

constexpr DetailsField Names[]{
    {"officeName", QT_TRANSLATE_NOOP("DetailsForm", "Name of the office"), &OfficeDetails::officeName},
    {"county", QT_TRANSLATE_NOOP("DetailsForm", "County"), &OfficeDetails::county},
    {"fundName", QT_TRANSLATE_NOOP("DetailsForm", "Name of the fund"), &OfficeDetails::fundName},
    {"decidingBody", QT_TRANSLATE_NOOP("DetailsForm", "Leading group"), &OfficeDetails::decidingBody}};
constexpr DetailsField Prefixes[]{
    {"letterPrefix", QT_TRANSLATE_NOOP("DetailsForm", "Confirmation letters"), &OfficeDetails::letterPrefix},
    {"listPrefix", QT_TRANSLATE_NOOP("DetailsForm", "Claim lists"), &OfficeDetails::listPrefix},
    {"reviewPrefix", QT_TRANSLATE_NOOP("DetailsForm", "First reviews"), &OfficeDetails::reviewPrefix},
    {"approvalPrefix", QT_TRANSLATE_NOOP("DetailsForm", "Approvals"), &OfficeDetails::approvalPrefix},
    {"receiptPrefix", QT_TRANSLATE_NOOP("DetailsForm", "Receipts"), &OfficeDetails::receiptPrefix},
    {"returnPrefix", QT_TRANSLATE_NOOP("DetailsForm", "Return lists"), &OfficeDetails::returnPrefix},
    {"reconciliationPrefix", QT_TRANSLATE_NOOP("DetailsForm", "Reconciliation statements"),
     &OfficeDetails::reconciliationPrefix},
    {"topUpPrefix", QT_TRANSLATE_NOOP("DetailsForm", "Top-up letters"), &OfficeDetails::topUpPrefix},
    {"recoveryPrefix", QT_TRANSLATE_NOOP("DetailsForm", "Return notices"), &OfficeDetails::recoveryPrefix},
    {"clawbackPrefix", QT_TRANSLATE_NOOP("DetailsForm", "Clawback notices"), &OfficeDetails::clawbackPrefix},
    {"meetingPrefix", QT_TRANSLATE_NOOP("DetailsForm", "Meeting books"), &OfficeDetails::meetingPrefix},
    {"confirmationPrefix", QT_TRANSLATE_NOOP("DetailsForm", "Return confirmations"),
     &OfficeDetails::confirmationPrefix},
    {"reminderPrefix", QT_TRANSLATE_NOOP("DetailsForm", "Reminders"), &OfficeDetails::reminderPrefix}};

QList<DetailsField> allFields() {
    QList<DetailsField> fields(std::begin(Names), std::end(Names));
    fields.append(QList<DetailsField>(std::begin(Prefixes), std::end(Prefixes)));
    return fields;
}

QFormLayout* newForm(QWidget* parent) {
    auto* holder = new QWidget(parent);
    auto* form = new QFormLayout(holder);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4); // all numbers and the button on a small screen
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("heading", true);
    return label;
}

} // namespace

DetailsForm::DetailsForm(QWidget* parent) : QWidget(parent) {
    notes_ = new FieldNotes(this);
    auto* names = newForm(this);
    names->addRow(heading(tr("Names, as papers write them"), this));
    auto* numbers = newForm(this);
    numbers->addRow(heading(tr("What the numbers of papers begin with"), this));
    const auto add = [this](QFormLayout* form, const DetailsField& field) {
        auto* line = new QLineEdit(form->parentWidget());
        const auto key = QString::fromLatin1(field.key);
        notes_->addRow(form, key, QCoreApplication::translate("DetailsForm", field.label), line);
        lines_.insert(key, line);
        connect(line, &QLineEdit::textChanged, this, &DetailsForm::edited);
    };
    for (const auto& field : Names)
        add(names, field);
    for (const auto& field : Prefixes)
        add(numbers, field);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(28);
    row->addWidget(names->parentWidget(), 3, Qt::AlignTop);
    row->addWidget(numbers->parentWidget(), 2, Qt::AlignTop);
}

void DetailsForm::setDetails(const OfficeDetails& details) {
    kept_ = details;
    notes_->clear();
    for (const auto& field : allFields())
        lines_.value(QLatin1String(field.key))->setText(details.*field.field);
}

OfficeDetails DetailsForm::details() const {
    auto details = kept_;
    for (const auto& field : allFields())
        details.*field.field = lines_.value(QLatin1String(field.key))->text().trimmed();
    return details;
}

void DetailsForm::setReadOnly(bool readOnly) {
    for (auto* line : std::as_const(lines_))
        line->setReadOnly(readOnly);
}

bool DetailsForm::complete() {
    notes_->clear();
    bool complete = true;
    const auto now = details();
    for (const auto& field : allFields()) {
        if (!(now.*field.field).isEmpty())
            continue;
        notes_->tell(QLatin1String(field.key), tr("Papers need it: fill it in."));
        complete = false;
    }
    return complete;
}

} // namespace steward
