#pragma once

#include "fund/Period.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace steward {

/** A month, quarter or year, with buttons for the one before and the one after (Alt+Left, Alt+Right). */
class PeriodChoice : public QWidget {
    Q_OBJECT
public:
    /** Periods up to that of `today`, whose quarter is chosen. */
    PeriodChoice(QDate today, QWidget* parent);
    Period period() const;
    /** Chooses the period of that length which ends last within the one in hand. */
    void setLength(Period::Length length);
    /** Chooses the period that holds `day`, be it older than those offered. */
    void showDay(QDate day);

signals:
    void changed();

private:
    QPushButton* makeStep(const QString& sign, const QString& name, const QString& accessible, int step,
                          const QKeySequence& keys);
    void fill();
    void step(int by);
    void moved();

    QDate today_;
    Period period_;
    QComboBox* length_ = nullptr;
    QComboBox* choice_ = nullptr;
    QPushButton* before_ = nullptr;
    QPushButton* after_ = nullptr;
};

} // namespace steward
