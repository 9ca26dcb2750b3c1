#pragma once

#include "base/Error.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace steward {

/** A line under the head of the window for messages that need no answer. It stays until it is closed or
 * replaced, or another page is turned to: what left by itself would move the page under the mouse. */
class MessageStrip : public QFrame {
    Q_OBJECT
public:
    explicit MessageStrip(QWidget* parent = nullptr);
    void say(const QString& message);
    void refuse(const Error& error);
    QString text() const;
    void clear();
    /** Another page is shown: what was said before that goes; what the same step has just said stays. */
    void pageTurned();

private:
    void show(const QString& tone, const QString& head, const QString& advice);

    QLabel* head_ = nullptr;
    QLabel* advice_ = nullptr;
    QTimer justSaid_; ///< runs while what said it is still being done
};

/** What, the article it rests on, for a screen: `… (Art. 19)`. */
QString sentenceWithArticle(const Error& error);

} // namespace steward
