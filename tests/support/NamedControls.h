#pragma once

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QStringList>
#include <QTabBar>

namespace steward {

/** A part of another control, named through that. */
inline bool isPartOfControl(const QWidget* widget) {
    return qobject_cast<const QHeaderView*>(widget) || qobject_cast<const QTabBar*>(widget) ||
           widget->objectName().startsWith(QStringLiteral("qt_")) ||
           qobject_cast<const QComboBox*>(widget->parentWidget());
}

/**
 * What a person who doesn't see the screen is told that a control is. As the name of a choice Qt on Linux
 * tells what is chosen, whatever name it was given: only a label that is its buddy tells of what.
 */
inline QString toldName(QWidget* widget) {
    auto* told = QAccessible::queryAccessibleInterface(widget);
    if (!told || !qobject_cast<QComboBox*>(widget))
        return told ? told->text(QAccessible::Name) : QString();
    const auto labels = told->relations(QAccessible::Label);
    return labels.isEmpty() ? QString() : labels.first().first->text(QAccessible::Name);
}

/** Controls in `page` that the keyboard reaches and that say nothing of themselves. */
inline QStringList namelessControls(const QWidget& page) {
    QStringList found;
    for (auto* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isPartOfControl(widget) ||
            widget->inherits("QScrollArea") || widget->focusProxy() || !toldName(widget).isEmpty())
            continue;
        found << QStringLiteral("%1 “%2” in “%3”")
                     .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                          widget->parentWidget()->objectName());
    }
    return found;
}

} // namespace steward
