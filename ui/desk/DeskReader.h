#pragma once

#include "services/Desk.h"

#include <QObject>

#include <optional>

class QThread;

namespace steward {

/** Reads the desk on a thread of its own: it is the first page after signing in, where nobody shall wait. */
class DeskReader : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~DeskReader() override;
    /** Asked again while it reads, it reads once more afterwards. */
    void read(const Office& office);

signals:
    void ready(const steward::DeskView& view);
    void refused(const steward::Error& error);

private:
    void start();
    void finished();

    const Office* office_ = nullptr;
    QThread* thread_ = nullptr;
    bool again_ = false;
    std::optional<Result<DeskView>> result_;
};

} // namespace steward
