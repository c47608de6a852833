// A plain Qt Charts window: `bare_chart BARS` shows that many bars in two series, as the VRAM chart does.
// --benchmark-startup prints the milliseconds from the start of main() to the first complete frame and quits,
// as `vramwise --benchmark-startup` does.
#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QHorizontalBarSeries>
#include <QTimer>
#include <QValueAxis>

#include <cstdio>

namespace
{

QChart* makeChart(int rows)
{
    auto* minimum = new QBarSet(QStringLiteral("minimum"));
    auto* optimal = new QBarSet(QStringLiteral("optimal"));
    QStringList names;
    for (int row = 0; row < rows; ++row) {
        minimum->append(8 + row % 9);
        optimal->append(12 + row % 21);
        names.append(QStringLiteral("model %1").arg(row));
    }
    auto* series = new QHorizontalBarSeries;
    series->append(minimum);
    series->append(optimal);

    auto* chart = new QChart;
    chart->addSeries(series);
    auto* nameAxis = new QBarCategoryAxis;
    nameAxis->append(names);
    chart->addAxis(nameAxis, Qt::AlignLeft);
    series->attachAxis(nameAxis);
    auto* valueAxis = new QValueAxis;
    valueAxis->setRange(0, 40);
    chart->addAxis(valueAxis, Qt::AlignBottom);
    series->attachAxis(valueAxis);
    return chart;
}

/// A view that tells when it has painted for the first time.
class TimedView : public QChartView
{
public:
    TimedView(QChart* chart, const QElapsedTimer& clock) : QChartView(chart), m_clock(clock) { }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QChartView::paintEvent(event);
        if (m_reported)
            return;
        m_reported = true;
        QTimer::singleShot(0, this, [this] {
            std::printf("%.1f\n", static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            QApplication::quit();
        });
    }

private:
    QElapsedTimer m_clock;
    bool m_reported = false;
};

}  // namespace

int main(int argc, char** argv)
{
    QElapsedTimer clock;
    clock.start();
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int bars = arguments.value(1, QStringLiteral("80")).toInt();
    QChart* chart = makeChart(qMax(1, bars / 2));
    const bool timed = arguments.contains(QStringLiteral("--benchmark-startup"));
    const std::unique_ptr<QChartView> view
        = timed ? std::make_unique<TimedView>(chart, clock) : std::make_unique<QChartView>(chart);
    view->resize(1280, 800);
    view->show();
    return QApplication::exec();
}
