#include "common/PageShortcut.h"

#include <QShortcut>
#include <QWidget>

namespace steward {

void addShortcut(QWidget* page, const QKeySequence& keys, const std::function<void()>& act) {
    auto* shortcut = new QShortcut(keys, page); // an action would stand, nameless, in a table's menu
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, page, act);
}

} // namespace steward
