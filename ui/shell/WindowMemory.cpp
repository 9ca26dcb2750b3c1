#include "shell/WindowMemory.h"

namespace steward {

WindowMemory::WindowMemory() : settings_(QStringLiteral("fund-steward"), QStringLiteral("window")) {}

WindowMemory::WindowMemory(const QString& file) : settings_(file, QSettings::IniFormat) {}

} // namespace steward
