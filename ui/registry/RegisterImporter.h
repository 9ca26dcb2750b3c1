#pragma once

#include "common/DeskHost.h"
#include "services/Registry.h"

#include <QObject>

namespace steward {

enum class RegisterKind { Households, Loans };

/** Takes a workbook into a register on another thread and tells what came of it. */
class RegisterImporter : public QObject {
    Q_OBJECT
public:
    RegisterImporter(DeskHost& host, QWidget* page);
    /** Lets the workbook be chosen. */
    void choose(RegisterKind kind);
    void importFile(RegisterKind kind, const QString& path);

signals:
    /** Rows were stored. */
    void imported();

private:
    void tell(RegisterKind kind, const QString& path, const RegisterImport& outcome);

    DeskHost& host_;
    QWidget* page_;
};

} // namespace steward
