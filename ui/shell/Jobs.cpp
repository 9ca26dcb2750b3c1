#include "shell/Jobs.h"

#include "shell/ProgressBox.h"

#include <QApplication>
#include <QEvent>
#include <QThread>
#include <QTimer>

namespace steward {

Jobs::Jobs(QWidget* window) : QObject(window), window_(window) {
    timer_ = new QTimer(this);
    timer_->setInterval(50);
    connect(timer_, &QTimer::timeout, this, &Jobs::look);
}

Jobs::~Jobs() {
    if (!thread_)
        return;
    cancelled_ = true;
    thread_->wait();
    delete thread_;
}

void Jobs::run(const QString& title, Job job, Done done) {
    waiting_.enqueue({title, std::move(job), std::move(done)});
    if (!busy())
        startNext();
}

void Jobs::startNext() {
    if (waiting_.isEmpty())
        return;
    current_ = waiting_.dequeue();
    cancelled_ = false;
    done_ = 0;
    total_ = 0;
    const Progress progress = [this](qint64 done, qint64 total) {
        done_ = done;
        total_ = total;
        return !cancelled_.load();
    };
    thread_ = QThread::create([this, progress] { result_ = current_.job(progress); });
    connect(thread_, &QThread::finished, this, &Jobs::finished);
    qApp->installEventFilter(this);
    since_.start();
    timer_->start();
    thread_->start();
}

void Jobs::finished() {
    thread_->wait();
    thread_->deleteLater();
    thread_ = nullptr;
    timer_->stop();
    qApp->removeEventFilter(this);
    delete box_;
    box_ = nullptr;
    const auto task = std::exchange(current_, {});
    const auto result = std::exchange(result_, Result<void>{});
    if (task.done)
        task.done(result);
    if (!busy())
        startNext();
}

void Jobs::look() {
    if (!box_ && since_.elapsed() >= ShowAfterMs) {
        // A dialog that started the work stays below its progress.
        auto* above = QApplication::activeModalWidget();
        box_ = new ProgressBox(current_.title, above ? above : window_);
        connect(box_, &ProgressBox::cancelled, this, [this] { cancelled_ = true; });
        box_->show();
    }
    if (box_)
        box_->setProgress(done_, total_);
}

bool Jobs::eventFilter(QObject* watched, QEvent* event) {
    if (box_ || !busy())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace steward
