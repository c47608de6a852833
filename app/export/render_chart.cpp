#include "app/export/render_chart.h"

#include "app/state/advisor_state.h"

#include <QClipboard>
#include <QGraphicsScene>
#include <QGuiApplication>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr double kBaseWidth = 1280;  // a picture of this size has the text of the screen
constexpr double kBaseHeight = 720;
constexpr double kLeastFactor = 0.8;  // below it text would be too small to read: the layout gives way instead
constexpr double kTextSize = 13;
constexpr std::array kEnlargements{1.7, 1.5, 1.35, 1.2, 1.1};
// Fast: charts are large areas of one colour, a higher level gains a few percent and takes five times as long.
constexpr int kCompression = 15;

bool fills(Board& board, const QSizeF& size)
{
    if (board.naturalHeight(size.width()) > size.height())
        return false;
    board.resize(size);
    return board.usedTextSize() >= kTextSize;
}

void paint(QImage& image, Board& board, const Theme& theme)
{
    image.fill(theme.panel);
    QGraphicsScene scene;
    scene.addItem(&board);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, image.rect(), board.rect(), Qt::IgnoreAspectRatio);
    painter.end();
    scene.removeItem(&board);
}

}  // namespace

bool isPictureSize(const QSize& size) { return size == size.expandedTo(kSmallestPicture).boundedTo(kLargestPicture); }

Picture layOutPicture(ChartKind kind, const AdvisorState& state, const ExportOptions& options)
{
    ChartOptions chart = options.chart;
    chart.heading = true;
    chart.animations = false;
    chart.textSize = kTextSize;
    Picture picture;
    picture.board = makeBoard(chartContent(kind, state, chart), Theme::of(options.theme), chart);
    const double base
        = std::max(kLeastFactor, std::min(options.size.width() / kBaseWidth, options.size.height() / kBaseHeight));
    for (const double enlargement : kEnlargements) {
        picture.factor = base * enlargement;
        if (fills(*picture.board, QSizeF(options.size) / picture.factor))
            return picture;
    }
    picture.factor = base;
    picture.board->resize(QSizeF(options.size) / base);
    return picture;
}

QImage drawPicture(const Picture& picture, const QSize& size, ThemeKind theme)
{
    QImage image(size, QImage::Format_RGB32);
    if (!image.isNull())
        paint(image, *picture.board, Theme::of(theme));
    return image;
}

QImage renderChart(ChartKind kind, const AdvisorState& state, const ExportOptions& options)
{
    return drawPicture(layOutPicture(kind, state, options), options.size, options.theme);
}

Result<void> savePng(const QString& file, const QImage& image, const QString& title)
{
    const auto problem = [&file](const QString& reason) {
        return fail(ErrorCode::CannotWrite, {reason.toStdString()}, {file.toStdString(), 0, {}});
    };
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return problem(target.errorString());
    QImageWriter writer(&target, QByteArrayLiteral("png"));
    writer.setCompression(kCompression);
    writer.setText(QStringLiteral("Title"), title);
    writer.setText(QStringLiteral("Software"), QStringLiteral("VRAMwise"));
    if (!writer.write(image)) {
        target.cancelWriting();
        return problem(writer.errorString());
    }
    if (!target.commit())
        return problem(target.errorString());
    return {};
}

Result<void> saveChartPng(const QString& file, ChartKind kind, const AdvisorState& state, const ExportOptions& options)
{
    if (!isPictureSize(options.size)) {
        const auto text = [](const QSize& size) {
            return QStringLiteral("%1x%2").arg(size.width()).arg(size.height()).toStdString();
        };
        return fail(ErrorCode::OutOfRange, {text(options.size), text(kSmallestPicture), text(kLargestPicture)},
                    {{}, 0, "--size"});
    }
    return savePng(file, renderChart(kind, state, options), chartTitle(kind));
}

void copyChart(ChartKind kind, const AdvisorState& state, const ExportOptions& options)
{
    QGuiApplication::clipboard()->setImage(renderChart(kind, state, options));
}

QString suggestedFileName(ChartKind kind, const AdvisorState& state, const QSize& size)
{
    QString name = chartName(kind);
    if (kind == ChartKind::Compare)
        for (const CardId& card : state.comparedCards())
            name += QLatin1Char('-') + QString::fromStdString(card.value);
    return QStringLiteral("%1-%2x%3.png").arg(name).arg(size.width()).arg(size.height());
}

}  // namespace vramwise
