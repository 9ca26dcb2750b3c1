#include "common/AmountEdit.h"

#include <QStyle>

namespace steward {

AmountEdit::AmountEdit(QWidget* parent) : QLineEdit(parent) {
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setPlaceholderText(QStringLiteral("0.00"));
    connect(this, &QLineEdit::editingFinished, this, &AmountEdit::settle);
}

void AmountEdit::setAmount(Amount amount) {
    setText(amount.text());
    settle();
}

void AmountEdit::settle() {
    const auto read = amount();
    if (read)
        setText(read->text());
    const bool faulty = !read && !text().trimmed().isEmpty();
    setToolTip(faulty ? read.error().text() : QString());
    setProperty("tone", faulty ? QVariant(QStringLiteral("late")) : QVariant());
    style()->unpolish(this); // the style sheet asks for `tone` only when polishing
    style()->polish(this);
}

} // namespace steward
