#pragma once

#include "common/ColumnsState.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace steward {

/**
 * Asks which heading of the bank's file states which field. A heading states one field: chosen a second time,
 * it leaves the first. Importing is offered once every required field has one.
 */
class ColumnsDialog : public QDialog {
    Q_OBJECT
public:
    /** `why` says why it is asked; empty when the clerk asked for it. */
    ColumnsDialog(const ColumnsState& state, const QString& why, QWidget* parent);
    ColumnMapping mapping() const;

signals:
    void importWanted();

private:
    QWidget* makeFields();
    QComboBox* makeChoice(const ColumnChoice& field);
    void taken(int field);
    void showStanding();

    ColumnsState state_;
    QList<QComboBox*> choices_; ///< in the order of the state's fields
    QLabel* standing_ = nullptr;
    QPushButton* import_ = nullptr;
};

} // namespace steward
