#pragma once

#include <QKeySequence>

#include <functional>

class QWidget;

namespace steward {

/** A key that works wherever the focus is within `page`, and on no other page. */
void addShortcut(QWidget* page, const QKeySequence& keys, const std::function<void()>& act);

} // namespace steward
