#include "claims/SlotBox.h"

#include "common/DroppedFiles.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>

namespace steward {

SlotBox::SlotBox(int slot, const QString& title, QWidget* parent, const QString& name)
    : QFrame(parent), slot_(slot) {
    setObjectName(name.isEmpty() ? QStringLiteral("slot%1").arg(slot) : name);
    setProperty("card", true);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(title);
    setAcceptDrops(true);
    auto* heading = new QLabel(title, this);
    heading->setWordWrap(true);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    standing_ = new QLabel(this);
    standing_->setObjectName(objectName() + QStringLiteral("Standing"));
    list_ = new QListWidget(this);
    list_->setObjectName(objectName() + QStringLiteral("Files"));
    list_->setAccessibleName(title);
    list_->setFrameShape(QFrame::NoFrame);
    // As high as its files: all slots lie on a small screen together.
    list_->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    list_->setMinimumHeight(2 * list_->fontMetrics().lineSpacing());
    hint_ = new QLabel(this);
    hint_->setAlignment(Qt::AlignCenter);
    hint_->setProperty("quiet", true);
    const auto button = [&](const QString& act, const QString& text) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(objectName() + act);
        return made;
    };
    add_ = button(QStringLiteral("Add"), tr("Add file…"));
    open_ = button(QStringLiteral("Open"), tr("Open"));
    remove_ = button(QStringLiteral("Remove"), tr("Remove"));
    auto* head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(standing_, 0, Qt::AlignTop);
    auto* foot = new QHBoxLayout;
    foot->addWidget(add_);
    foot->addStretch(1);
    foot->addWidget(open_);
    foot->addWidget(remove_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addLayout(head);
    column->addWidget(list_, 1);
    column->addWidget(hint_, 1);
    column->addLayout(foot);

    connect(add_, &QPushButton::clicked, this, &SlotBox::chooseWanted);
    connect(open_, &QPushButton::clicked, this, [this] { emit openWanted(*current()); });
    connect(remove_, &QPushButton::clicked, this, [this] { emit removeWanted(*current()); });
    connect(list_, &QListWidget::itemActivated, this, [this] { emit openWanted(*current()); });
    connect(list_, &QListWidget::currentRowChanged, this, &SlotBox::showButtons);
    setFiles({}, false, {});
}

void SlotBox::setFiles(const QList<Attachment>& files, bool editable, const QString& editReason) {
    files_ = files;
    editable_ = editable;
    list_->clear();
    for (const Attachment& file : files) {
        auto* line = new QListWidgetItem(
            tr("%1 · %2 KB", "file name, size").arg(file.fileName).arg((file.size + 1023) / 1024), list_);
        line->setToolTip(tr("Added by %1, %2")
                             .arg(file.addedBy, file.addedAt.toOffsetFromUtc(8 * 3600).toString(
                                                    QStringLiteral("yyyy-MM-dd HH:mm"))));
    }
    const bool missing = files.isEmpty() && slot_ > 0;
    standing_->setText(missing ? tr("missing") : tr("%n file(s)", nullptr, static_cast<int>(files.size())));
    standing_->setProperty("tone", missing           ? QStringLiteral("late")
                                   : files.isEmpty() ? QString()
                                                     : QStringLiteral("good"));
    standing_->style()->unpolish(standing_);
    standing_->style()->polish(standing_);
    list_->setVisible(!files.isEmpty());
    hint_->setVisible(files.isEmpty());
    hint_->setText(editable ? tr("Drop scans and photos here") : QString());
    add_->setEnabled(editable);
    add_->setToolTip(editable ? tr("Or drop scans and photos here") : editReason);
    setAcceptDrops(editable);
    if (!files.isEmpty())
        list_->setCurrentRow(0);
    showButtons();
}

const Attachment* SlotBox::current() const {
    const int row = list_->currentRow();
    return row >= 0 && row < files_.size() ? &files_.at(row) : nullptr;
}

void SlotBox::showButtons() {
    open_->setEnabled(current());
    remove_->setEnabled(current() && editable_);
}

void SlotBox::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SlotBox::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    emit dropped(droppedFiles(event->mimeData()));
}

} // namespace steward
