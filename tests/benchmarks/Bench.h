#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace steward::bench {

/** Milliseconds of the fastest of `times` runs: what the work costs when nothing else disturbs it. */
template<class Work>
double fastest(int times, Work work) {
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/** One line of the report: ours, the peer's, and how many times the peer's ours is. */
inline void line(const char* work, double ours, const char* peer, double theirs) {
    std::printf("%-44s %9.2f ms   %-34s %9.2f ms   %5.2f x\n", work, ours, peer, theirs, ours / theirs);
    std::fflush(stdout);
}

} // namespace steward::bench
