#pragma once

#include "services/Check.h"

#include <QDialog>

namespace steward {

/** What the check of the file found, as a report that can be copied. */
class CheckBox : public QDialog {
    Q_OBJECT
public:
    explicit CheckBox(const CheckReport& report, QWidget* parent = nullptr);
};

/** The report as text, a line a fact. */
QString reportText(const CheckReport& report);

} // namespace steward
