#include "desk/DeskReader.h"

#include <QThread>

#include <utility>

namespace steward {

DeskReader::~DeskReader() {
    if (!thread_)
        return;
    thread_->wait();
    delete thread_;
}

void DeskReader::read(const Office& office) {
    office_ = &office;
    again_ = thread_ != nullptr;
    if (!again_)
        start();
}

void DeskReader::start() {
    thread_ = QThread::create([this] {
        result_ = [this]() -> Result<DeskView> {
            STEWARD_LET(mine, office_->sibling());
            return Desk(*mine).view();
        }();
    });
    connect(thread_, &QThread::finished, this, &DeskReader::finished);
    thread_->start();
}

void DeskReader::finished() {
    thread_->wait();
    thread_->deleteLater();
    thread_ = nullptr;
    if (std::exchange(again_, false)) {
        start();
        return;
    }
    const auto result = std::exchange(result_, std::nullopt);
    if (*result)
        emit ready(**result);
    else
        emit refused(result->error());
}

} // namespace steward
