#include "app/pages/accuracy_sheets.h"

#include "app/delegates/cell_delegates.h"
#include "app/delegates/row_table.h"
#include "app/items/natural_sort.h"
#include "app/pages/line_list.h"
#include "app/text/language.h"
#include "app/text/sentences.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kLeastGroupName = 240;  // narrower windows cut long names; the tooltip has all of them

QVBoxLayout* makeLayout(Sheet& sheet)
{
    auto* layout = new QVBoxLayout(&sheet);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    layout->setSpacing(space::kSmall);
    return layout;
}

QString sourceItem(const Source& source)
{
    const QString words = text::sourceText(source, text::currentLocale()).toHtmlEscaped();
    const QString url = QString::fromStdString(source.url);
    const bool web = url.startsWith(QStringLiteral("https://")) || url.startsWith(QStringLiteral("http://"));
    return web ? QStringLiteral("<a href=\"%1\">%2</a>").arg(url.toHtmlEscaped(), words) : words;
}

}  // namespace

TitledLines::TitledLines(QWidget* parent) : Sheet(parent)
{
    QVBoxLayout* layout = makeLayout(*this);
    m_title = new TextLabel(TextRole::Section, this);
    m_lines = new LineList(TextRole::Body, this);
    m_small = new LineList(TextRole::Small, this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_lines, m_small})
        layout->addWidget(widget);
}

void TitledLines::setContent(const QString& title, const QStringList& lines, const QStringList& small)
{
    m_title->setText(title);
    m_lines->setLines(lines);
    m_small->setLines(small);
    m_small->setVisible(!small.isEmpty());
    setAccessibleName(title);
}

QStringList TitledLines::lines() const { return m_lines->lines() + m_small->lines(); }

AccuracyTableSheet::AccuracyTableSheet(std::function<QString()> nameHeader, QWidget* parent) : Sheet(parent)
{
    QVBoxLayout* layout = makeLayout(*this);
    m_title = new TextLabel(TextRole::Section, this);
    m_intro = new TextLabel(TextRole::Muted, this);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    m_model = new AccuracyTableModel(this);
    m_model->setColumns(accuracyColumns(std::move(nameHeader)));
    makeTable();
    layout->addWidget(m_table);
}

void AccuracyTableSheet::makeTable()
{
    m_sorted = new NaturalSortModel(this);
    m_sorted->setSourceModel(m_model);
    m_table = new RowTable(this);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(kAccuracyName, new NameDelegate(m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicator(kAccuracyCount, Qt::DescendingOrder);
    m_sorted->sort(kAccuracyCount, Qt::DescendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, m_sorted, &NaturalSortModel::sort);
}

void AccuracyTableSheet::setContent(const QString& title, const QString& intro, std::vector<AccuracyRow> rows)
{
    m_title->setText(title);
    m_intro->setText(intro);
    m_table->setAccessibleName(title);
    m_model->setRows(std::move(rows));
    m_model->retranslate();
    applyWidths();
}

void AccuracyTableSheet::applyWidths()
{
    std::vector<ColumnWidth> widths = m_table->neededWidths();
    widths.front().least = std::min(widths.front().least, scaled(kLeastGroupName));
    widths.front().stretch = 1;
    m_table->setColumnWidths(std::move(widths));
}

void AccuracyTableSheet::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyWidths();
}

StatedNeedsSheet::StatedNeedsSheet(QWidget* parent) : Sheet(parent)
{
    QVBoxLayout* layout = makeLayout(*this);
    m_title = new TextLabel(TextRole::Section, this);
    m_note = new TextLabel(TextRole::Small, this);
    m_model = new NeedTableModel(this);
    makeTable();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_table, m_note})
        layout->addWidget(widget);
}

void StatedNeedsSheet::makeTable()
{
    m_sorted = new NaturalSortModel(this);
    m_sorted->setSourceModel(m_model);
    m_table = new RowTable(this);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(kNeedModel, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, m_sorted, &NaturalSortModel::sort);
}

void StatedNeedsSheet::setContent(const QString& title, const QString& note, const Catalog& catalog,
                                  std::vector<NeedRow> rows)
{
    m_title->setText(title);
    m_note->setText(note);
    m_table->setAccessibleName(title);
    m_model->setRows({});  // the old ones name models and precisions of the catalog before
    m_model->setColumns(needColumns(catalog));
    m_model->setRows(std::move(rows));
    const QHeaderView* header = m_table->horizontalHeader();
    m_sorted->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    setShown(*m_table, !m_model->rows().empty());
    applyWidths();
}

void StatedNeedsSheet::applyWidths()
{
    std::vector<ColumnWidth> widths = m_table->neededWidths();
    widths.at(kNeedWhy) = {scaled(kLeastGroupName), 1};
    m_table->setColumnWidths(std::move(widths));
}

void StatedNeedsSheet::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyWidths();
}

MeasurementSources::MeasurementSources(QWidget* parent) : Sheet(parent)
{
    QVBoxLayout* layout = makeLayout(*this);
    m_title = new TextLabel(TextRole::Section, this);
    m_links = new QLabel(this);
    m_links->setObjectName(QStringLiteral("measurementSources"));
    m_links->setTextFormat(Qt::RichText);
    m_links->setWordWrap(true);
    m_links->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_links->setOpenExternalLinks(true);
    layout->addWidget(m_title);
    layout->addWidget(m_links);
}

void MeasurementSources::setContent(const QString& title, const Measurements& measurements)
{
    m_title->setText(title);
    m_links->setAccessibleName(title);
    m_items.clear();
    for (const auto& [id, source] : measurements.sources)
        m_items << sourceItem(source);
    showLinks();
}

/// Links take their colour from the palette when they are set.
void MeasurementSources::showLinks()
{
    m_showing = true;
    m_links->clear();
    m_links->setText(QStringLiteral("<p style='line-height:140%'>") + m_items.join(QStringLiteral("<br>"))
                     + QStringLiteral("</p>"));
    m_showing = false;
}

void MeasurementSources::changeEvent(QEvent* event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_showing)
        showLinks();
}

}  // namespace vramwise
