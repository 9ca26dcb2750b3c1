#pragma once

#include "claims/ListReport.h"

#include <QDialog>

namespace steward {

/** What came of a bank's list, and what goes back to the bank: its own file with comments, the return list.
 */
class ListReportDialog : public QDialog {
    Q_OBJECT
public:
    /** `fromFile`: the list came as a file that can be given back. */
    ListReportDialog(const ListReport& report, bool fromFile, QWidget* parent);

signals:
    void annotateWanted();
    void returnListWanted();
};

} // namespace steward
