#pragma once

#include "common/Tone.h"

#include <QWidget>

namespace steward {

/** A word in a small coloured field: a state, a standing. */
class Badge : public QWidget {
    Q_OBJECT
public:
    explicit Badge(QWidget* parent = nullptr);
    void set(const QString& text, Tone tone);
    QString text() const { return text_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
    Tone tone_ = Tone::Quiet;
};

} // namespace steward
