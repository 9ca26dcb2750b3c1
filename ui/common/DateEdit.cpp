#include "common/DateEdit.h"

#include <QCalendarWidget>
#include <QKeyEvent>

namespace steward {

namespace {
/** Qt shows the special text at the smallest day; no day of an office is that old. */
const QDate emptyDay(1900, 1, 1);
} // namespace

DateEdit::DateEdit(QWidget* parent) : QDateEdit(parent) {
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    setCalendarPopup(true);
    setMinimumDate(emptyDay);
}

void DateEdit::setMayBeEmpty(QDate fallback) {
    mayBeEmpty_ = true;
    fallback_ = fallback;
    setSpecialValueText(QStringLiteral("—"));
    setDate(emptyDay);
    calendarWidget()->setCurrentPage(fallback.year(), fallback.month());
}

void DateEdit::setDay(std::optional<QDate> day) {
    setDate(day && day->isValid() ? *day : emptyDay);
}

std::optional<QDate> DateEdit::day() const {
    if (mayBeEmpty_ && date() == emptyDay)
        return std::nullopt;
    return date();
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
    const bool clears = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (mayBeEmpty_ && clears) {
        setDate(emptyDay);
        event->accept();
        return;
    }
    const bool digit = event->text().size() == 1 && event->text().front().isDigit();
    if (mayBeEmpty_ && date() == emptyDay && digit)
        setDate(fallback_); // typing begins in a day, not in the dash
    QDateEdit::keyPressEvent(event);
}

} // namespace steward
