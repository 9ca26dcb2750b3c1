#include "common/PageShortcut.h"

#include <QAction>
#include <QWidget>

namespace steward {

void addShortcut(QWidget* page, const QKeySequence& keys, const std::function<void()>& act) {
    auto* action = new QAction(page);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, page, act);
    page->addAction(action);
}

} // namespace steward
