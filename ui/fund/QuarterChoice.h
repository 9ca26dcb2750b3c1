#pragma once

#include "calendar/Quarter.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace steward {

/** A quarter, with buttons for the one before and the one after (Alt+Left, Alt+Right). */
class QuarterChoice : public QWidget {
    Q_OBJECT
public:
    /** Quarters up to that of `today`, which is chosen. */
    QuarterChoice(QDate today, QWidget* parent);
    Quarter quarter() const;

signals:
    void changed();

private:
    QPushButton* makeStep(const QString& sign, const QString& name, const QString& accessible, int step,
                          const QKeySequence& keys);
    void step(int by);

    QComboBox* choice_ = nullptr;
    QPushButton* before_ = nullptr;
    QPushButton* after_ = nullptr;
};

} // namespace steward
