#include "shell/WorkView.h"

#include "common/DroppedFiles.h"
#include "common/TableExport.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace steward {

namespace {

/** A page that is larger than a small or magnified screen scrolls instead of growing the window. */
QWidget* scrolled(QWidget* page, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    return area;
}

/** Who works on claims or inspects them begins at the desk; an administrator alone has no part in it. */
QString firstPage(const Office& office) {
    const auto works = Roles(Role::Clerk) | Role::Reviewer | Role::Director | Role::Inspector;
    return office.user() && (office.user()->roles & works) ? QStringLiteral("desk")
                                                           : QStringLiteral("settings");
}

} // namespace

WorkView::WorkView(DeskHost& host, QWidget* parent) : QWidget(parent), host_(host) {
    setObjectName(QStringLiteral("workView"));
    setAcceptDrops(true);
    navigation_ = new QListWidget(this);
    navigation_->setObjectName(QStringLiteral("navigation"));
    navigation_->setAccessibleName(tr("Pages"));
    navigation_->setIconSize({18, 18});
    navigation_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto& kind : pageKinds())
        new QListWidgetItem(QIcon::fromTheme(kind.icon), kind.title(), navigation_);
    navigation_->setFixedWidth(qMax(148, navigation_->sizeHintForColumn(0) + 34));
    stack_ = new QStackedWidget(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(navigation_);
    row->addWidget(stack_, 1);
    connect(navigation_, &QListWidget::currentRowChanged, this, &WorkView::show);
    showPage(firstPage(host.office()));
}

void WorkView::showPage(const QString& id) {
    for (int i = 0; i < pageKinds().size(); ++i)
        if (pageKinds().at(i).id == id)
            navigation_->setCurrentRow(i);
}

void WorkView::open(const Place& place) {
    showPage(place.page);
    if (const auto& page = made_[navigation_->currentRow()]; page.showPlace)
        page.showPlace(place);
}

QString WorkView::currentPage() const {
    const auto row = navigation_->currentRow();
    return row < 0 ? QString() : pageKinds().at(row).id;
}

void WorkView::show(int row) {
    if (row < 0)
        return;
    if (!made_.contains(row)) {
        made_.insert(row, pageKinds().at(row).make(host_, stack_));
        frames_.insert(row, scrolled(made_.value(row).widget, stack_));
        stack_->addWidget(frames_.value(row));
        stale_.insert(row);
        offerExport(host_, made_.value(row).widget, pageKinds().at(row).title(),
                    made_.value(row).exportsItself ? ExportKey::Taken : ExportKey::Free);
        if (const auto& leads = made_[row].leads)
            leads(this, [this](const Place& place) { open(place); });
    }
    if (stale_.remove(row))
        made_.value(row).reload();
    stack_->setCurrentWidget(frames_.value(row));
    window()->setProperty("help", pageKinds().at(row).id);
    emit pageTurned();
}

void WorkView::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WorkView::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const auto file = droppedFile(event->mimeData());
    if (!file) {
        host_.refuse(file.error());
        return;
    }
    showPage(QStringLiteral("claims"));
    if (const auto& page = made_[navigation_->currentRow()]; page.takeFile)
        page.takeFile(*file);
}

void WorkView::othersAreStale() {
    for (const auto row : made_.keys())
        if (row != navigation_->currentRow())
            stale_.insert(row);
}

void WorkView::reloadAll() {
    othersAreStale();
    const auto row = navigation_->currentRow();
    if (made_.contains(row))
        made_.value(row).reload();
}

} // namespace steward
