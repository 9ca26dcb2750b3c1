#pragma once

#include "common/DeskHost.h"
#include "forms/IssuedPaper.h"

#include <QCoreApplication>

namespace steward {

/** Lets a paper leave the window: to a printer or into a file, told in words either way; with
 * progress and cancel. */
class PaperOutput {
    Q_DECLARE_TR_FUNCTIONS(PaperOutput)
public:
    /** The bytes, which count as a copy made for that purpose before they leave. */
    using Copy = std::function<Result<QByteArray>(Office& office, const QString& purpose)>;

    /** `after` is called when something left, unless `over` is gone by then. */
    PaperOutput(DeskHost& host, QWidget* over, std::function<void()> after = {})
        : host_(host), over_(over), after_(std::move(after)) {}
    void print(const QString& name, const Copy& copy);
    void save(const QString& fileName, const Copy& copy);
    /** Issued papers in one print job. */
    void printAll(const QString& name, const QList<IssuedPaper>& papers);
    /** The same into a folder that is asked for, each paper as its own file. */
    void saveAll(const QString& name, const QList<IssuedPaper>& papers);

private:
    using Copies = std::function<Result<QList<QByteArray>>(Office& office, const QString& purpose)>;
    void print(const QString& name, const Copies& copies, const QString& done);
    void leave(const QString& name, const DeskHost::Job& job, const QString& done);

    DeskHost& host_;
    QWidget* over_;
    std::function<void()> after_;
};

} // namespace steward
