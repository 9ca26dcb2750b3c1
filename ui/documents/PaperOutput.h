#pragma once

#include "common/DeskHost.h"

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

private:
    DeskHost& host_;
    QWidget* over_;
};

} // namespace steward
