#pragma once

#include "base/Error.h"

#include <QFrame>

class QLabel;
class QTimer;

namespace steward {

/** A line under the head of the window for messages that need no answer. A refusal stays until it is closed
 * or replaced; a message leaves by itself. */
class MessageStrip : public QFrame {
    Q_OBJECT
public:
    explicit MessageStrip(QWidget* parent = nullptr);
    void say(const QString& message);
    void refuse(const Error& error);
    QString text() const;
    void clear();

private:
    void show(const QString& tone, const QString& head, const QString& advice);

    QLabel* head_ = nullptr;
    QLabel* advice_ = nullptr;
    QTimer* leave_ = nullptr;
};

/** What, the article it rests on, for a screen: `… (Art. 19)`. */
QString sentenceWithArticle(const Error& error);

} // namespace steward
