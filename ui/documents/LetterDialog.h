#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace steward {

class PaperView;

/** A paper as it would be issued, before somebody decides to issue it. */
class LetterDialog : public QDialog {
    Q_OBJECT
public:
    LetterDialog(const QString& title, const QString& decision, QWidget* parent);
    /** Nobody issues what they have not seen. */
    void showDraft(const QByteArray& pdf);
    void refuse(const QString& sentence);

signals:
    void decided();

private:
    PaperView* view_ = nullptr;
    QLabel* refusal_ = nullptr;
    QPushButton* decision_ = nullptr;
};

} // namespace steward
