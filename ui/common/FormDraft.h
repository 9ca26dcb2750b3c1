#pragma once

#include "services/Drafts.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QDialog;
class QPushButton;

namespace steward {

/**
 * Keeps what is typed into a dialog until it is done or given up, so that a crash loses nothing, and offers
 * it above the fields when the same form is opened again. Fields are known by their object names; passwords
 * are never kept. Lives with the dialog.
 */
class FormDraft : public QObject {
    Q_OBJECT
public:
    using Fields = QMap<QString, QString>;

    /** After the dialog has its fields. `form` names the form and what it is about: `entry/contribution`,
     * `review/17`. */
    FormDraft(QDialog* dialog, Office& office, QString form);
    /** What no field holds, as a table's cells: how it is read and put back; call touch() when it changes. */
    void add(std::function<void(Fields&)> read, std::function<void(const Fields&)> write);

public slots:
    /** Something was typed. */
    void touch();

private:
    void watch(QWidget* field);
    void offer(const Draft& draft);
    void keep();
    void drop();

    QDialog* dialog_;
    Office& office_;
    QString form_;
    QTimer typing_;
    QPushButton* offer_ = nullptr;
    QList<QWidget*> fields_;
    QList<std::function<void(Fields&)>> readers_;
    QList<std::function<void(const Fields&)>> writers_;
};

} // namespace steward
