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

/** How many entries the chain of the books holds and its head, as printed: `账链 219 笔 3be0 77c2 91d4 06aa`.
 */
QString chainWords(const CheckReport& report);

/** The report as text, a line a fact. */
QString reportText(const CheckReport& report);

} // namespace steward
