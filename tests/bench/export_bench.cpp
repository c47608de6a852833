// PNG export at 3840 × 2160 against grabbing a QChartView of that size and encoding it with Qt's defaults. Ours lays
// the chart out, draws, encodes and writes a file atomically; the grab is of a chart that is laid out already, to
// memory. The last line is the ratio of the two (target: 1.5 at most).
#include "app/export/render_chart.h"
#include "app/state/advisor_state.h"
#include "tests/bench/shipped_catalog.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QBuffer>
#include <QChartView>
#include <QTemporaryDir>

#include <iostream>

namespace vramwise::bench
{
namespace
{

constexpr QSize kSize(3840, 2160);
constexpr double kTextSize = 39;  // the screen's 13 pixels, three times as large

AdvisorState& state()
{
    static AdvisorState instance(loadCatalog(VRAMWISE_CATALOG_DIR), {});
    return instance;
}

void exportPng(benchmark::State& benchmarkState)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("vram.png"));
    ExportOptions options;
    options.size = kSize;
    for (auto _ : benchmarkState)
        if (!saveChartPng(file, ChartKind::Vram, state(), options))
            benchmarkState.SkipWithError("the chart was not saved");
}

void grabPng(benchmark::State& benchmarkState)
{
    ChartOptions options;
    options.textSize = kTextSize;
    // The view takes the chart over.
    QChartView view(makeChart(ChartKind::Vram, state(), Theme::of(ThemeKind::Light), kSize, options).release());
    view.resize(kSize);
    view.show();
    QCoreApplication::processEvents();
    for (auto _ : benchmarkState) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        view.grab().save(&buffer, "PNG");
        benchmark::DoNotOptimize(buffer.data());
    }
}

BENCHMARK(exportPng)->Unit(benchmark::kMillisecond);
BENCHMARK(grabPng)->Unit(benchmark::kMillisecond);

/// Reports as usual, and remembers the times for the ratio.
class RatioReporter : public benchmark::ConsoleReporter
{
public:
    RatioReporter() : ConsoleReporter(OO_None) { }

    void ReportRuns(const std::vector<Run>& runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs)
            m_times.push_back(run.GetAdjustedCPUTime());
    }

    void Finalize() override
    {
        if (m_times.size() == 2)
            std::cout << "export / grab: " << m_times[0] / m_times[1] << '\n';
    }

private:
    std::vector<double> m_times;
};

}  // namespace
}  // namespace vramwise::bench

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    vramwise::bench::RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
