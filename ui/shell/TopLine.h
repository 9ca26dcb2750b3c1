#pragma once

#include "services/Office.h"

#include <QFrame>

namespace steward {

/** The head of the window: the program, the office, the day; and a band when the office is for practice. */
class TopLine : public QWidget {
    Q_OBJECT
public:
    explicit TopLine(const Office& office, QWidget* parent = nullptr);
};

} // namespace steward
