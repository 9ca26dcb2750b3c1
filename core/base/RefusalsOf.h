#pragma once

#include "base/Error.h"

namespace steward {

/** Makes the refusals of a file whose rules are those of one article: `constexpr RefusalsOf refusal{19};` */
struct RefusalsOf {
    int article = 0;
    Error operator()(const char* code, const char* what, const char* remedy, Facts facts = {}) const {
        return {QString::fromLatin1(code), what, remedy, std::move(facts), article};
    }
};

} // namespace steward
