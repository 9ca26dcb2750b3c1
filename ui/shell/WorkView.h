#pragma once

#include "shell/Pages.h"

#include <QHash>
#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace steward {

/** The navigation on the left and the pages beside it. A page is made when it is first looked at. A file that
 * is dropped where nothing else takes it is a bank's list for the claims. */
class WorkView : public QWidget {
    Q_OBJECT
public:
    explicit WorkView(DeskHost& host, QWidget* parent = nullptr);
    void showPage(const QString& id);
    /** Shows the page and what on it. */
    void open(const Place& place);
    QString currentPage() const;
    /** Something was changed by the page that is shown: the others look again when they are shown. */
    void othersAreStale();
    /** All look again, the shown one at once. */
    void reloadAll();

signals:
    /** Another page is shown. */
    void pageTurned();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void show(int row);

    DeskHost& host_;
    QListWidget* navigation_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QHash<int, MadePage> made_;
    QHash<int, QWidget*> frames_; ///< what the stack holds
    QSet<int> stale_;
};

} // namespace steward
