#include "shell/ChainWatch.h"

#include <QThread>
#include <QTimer>

namespace steward {

ChainWatch::ChainWatch(QObject* parent) : QObject(parent) {
    soon_ = new QTimer(this);
    soon_->setSingleShot(true);
    soon_->setInterval(300);
    connect(soon_, &QTimer::timeout, this, &ChainWatch::start);
}

ChainWatch::~ChainWatch() {
    stop();
}

void ChainWatch::look(const Office* office) {
    office_ = office;
    soon_->start();
}

void ChainWatch::stop() {
    soon_->stop();
    office_ = nullptr;
    again_ = false;
    if (!thread_)
        return;
    stopped_ = true;
    thread_->disconnect(this);
    thread_->wait();
    delete thread_;
    thread_ = nullptr;
    stopped_ = false;
}

void ChainWatch::start() {
    if (thread_) {
        again_ = true;
        return;
    }
    if (!office_)
        return;
    thread_ = QThread::create([this, office = office_] {
        const auto check = [&]() -> Result<CheckReport> {
            STEWARD_LET(mine, office->sibling());
            mine->watch([this](qint64, qint64) { return !stopped_.load(); });
            return checkOffice(*mine);
        };
        result_ = check();
    });
    connect(thread_, &QThread::finished, this, &ChainWatch::finished);
    thread_->start(QThread::LowPriority);
}

void ChainWatch::finished() {
    if (!thread_ || !thread_->isFinished())
        return; // told by one that was stopped while the news of its end was under way
    thread_->wait();
    thread_->deleteLater();
    thread_ = nullptr;
    const auto result = std::exchange(result_, std::nullopt);
    if (result && *result)
        emit checked(**result);
    else if (result)
        emit refused(result->error());
    if (std::exchange(again_, false))
        start();
}

} // namespace steward
