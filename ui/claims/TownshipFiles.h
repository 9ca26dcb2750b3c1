#pragma once

#include "services/Claims.h"

#include <QWidget>

class QLabel;

namespace steward {

class SlotBox;

/** What the chosen township sent: its signed first review form, and its certificates; why it went back. */
class TownshipFiles : public QWidget {
    Q_OBJECT
public:
    explicit TownshipFiles(QWidget* parent);
    /** The files of one township; `refusal` tells why none may be added or removed, empty when they may. */
    void show(const Review& review, const QList<Attachment>& files, const QString& refusal);

signals:
    void dropped(int slot, const QStringList& paths);
    void chooseWanted(int slot);
    void openWanted(const steward::Attachment& attachment);
    void removeWanted(const steward::Attachment& attachment);

private:
    SlotBox* makeSlot(int slot, const QString& title, const QString& name);

    QLabel* reason_ = nullptr;
    SlotBox* form_ = nullptr;
    SlotBox* certificates_ = nullptr;
};

} // namespace steward
