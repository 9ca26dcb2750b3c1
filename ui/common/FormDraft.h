#pragma once

#include "services/Drafts.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QPushButton;
class QWidget;

namespace steward {

/** The field takes an identity or telephone number. */
void markPersonal(QWidget* field);

/**
 * Keeps what is typed into a form until it is done or given up, so that a crash loses nothing, and offers it
 * above the fields when the same form is opened again; who types anew without taking it up finds both. Fields
 * are known by their object names; passwords and what is marked as personal are never kept, for ID numbers
 * and telephones lie in one table of the file only (Art. 21). Lives with the form. Dialogs have theirs from
 * KeptDialog.
 */
class FormDraft : public QObject {
    Q_OBJECT
public:
    using Fields = QMap<QString, QString>;

    /** After `fields` has its fields and its layout. `form` names the form and what it is about:
     * `entry/contribution`, `review/17`. A dialog that closes is done or given up; any other widget says so
     * by drop(). */
    FormDraft(QWidget* fields, Office& office, QString form);
    /** What no field holds, as a table's cells: how it is read and put back; call touch() when it changes. */
    void add(std::function<void(Fields&)> read, std::function<void(const Fields&)> write);
    /** What stands in the fields now was not typed: nothing is kept until it is changed. */
    void begin();
    /** What was typed is done or given up. */
    void drop();

public slots:
    /** Something was typed. */
    void touch();

private:
    void watch(QWidget* field);
    void offer(const Draft& draft);
    void takeUp(const Fields& kept);
    QString offerText(const Draft& draft) const;
    Fields typed() const;
    void keep();

    QWidget* widget_;
    Office& office_;
    QString form_;
    QString key_; ///< under which typing is kept: beside the draft that is offered and not taken up
    QTimer typing_;
    bool inFile_ = false;        ///< a draft of it lies in the file, as far as this form knows
    QList<QPushButton*> offers_; ///< the newest first
    Fields begun_;               ///< what stood in the fields before anything was typed
    QList<QWidget*> fields_;
    QList<std::function<void(Fields&)>> readers_;
    QList<std::function<void(const Fields&)>> writers_;
};

} // namespace steward
