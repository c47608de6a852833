// process_cost RUNS [--drop-caches] COMMAND…: runs a command several times, one after the other, and prints one line
//   wall-milliseconds peak-MiB printed-number processor-milliseconds
// each the median; the number is the first that the command prints, 0 where it prints none.
// --drop-caches empties the page cache before every run (root only), so that each start is a cold one.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <vector>

namespace
{

struct Cost {
    double wallMs = 0;
    double peakMib = 0;
    double printed = 0;
    double processorMs = 0;  ///< user and system time: less shaken by what else the machine does
};

double milliseconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

double firstNumber(const std::string& text)
{
    const std::size_t at = text.find_first_of("0123456789");
    return at == std::string::npos ? 0 : std::strtod(text.c_str() + at, nullptr);
}

std::string readAll(int descriptor)
{
    std::string text;
    char buffer[4096];
    for (ssize_t count = 0; (count = read(descriptor, buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(count));
    return text;
}

void dropCaches()
{
    sync();
    std::ofstream("/proc/sys/vm/drop_caches") << "3\n";
}

Cost runOnce(char** command)
{
    int ends[2];
    if (pipe(ends) != 0)
        std::exit(EXIT_FAILURE);
    const auto start = std::chrono::steady_clock::now();
    // vfork: a forked child would start with this program's memory as its peak.
    const pid_t child = vfork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        execvp(command[0], command);
        _exit(127);
    }
    close(ends[1]);
    Cost cost;
    cost.printed = firstNumber(readAll(ends[0]));
    close(ends[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
    if (!WIFEXITED(status) || WEXITSTATUS(status) == 127) {
        std::fprintf(stderr, "process_cost: %s did not run\n", command[0]);
        std::exit(EXIT_FAILURE);
    }
    cost.wallMs = wall.count();
    cost.processorMs = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    cost.peakMib = static_cast<double>(usage.ru_maxrss) / 1024;
    return cost;
}

double median(const std::vector<Cost>& costs, double Cost::*field)
{
    std::vector<double> values;
    for (const Cost& cost : costs)
        values.push_back(cost.*field);
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv)
{
    const int runs = argc > 1 ? std::atoi(argv[1]) : 0;
    const bool cold = argc > 2 && std::strcmp(argv[2], "--drop-caches") == 0;
    char** command = argv + (cold ? 3 : 2);
    if (runs < 1 || command >= argv + argc) {
        std::fprintf(stderr, "usage: process_cost RUNS [--drop-caches] COMMAND…\n");
        return EXIT_FAILURE;
    }
    std::vector<Cost> costs;
    for (int run = 0; run < runs; ++run) {
        if (cold)
            dropCaches();
        costs.push_back(runOnce(command));
    }
    std::printf("%.1f %.1f %.1f %.1f\n", median(costs, &Cost::wallMs), median(costs, &Cost::peakMib),
                median(costs, &Cost::printed), median(costs, &Cost::processorMs));
    return EXIT_SUCCESS;
}
