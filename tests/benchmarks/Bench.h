#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <limits>

namespace steward::bench {

/** Milliseconds since some moment; with BENCH_CPU set, those that the processor spent on this program with
 * all its threads, which can be compared on a machine that is busy with other things. */
inline double milliseconds() {
    static const bool ofProcessor = qEnvironmentVariableIsSet("BENCH_CPU");
    if (ofProcessor)
        return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
    static const QElapsedTimer wall = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return static_cast<double>(wall.nsecsElapsed()) / 1e6;
}

/** Milliseconds of the fastest of `times` runs: what the work costs when nothing else disturbs it. */
template<class Work>
double fastest(int times, Work work) {
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < times; ++i) {
        const double start = milliseconds();
        work();
        best = std::min(best, milliseconds() - start);
    }
    return best;
}

/** One line of the report: ours, the peer's, and how many times the peer's ours is. */
inline void line(const char* work, double ours, const char* peer, double theirs) {
    std::printf("%-44s %9.2f ms   %-34s %9.2f ms   %5.2f x\n", work, ours, peer, theirs, ours / theirs);
    std::fflush(stdout);
}

} // namespace steward::bench
