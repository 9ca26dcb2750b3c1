#pragma once

#include "shell/SearchState.h"

#include <QLineEdit>

class QListWidget;
class QThread;
class QTimer;

namespace steward {

/**
 * Search over everything (Ctrl+K): the field in the top line, and below it what was found while typing goes
 * on. Arrows choose, Enter opens, Esc leaves. Looks on a thread of its own, so that typing never waits.
 */
class SearchBox : public QLineEdit {
    Q_OBJECT
public:
    SearchBox(const Office& office, QWidget* parent);
    ~SearchBox() override;

signals:
    void placeWanted(const steward::Place& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void look();
    void looked();
    void showLines(const QList<SearchLine>& lines);
    void say(const QString& words);
    void placeList();
    void open(int row);
    void leave();

    const Office& office_;
    QTimer* soon_ = nullptr;
    QThread* thread_ = nullptr;
    QString asked_; ///< what the thread looks for
    Result<FoundThings> found_;
    QList<SearchLine> lines_;
    QListWidget* list_ = nullptr;
};

} // namespace steward
