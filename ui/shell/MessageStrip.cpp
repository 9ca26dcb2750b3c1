#include "shell/MessageStrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace steward {

namespace {

QLabel* line(QWidget* parent, const QString& name) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString sentenceWithArticle(const Error& error) {
    if (error.article == 0)
        return error.sentence();
    return QObject::tr("%1 (Art. %2)").arg(error.sentence()).arg(error.article);
}

MessageStrip::MessageStrip(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("messageStrip"));
    setAccessibleName(tr("Message"));
    justSaid_.setSingleShot(true);
    head_ = line(this, QStringLiteral("messageHead"));
    advice_ = line(this, QStringLiteral("messageAdvice"));
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("messageClose"));
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &MessageStrip::clear);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(head_);
    texts->addWidget(advice_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 5, 8, 5);
    row->addLayout(texts, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageStrip::say(const QString& message) {
    show(QStringLiteral("good"), message, {});
}

void MessageStrip::refuse(const Error& error) {
    show(QStringLiteral("late"), sentenceWithArticle(error), error.advice());
}

QString MessageStrip::text() const {
    return advice_->text().isEmpty() ? head_->text() : head_->text() + u'\n' + advice_->text();
}

void MessageStrip::pageTurned() {
    if (!justSaid_.isActive())
        clear();
}

void MessageStrip::clear() {
    head_->clear();
    advice_->clear();
    hide();
}

void MessageStrip::show(const QString& tone, const QString& head, const QString& advice) {
    setProperty("tone", tone);
    head_->setProperty("tone", tone);
    head_->setText(head);
    advice_->setText(advice);
    advice_->setVisible(!advice.isEmpty());
    QFrame::show();
    justSaid_.start(0);
}

} // namespace steward
