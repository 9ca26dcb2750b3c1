#pragma once

#include "services/Check.h"

#include <QObject>

#include <atomic>
#include <optional>

class QThread;
class QTimer;

namespace steward {

/** Checks the open file on a thread of its own, after opening and after changes, and tells what it found. */
class ChainWatch : public QObject {
    Q_OBJECT
public:
    explicit ChainWatch(QObject* parent = nullptr);
    ~ChainWatch() override;
    /** Looks soon; several changes in a row are looked at once. */
    void look(const Office* office);
    /** Before the office is closed. */
    void stop();

signals:
    void checked(const steward::CheckReport& report);
    void refused(const steward::Error& error);

private:
    void start();
    void finished();

    const Office* office_ = nullptr;
    QTimer* soon_ = nullptr;
    QThread* thread_ = nullptr;
    std::optional<Result<CheckReport>> result_;
    std::atomic_bool stopped_ = false;
    bool again_ = false;
};

} // namespace steward
