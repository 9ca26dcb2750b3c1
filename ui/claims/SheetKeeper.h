#pragma once

#include "claims/Meetings.h"
#include "common/DeskHost.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace steward {

/**
 * Keeps what is typed on the meeting's sheet in the file within moments, for whoever goes on with it and
 * whatever happens to the machine. Nothing is decided by it.
 */
class SheetKeeper : public QObject {
    Q_OBJECT
public:
    /** `sheet` answers what is on it now. */
    SheetKeeper(DeskHost& host, std::function<Result<MeetingSheet>()> sheet, QObject* parent);
    /** Something was typed. */
    void touch();
    /** Writes what is not in the file yet; before the page is left or read anew. */
    void keep();

private:
    Result<void> write();

    DeskHost& host_;
    std::function<Result<MeetingSheet>()> sheet_;
    QTimer typing_;
    bool touched_ = false; ///< something typed is not in the file yet
};

} // namespace steward
