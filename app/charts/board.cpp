#include "app/charts/board.h"

#include "app/charts/bar_board.h"
#include "app/charts/scatter_board.h"
#include "app/charts/size_board.h"

#include <QGraphicsItemGroup>
#include <QGraphicsSceneResizeEvent>
#include <QLegend>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr double kUnderSeries = -0.5;  // between Qt's background (-1) and its series
constexpr double kOverSeries = 100;
constexpr double kPageMargin = 20;
constexpr double kNarrowMargin = 7;  // frames and bands reach into it
constexpr double kSwatchWidth = 14;
constexpr double kSwatchHeight = 8;

double textSizeOf(const ChartOptions& options) { return options.textSize > 0 ? options.textSize : screenTextSize(); }

QGraphicsItem* layer(QGraphicsItem& parent, double z)
{
    auto* item = new QGraphicsItemGroup(&parent);
    item->setHandlesChildEvents(false);
    item->setZValue(z);
    return item;
}

double keyWidth(const ChartContent& content, const ChartStyle& style)
{
    double width = 0;
    for (const KeyEntry& entry : content.key)
        width += style.space(kSwatchWidth + 6 + 16) + textWidth(style.body(), entry.text);
    return width;
}

}  // namespace

void stripChart(QChart& chart)
{
    chart.legend()->hide();
    chart.setMargins({});
    chart.setBackgroundRoundness(0);
    chart.setDropShadowEnabled(false);
    chart.setBackgroundVisible(false);
}

Board::Board(ChartContent content, const Theme& theme, const ChartOptions& options)
    : m_content(std::move(content)), m_style(theme, textSizeOf(options)), m_options(options),
      m_usedTextSize(m_style.pixels())
{
    stripChart(*this);
    setBackgroundVisible(true);
    setBackgroundBrush(theme.panel);
    setBackgroundPen(Qt::NoPen);
    setMinimumSize(0, 0);
    clearLayers();
}

double Board::margin() const { return m_style.space(m_options.heading ? kPageMargin : kNarrowMargin); }

QChart& Board::plot(std::size_t index)
{
    if (index == 0)
        return *this;
    while (m_more.size() < index) {
        m_more.push_back(new QChart(this));
        stripChart(*m_more.back());
        m_more.back()->setGeometry(rect());
    }
    return *m_more[index - 1];
}

void Board::keepPlots(std::size_t count)
{
    while (m_more.size() + 1 > std::max<std::size_t>(count, 1)) {
        delete m_more.back();
        m_more.pop_back();
    }
}

void Board::clearLayers()
{
    delete m_under;
    delete m_over;
    m_under = layer(*this, kUnderSeries);
    m_over = layer(*this, kOverSeries);
}

void Board::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    clearLayers();
    for (QChart* chart : m_more)
        chart->setGeometry(rect());
    const QRectF page = rect().adjusted(margin(), margin(), -margin(), -margin());
    if (page.width() < 40 || page.height() < 40)
        return;
    const double top = placeHeading(page);
    const double bottom = placeNote(page);
    const QRectF body(page.left(), top, page.width(), bottom - top);
    if (isEmpty())
        placeEmpty(body);
    else
        arrange(body);
}

double Board::placeHeading(const QRectF& page)
{
    double top = page.top();
    double right = page.left();
    Sketch sketch = over(m_style);
    if (m_options.heading) {
        QFont font = m_style.title();
        const QFont unitFont = m_style.body();
        const double gap = m_style.space(10);
        const double unit = m_content.unit.isEmpty() ? 0 : gap + textWidth(unitFont, m_content.unit);
        while (textWidth(font, m_content.title) > page.width() && font.pixelSize() > 8)
            font.setPixelSize(font.pixelSize() - 1);
        const double width = textWidth(font, m_content.title);
        const double height = textHeight(font);
        sketch.text(m_content.title, font, m_style.theme().text, {page.left(), top}, Qt::AlignLeft | Qt::AlignTop);
        right += width;
        if (unit > 0 && right + unit <= page.right()) {
            sketch.text(m_content.unit, unitFont, m_style.theme().muted, {right + gap, top + height * 0.56},
                        Qt::AlignLeft | Qt::AlignVCenter);
            right += unit;
        } else if (unit > 0) {
            sketch.text(m_content.unit, unitFont, m_style.theme().muted, {page.left(), top + height}, Qt::AlignLeft);
            top += textHeight(unitFont);
        }
        top += height;
    }
    top = placeKey(page, top, right);
    return top + m_style.space(m_options.heading ? 14 : m_content.key.empty() ? 0 : 6);
}

double Board::placeKey(const QRectF& page, double top, double titleRight)
{
    if (m_content.key.empty())
        return top;
    Sketch sketch = over(m_style);
    const double height = textHeight(m_style.body());
    const double width = keyWidth(m_content, m_style);
    const bool beside = m_options.heading && titleRight + m_style.space(24) + width <= page.right();
    double x = beside ? page.right() - width + m_style.space(16) : page.left();
    double middle = beside ? page.top() + textHeight(m_style.title()) * 0.56 : top + height * 0.6;
    for (const KeyEntry& entry : m_content.key) {
        const double text = textWidth(m_style.body(), entry.text);
        const double step = m_style.space(kSwatchWidth + 6 + 16) + text;
        if (x > page.left() && x + step - m_style.space(16) > page.right() + 1) {
            x = page.left();
            middle += height * 1.2;
        }
        const QRectF swatch(x, middle - m_style.space(kSwatchHeight) / 2, m_style.space(kSwatchWidth),
                            m_style.space(kSwatchHeight));
        if (entry.glyph.isEmpty())
            sketch.rect(swatch, m_style.brush(entry.ink), Qt::NoPen, m_style.space(1.5));
        else
            sketch.text(entry.glyph, m_style.body(), m_style.brush(entry.ink).color(), swatch.center(),
                        Qt::AlignCenter);
        sketch.text(entry.text, m_style.body(), m_style.theme().muted, {swatch.right() + m_style.space(6), middle},
                    Qt::AlignLeft | Qt::AlignVCenter);
        x += step;
    }
    return beside ? top : middle + height * 0.8;
}

double Board::placeNote(const QRectF& page)
{
    const QString note = (m_content.note + QLatin1Char(' ') + m_content.origin).trimmed();
    if (!m_options.heading || note.isEmpty())
        return page.bottom();
    const QFont font = m_style.small();
    const QStringList lines
        = wrapped(note.split(QLatin1Char(' '), Qt::SkipEmptyParts), QStringLiteral(" "), font, page.width());
    double bottom = page.bottom();
    Sketch sketch = over(m_style);
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        sketch.text(*line, font, m_style.theme().muted, {page.left(), bottom}, Qt::AlignLeft | Qt::AlignBottom);
        bottom -= textHeight(font);
    }
    return bottom - m_style.space(8);
}

void Board::placeEmpty(const QRectF& body)
{
    const QFont font = m_style.body();
    const QStringList lines = wrapped(m_content.empty.split(QLatin1Char(' '), Qt::SkipEmptyParts), QStringLiteral(" "),
                                      font, std::min(body.width(), m_style.space(420)));
    double y = body.center().y() - double(lines.size()) * textHeight(font) / 2;
    for (const QString& line : lines) {
        over(m_style).text(line, font, m_style.theme().muted, {body.center().x(), y}, Qt::AlignHCenter | Qt::AlignTop);
        y += textHeight(font);
    }
}

double Board::naturalHeight(double width) const
{
    double height = 2 * margin() + naturalBodyHeight(width - 2 * margin());
    if (m_options.heading)
        height += textHeight(m_style.title()) + textHeight(m_style.small()) * 2 + m_style.space(22);
    if (!m_content.key.empty())
        height += textHeight(m_style.body()) * 1.4;
    return height;
}

std::unique_ptr<Board> makeBoard(ChartContent content, const Theme& theme, const ChartOptions& options)
{
    if (std::holds_alternative<ScatterPlot>(content.body))
        return std::make_unique<ScatterBoard>(std::move(content), theme, options);
    if (std::holds_alternative<SizeList>(content.body))
        return std::make_unique<SizeBoard>(std::move(content), theme, options);
    return std::make_unique<BarBoard>(std::move(content), theme, options);
}

}  // namespace vramwise
