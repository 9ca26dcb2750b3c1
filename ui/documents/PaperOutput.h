#pragma once

#include "common/DeskHost.h"
#include "forms/IssuedPaper.h"

#include <QCoreApplication>

namespace steward {

/** Lets a paper leave the window: to a printer or into a file, told in words either way. */
class PaperOutput {
    Q_DECLARE_TR_FUNCTIONS(PaperOutput)
public:
    /** The bytes, which count as a copy made for that purpose. */
    using Copy = std::function<Result<QByteArray>(const QString& purpose)>;

    PaperOutput(DeskHost& host, QWidget* over) : host_(host), over_(over) {}
    void print(const QString& name, const Copy& copy);
    void save(const QString& fileName, const Copy& copy);
    /** Issued papers in one print job, with progress and cancel; counted as copies when it is through. */
    void printAll(const QString& name, const QList<IssuedPaper>& papers);
    /** The same into a folder that is asked for, each paper as its own file. */
    void saveAll(const QString& name, const QList<IssuedPaper>& papers);

private:
    void workOn(const QString& name, const QString& done, const DeskHost::Job& job);

    DeskHost& host_;
    QWidget* over_;
};

} // namespace steward
