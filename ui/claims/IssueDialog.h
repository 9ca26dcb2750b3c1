#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace steward {

class PaperView;

/** Letter and voucher as they would be issued, side by side, before somebody prepares or issues them. */
class IssueDialog : public QDialog {
    Q_OBJECT
public:
    IssueDialog(const QString& title, const QString& facts, const QString& confirm, QWidget* parent);
    void showLetter(const QByteArray& pdf);
    void showVoucher(const QByteArray& pdf);
    /** Says why it was refused; the confirming button stays for another try. */
    void refuse(const QString& sentence);

signals:
    void confirmed();

private:
    PaperView* letter_ = nullptr;
    PaperView* voucher_ = nullptr;
    QLabel* refusal_ = nullptr;
    QPushButton* confirm_ = nullptr;
    int shown_ = 0;
};

} // namespace steward
