#pragma once

#include "claims/Meetings.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace steward {

class DateEdit;

/** Number, day, place, chair, who was there and who was not, and the file with the minutes. */
class MeetingFields : public QWidget {
    Q_OBJECT
public:
    /** The fields' names begin with `name`. */
    explicit MeetingFields(const QString& name, QWidget* parent = nullptr);
    /** Minutes belong to a meeting, not to the page of one of its claims. */
    void hideMinutes();
    void setMeeting(const Meeting& meeting, bool editable);
    Meeting meeting() const;
    /** Path of the file with the minutes; empty: none was chosen. */
    QString minutes() const { return minutes_; }
    void setMinutes(const QString& path);
    QWidget* firstFocus();

signals:
    void edited();
    void minutesWanted();

private:
    QLabel* minutesLabel_ = nullptr;
    QLineEdit* addField(const QString& name, const QString& label, int row, int column);

    QLineEdit* number_ = nullptr;
    DateEdit* day_ = nullptr;
    QLineEdit* place_ = nullptr;
    QLineEdit* chair_ = nullptr;
    QLineEdit* present_ = nullptr;
    QLineEdit* excused_ = nullptr;
    QPushButton* choose_ = nullptr;
    QString minutes_;
};

} // namespace steward
