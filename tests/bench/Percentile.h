#pragma once

#include <algorithm>
#include <vector>

namespace communique::bench {

/// For Google Benchmark's ComputeStatistics: the value that 95 of 100 repetitions stay within.
inline double p95(const std::vector<double>& values)
{
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, sorted.size() * 95 / 100)];
}

} // namespace communique::bench
