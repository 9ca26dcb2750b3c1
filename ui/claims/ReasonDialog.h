#pragma once

#include "common/KeptDialog.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace steward {

/** Asks for the reason of one act; its confirming button bears the act's name. */
class ReasonDialog : public KeptDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString explanation;
        QString confirm;
    };
    /** `form` as for KeptDialog. */
    ReasonDialog(Office& office, const QString& form, const Words& words, QWidget* parent);
    QString reason() const;
    /** A reason that was given before, to be kept or mended. */
    void setReason(const QString& reason);
    /** Reasons offered by a click; each is appended as a line. */
    void offer(const QStringList& reasons);
    /** Says why it was refused and stays open. */
    void refuse(const QString& sentence);

signals:
    /** The reason is given; whoever listens closes the dialog or refuses. */
    void confirmed();

private:
    QPlainTextEdit* text_ = nullptr;
    QLabel* refusal_ = nullptr;
    QPushButton* confirm_ = nullptr;
};

} // namespace steward
