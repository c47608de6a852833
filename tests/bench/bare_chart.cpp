// A plain Qt Charts window: `bare_chart BARS` shows that many bars in two series, as the VRAM chart does.
// --benchmark-startup prints the milliseconds from the start of the process to the first complete frame and quits,
// by the clock that `vramwise --benchmark-startup` uses.
#include "app/window/startup_clock.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalBarSeries>
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

}  // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int bars = arguments.value(1, QStringLiteral("80")).toInt();
    QChartView view(makeChart(qMax(1, bars / 2)));
    view.resize(1280, 800);
    vramwise::FirstFrame frame(*view.viewport());  // it covers the window
    if (arguments.contains(QStringLiteral("--benchmark-startup")))
        QObject::connect(&frame, &vramwise::FirstFrame::painted, &app, [] {
            std::printf("%.0f\n", vramwise::millisecondsSinceProcessStart());
            QApplication::quit();
        });
    view.show();
    return QApplication::exec();
}
