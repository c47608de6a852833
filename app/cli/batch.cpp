#include "app/cli/batch.h"

#include "app/cli/batch_answers.h"
#include "app/cli/translated.h"

#include <algorithm>
#include <deque>
#include <future>
#include <ostream>
#include <span>
#include <thread>

namespace vramwise::cli
{
namespace
{

/// Fewer lines to a thread are answered sooner than it starts.
constexpr std::size_t kLeastLinesPerThread = 64;
/// More would wait for the one that reads and writes.
constexpr std::size_t kMostThreads = 8;

/// Answers blocks of lines on all cores, in their order.
class BatchPool
{
public:
    BatchPool(Session& session, const BatchDefaults& defaults)
        : m_catalog(session.catalog()), m_measurements(session.measurements()), m_defaults(defaults)
    {
    }

    /// Writes the answers; returns how many lines were refused.
    int answer(std::span<const InputLine> lines, std::ostream& out)
    {
        const std::size_t threads = std::clamp<std::size_t>(lines.size() / kLeastLinesPerThread, 1, m_threads);
        const std::size_t share = (lines.size() + threads - 1) / threads;
        while (m_workers.size() < threads)
            m_workers.emplace_back(m_catalog, m_measurements, m_defaults);
        std::vector<std::future<void>> others;
        for (std::size_t i = 1; i < threads; ++i)
            others.push_back(
                std::async(std::launch::async, [this, i, part = partOf(lines, i, share)] { m_workers[i].run(part); }));
        m_workers.front().run(partOf(lines, 0, share));
        int refused = 0;
        for (std::size_t i = 0; i < threads; ++i) {
            if (i > 0)
                others[i - 1].get();
            out << m_workers[i].text;
            refused += m_workers[i].refused;
        }
        return refused;
    }

private:
    struct Worker {
        Worker(const Catalog& catalog, const Measurements& measurements, const BatchDefaults& defaults)
            : answers(catalog, measurements, defaults)
        {
        }

        void run(std::span<const InputLine> lines)
        {
            text.clear();
            refused = 0;
            for (const InputLine& line : lines)
                refused += answers.answer(line, text) ? 0 : 1;
        }

        BatchAnswers answers;
        std::string text;
        int refused = 0;
    };

    static std::span<const InputLine> partOf(std::span<const InputLine> lines, std::size_t index, std::size_t share)
    {
        const std::size_t first = std::min(index * share, lines.size());
        return lines.subspan(first, std::min(share, lines.size() - first));
    }

    const Catalog& m_catalog;
    const Measurements& m_measurements;
    const BatchDefaults& m_defaults;
    std::size_t m_threads = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostThreads);
    std::deque<Worker> m_workers;
};

}  // namespace

int runBatch(Session& session, std::istream& in, const BatchDefaults& defaults)
{
    BatchPool pool(session, defaults);
    BatchLines lines(in);
    std::ostream& out = session.console().out;
    int refused = 0;
    // Where nobody reads any more, the stream says so.
    for (auto* block = &lines.nextBlock(); !block->empty() && out; block = &lines.nextBlock()) {
        refused += pool.answer(*block, out);
        out.flush();
    }
    if (refused > 0)
        session.console().err << plainText(Tr::tr("%n line(s) could not be answered", nullptr, refused)) << '\n';
    return exit_code::kDone;
}

}  // namespace vramwise::cli
