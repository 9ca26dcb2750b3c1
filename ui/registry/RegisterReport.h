#pragma once

#include "common/ImportReport.h"
#include "registry/RegisterImporter.h"

namespace steward {

/** What the import of a register did. */
ImportReport importReport(const RegisterImport& outcome, RegisterKind kind, const QString& file);

} // namespace steward
