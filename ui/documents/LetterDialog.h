#pragma once

#include "common/DeskHost.h"
#include "forms/IssuedPaper.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace steward {

class PaperView;

/** A paper as it would be issued, before somebody decides to issue it. */
class LetterDialog : public QDialog {
    Q_OBJECT
public:
    LetterDialog(const QString& title, const QString& decision, QWidget* parent);

    /** What draws the letter on a thread, what issues it, and what follows when it is issued. */
    struct Letter {
        std::function<Result<QByteArray>(Office&)> draw;
        std::function<Result<IssuedPaper>(Office&)> issue;
        std::function<void(const IssuedPaper&)> issued;
    };
    /** Shows a letter as it would be issued and issues it when that is decided. */
    static void offer(DeskHost& host, QWidget* page, const QString& title, const QString& decision,
                      const Letter& letter);

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
