#pragma once

#include "common/KeptDialog.h"

#include <QDate>

class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace steward {

/** Asks for a day, and a name where one is wanted: head's approval, debit day. The button bears the decision.
 */
class DayDialog : public KeptDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString explanation;
        QString nameLabel; ///< empty: no name is asked
        QString dayLabel;
        QString confirm;
    };
    /** `form` as for KeptDialog. */
    DayDialog(Office& office, const QString& form, const Words& words, QDate earliest, QWidget* parent);
    QString name() const;
    QDate day() const;
    /** Says why it was refused and stays open. */
    void refuse(const QString& sentence);

signals:
    /** The answer is given; whoever listens closes the dialog or refuses. */
    void confirmed();

private:
    QLineEdit* name_ = nullptr;
    QDateEdit* day_ = nullptr;
    QLabel* refusal_ = nullptr;
};

} // namespace steward
