#pragma once

#include "base/Result.h"
#include "services/Office.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQueue>

#include <atomic>

class QThread;
class QTimer;

namespace steward {

class ProgressBox;

/**
 * Does long work on another thread, one job after the other. Until a job is over nothing can be typed or
 * clicked; after half a second a box shows how far it is and offers to cancel. Cancelling makes the job's
 * Progress answer false; the job then undoes itself and answers with its refusal.
 */
class Jobs : public QObject {
    Q_OBJECT
public:
    using Job = std::function<Result<void>(const Progress& progress)>;
    using Done = std::function<void(const Result<void>& result)>;

    explicit Jobs(QWidget* window);
    ~Jobs() override;
    void run(const QString& title, Job job, Done done);
    bool busy() const { return thread_ != nullptr; }

    static constexpr int ShowAfterMs = 500;

protected:
    /** Swallows keys and clicks while a job runs that shows no box yet. */
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Task {
        QString title;
        Job job;
        Done done;
    };
    void startNext();
    void finished();
    void look();

    QWidget* window_;
    QQueue<Task> waiting_;
    Task current_;
    Result<void> result_;
    QThread* thread_ = nullptr;
    QTimer* timer_ = nullptr;
    ProgressBox* box_ = nullptr;
    QElapsedTimer since_;
    std::atomic_bool cancelled_ = false;
    std::atomic<qint64> done_ = 0;
    std::atomic<qint64> total_ = 0;
};

} // namespace steward
