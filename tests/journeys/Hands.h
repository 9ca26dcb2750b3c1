#pragma once

#include "shell/Jobs.h"
#include "support/Dropping.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QWidget>

namespace steward::journey {

/** What a person at the window does: find by name, click, type, drop. Nothing here knows a service. */
class Hands {
public:
    explicit Hands(QWidget& window) : window_(window) {}

    /** The visible widget of that name, in the window or in a dialog over it; waits for it. */
    template<class Widget = QWidget>
    Widget* find(const QString& name, int patienceMs = 10'000) const {
        Widget* found = nullptr;
        const auto look = [&] { return !working() && (found = lookFor<Widget>(name)) != nullptr; };
        if (!QTest::qWaitFor(look, patienceMs))
            qWarning("nothing called %s is shown", qUtf8Printable(name));
        return found;
    }
    /** The same without waiting: null when it is not shown now. */
    template<class Widget>
    Widget* peek(const QString& name) const {
        return lookFor<Widget>(name);
    }
    /** Whether that name is shown and can be used, once what was begun is done. */
    bool offers(const QString& name) const {
        rest();
        const auto* widget = lookFor<QWidget>(name);
        return widget && widget->isEnabled();
    }
    /** Waits until what was begun on another thread is done: until then the window takes no key and no click.
     */
    bool rest() const {
        return QTest::qWaitFor([this] { return !working(); }, 60'000);
    }
    /** Waits until it can be used, then clicks it. */
    bool press(const QString& name) const {
        auto* widget = find(name);
        if (!widget || !QTest::qWaitFor([&] { return !working() && widget->isEnabled(); }, 10'000)) {
            qWarning("%s can't be clicked: %s", qUtf8Printable(name),
                     widget ? qUtf8Printable(widget->toolTip()) : "absent");
            return false;
        }
        QTest::mouseClick(widget, Qt::LeftButton);
        return true;
    }
    bool type(const QString& name, const QString& text) const {
        auto* widget = find(name);
        if (!widget)
            return false;
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QInputMethodEvent typed; // Chinese comes from an input method, not from keys
        typed.setCommitString(text);
        QApplication::sendEvent(widget, &typed);
        return true;
    }
    bool chooseDay(const QString& name, QDate day) const {
        auto* field = find<QDateEdit>(name);
        if (field)
            field->setDate(day);
        return field && field->date() == day;
    }
    /** Answers the next question, which keeps whoever asks it waiting, with yes. */
    void willSayYes() const {
        auto* looking = new QTimer(&window_);
        QObject::connect(looking, &QTimer::timeout, looking, [this, looking] {
            if (!peek<QWidget>(QStringLiteral("questionYes")))
                return;
            looking->deleteLater();
            press(QStringLiteral("questionYes"));
        });
        looking->start(20);
    }
    /** Presses a key in the widget of that name. */
    bool key(const QString& name, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const {
        auto* widget = find(name);
        if (!widget)
            return false;
        widget->activateWindow(); // which no window manager does here once a dialog has closed
        if (!QTest::qWaitForWindowActive(widget->window()))
            return false;
        widget->setFocus();
        QTest::keyClick(widget, key, with);
        return true;
    }
    /** Opens the menu of a button and chooses from it, by keys. */
    bool choose(const QString& button, const QString& action) const {
        auto* opener = find(button);
        if (!opener || !QTest::qWaitFor([&] { return !working() && opener->isEnabled(); }, 10'000))
            return false;
        auto* menu = opener->findChild<QMenu*>();
        auto* wanted = menu ? menu->findChild<QAction*>(action) : nullptr;
        if (!wanted || !wanted->isEnabled()) {
            qWarning("%s can't be chosen: %s", qUtf8Printable(action),
                     wanted ? qUtf8Printable(wanted->toolTip()) : "absent");
            return false;
        }
        QTimer::singleShot(0, menu, [menu, wanted] {
            menu->setActiveAction(wanted);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        opener->setFocus();
        QTest::keyClick(opener, Qt::Key_Space);
        return true;
    }
    /** Chooses the line that begins with `text` from a list that unfolds. */
    bool chooseFrom(const QString& name, const QString& text) const {
        auto* list = find<QComboBox>(name);
        const int at = list ? list->findText(text, Qt::MatchStartsWith) : -1;
        if (at >= 0)
            list->setCurrentIndex(at);
        return at >= 0;
    }
    /** Makes the first row of a table that shows `text` in that column the current one. */
    bool chooseRow(const QString& table, int column, const QString& text) const {
        auto* view = find<QAbstractItemView>(table);
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, column).data().toString() == text) {
                view->selectionModel()->setCurrentIndex(view->model()->index(row, column),
                                                        QItemSelectionModel::ClearAndSelect |
                                                            QItemSelectionModel::Rows);
                return true;
            }
        qWarning("%s shows no %s", qUtf8Printable(table), qUtf8Printable(text));
        return false;
    }
    /** Names this file or folder in the next dialog that asks for one, which keeps whoever asks waiting. */
    void willName(const QString& path) const {
        auto* looking = new QTimer(&window_);
        QObject::connect(looking, &QTimer::timeout, looking, [path, looking] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            looking->deleteLater();
            dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
            const auto buttons = dialog->findChild<QDialogButtonBox*>()->buttons();
            for (auto* button : buttons)
                if (dialog->findChild<QDialogButtonBox*>()->buttonRole(button) ==
                    QDialogButtonBox::AcceptRole)
                    return QTest::mouseClick(button, Qt::LeftButton);
        });
        looking->start(20);
    }
    /** Waits until nothing of that name is shown any more. */
    bool gone(const QString& name) const {
        return QTest::qWaitFor([&] { return !working() && lookFor<QWidget>(name) == nullptr; }, 10'000);
    }
    /** Drops files onto the widget of that name, as a file manager does. */
    bool drop(const QString& name, const QStringList& paths) const {
        auto* target = find(name);
        return target && dropFiles(*target, paths);
    }

private:
    bool working() const {
        const auto* jobs = window_.findChild<Jobs*>();
        return jobs && jobs->busy();
    }
    template<class Widget>
    Widget* lookFor(const QString& name) const {
        QList<QWidget*> tops = QApplication::topLevelWidgets();
        for (auto* top : tops) {
            if (!top->isVisible())
                continue;
            const auto all = top->findChildren<Widget*>(name);
            for (auto* one : all)
                if (one->isVisible())
                    return one;
            if (auto* self = qobject_cast<Widget*>(top); self && top->objectName() == name)
                return self;
        }
        return nullptr;
    }

    QWidget& window_;
};

} // namespace steward::journey
