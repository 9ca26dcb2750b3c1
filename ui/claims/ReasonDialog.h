#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace steward {

/** Asks for the reason of one act; its confirming button bears the act's name. */
class ReasonDialog : public QDialog {
    Q_OBJECT
public:
    ReasonDialog(const QString& title, const QString& explanation, const QString& confirm, QWidget* parent);
    QString reason() const;
    /** A reason that was given before, to be kept or mended. */
    void setReason(const QString& reason);
    /** Reasons offered by a click; each is appended as a line. */
    void offer(const QStringList& reasons);

private:
    QPlainTextEdit* text_ = nullptr;
    QPushButton* confirm_ = nullptr;
};

} // namespace steward
