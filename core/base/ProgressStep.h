#pragma once

#include "base/Result.h"

#include <functional>

namespace steward {

/** Called while long work goes on, with how far it is; a refusal stops the work and is passed on. */
using ProgressStep = std::function<Result<void>(qint64 done, qint64 total)>;

} // namespace steward
