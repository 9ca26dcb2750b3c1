#pragma once

#include "services/Claims.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace steward {

/** One slot for scans: takes dropped files, lists what is there, opens and removes. */
class SlotBox : public QFrame {
    Q_OBJECT
public:
    /** `name` begins the object names of its parts; `slot` with its number when empty. */
    SlotBox(int slot, const QString& title, QWidget* parent, const QString& name = {});
    int slot() const { return slot_; }
    void setFiles(const QList<Attachment>& files, bool editable, const QString& editReason);

signals:
    void dropped(const QStringList& paths);
    void chooseWanted();
    void openWanted(const steward::Attachment& attachment);
    void removeWanted(const steward::Attachment& attachment);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    const Attachment* current() const;
    void showButtons();

    int slot_;
    bool editable_ = false;
    QList<Attachment> files_;
    QLabel* standing_ = nullptr;
    QListWidget* list_ = nullptr;
    QLabel* hint_ = nullptr;
    QPushButton* add_ = nullptr;
    QPushButton* open_ = nullptr;
    QPushButton* remove_ = nullptr;
};

} // namespace steward
