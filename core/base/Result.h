#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace steward {

/** A value, or the refusal that says why there is none. Never ignored: the type is [[nodiscard]]. */
template<class T>
using Result = tl::expected<T, Error>;

/** Makes the refusing half of a Result. */
inline tl::unexpected<Error> refuse(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace steward

/** Leaves the function with the refusal of `expression`, if it is one. */
#define STEWARD_TRY(expression)                                                                              \
    do {                                                                                                     \
        if (auto stewardTried = (expression); !stewardTried)                                                 \
            return ::steward::refuse(std::move(stewardTried).error());                                       \
    } while (false)

/** Declares `name` as the value of `expression`, or leaves the function with its refusal. */
#define STEWARD_LET(name, expression)                                                                        \
    auto name##Result = (expression);                                                                        \
    if (!name##Result)                                                                                       \
        return ::steward::refuse(std::move(name##Result).error());                                           \
    auto& name = *name##Result
