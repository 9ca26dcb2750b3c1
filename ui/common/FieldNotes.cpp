#include "common/FieldNotes.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace steward {

void FieldNotes::addRow(QFormLayout* form, const QString& key, const QString& label, QWidget* input) {
    input->setObjectName(key);
    if (input->accessibleName().isEmpty())
        input->setAccessibleName(QString(label).remove(u'&'));
    auto* note = new QLabel(form->parentWidget());
    note->setObjectName(key + QStringLiteral("Note"));
    note->setProperty("tone", QStringLiteral("late"));
    note->setWordWrap(true);
    note->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(input);
    column->addWidget(note);
    auto* name = new QLabel(label, form->parentWidget());
    name->setBuddy(input);
    form->addRow(name, column);
    fields_.insert(key, {input, note});
}

void FieldNotes::clear() {
    any_ = false;
    for (const auto& field : std::as_const(fields_))
        mark(field, {});
}

void FieldNotes::tell(const QString& key, const QString& text) {
    const auto field = fields_.value(key);
    if (!field.input)
        return;
    mark(field, text);
    if (!any_)
        field.input->setFocus();
    any_ = true;
}

QString FieldNotes::told(const QString& key) const {
    const auto field = fields_.value(key);
    return field.note ? field.note->text() : QString();
}

void FieldNotes::mark(const Field& field, const QString& text) {
    field.note->setText(text);
    field.note->setVisible(!text.isEmpty());
    field.input->setProperty("tone", text.isEmpty() ? QVariant() : QVariant(QStringLiteral("late")));
    field.input->setToolTip(text);
}

} // namespace steward
