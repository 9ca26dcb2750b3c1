#pragma once

#include <QHash>
#include <QObject>

class QFormLayout;
class QLabel;
class QWidget;

namespace steward {

/** Tells faults at the fields of a form: the field turns red, the sentence stands below it. */
class FieldNotes : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /** A row of the form; `input` gets `key` as its object name. */
    void addRow(QFormLayout* form, const QString& key, const QString& label, QWidget* input);
    void clear();
    /** The first field told gets the focus. */
    void tell(const QString& key, const QString& text);
    QString told(const QString& key) const;

private:
    struct Field {
        QWidget* input = nullptr;
        QLabel* note = nullptr;
    };
    void mark(const Field& field, const QString& text);
    QHash<QString, Field> fields_;
    bool any_ = false;
};

} // namespace steward
