#pragma once

#include <QDateEdit>

#include <optional>

namespace steward {

/**
 * A field for a day, written 2018-03-26, with a calendar. One that may stay empty shows a dash; Delete or
 * Backspace empties it.
 */
class DateEdit : public QDateEdit {
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);
    /** Lets the day be absent and begins typing and the calendar at `fallback`. */
    void setMayBeEmpty(QDate fallback);
    void setDay(std::optional<QDate> day);
    std::optional<QDate> day() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool mayBeEmpty_ = false;
    QDate fallback_;
};

} // namespace steward
