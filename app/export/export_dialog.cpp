#include "app/export/export_dialog.h"

#include "app/export/render_chart.h"
#include "app/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>

namespace vramwise
{

namespace
{

constexpr int kPreviewDelayMs = 30;  // typing a size must not draw every digit
constexpr QSize kPreviewSize{440, 300};

QString sizeText(const QSize& size) { return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()); }

QSpinBox* makeSideBox(QWidget* parent, int least, int most, const QString& name)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(least, most);
    box->setGroupSeparatorShown(false);
    box->setSingleStep(10);
    return box;
}

}  // namespace

ExportDialog::ExportDialog(const AdvisorState& state, const std::vector<ChartKind>& charts,
                           const ExportOptions& initial, QWidget* parent)
    : QDialog(parent), m_state(state), m_chartOptions(initial.chart)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Save a chart as PNG"));
    makeFields(charts);
    layOut();
    fill(initial);
    listen();
    showPreview();
}

void ExportDialog::makeFields(const std::vector<ChartKind>& charts)
{
    m_chart = new QComboBox(this);
    m_chart->setObjectName(QStringLiteral("exportChart"));
    for (const ChartKind kind : charts)
        m_chart->addItem(chartTitle(kind), int(kind));
    m_preset = new QComboBox(this);
    m_preset->setObjectName(QStringLiteral("exportPreset"));
    for (const QSize& size : kPictureSizes)
        m_preset->addItem(sizeText(size), size);
    m_preset->addItem(tr("Another size", "of a picture"));
    m_width = makeSideBox(this, kSmallestPicture.width(), kLargestPicture.width(), QStringLiteral("exportWidth"));
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height = makeSideBox(this, kSmallestPicture.height(), kLargestPicture.height(), QStringLiteral("exportHeight"));
    m_height->setAccessibleName(tr("Height in pixels"));
    m_theme = new QComboBox(this);
    m_theme->setObjectName(QStringLiteral("exportTheme"));
    m_theme->addItem(tr("Light", "theme"), int(ThemeKind::Light));
    m_theme->addItem(tr("Dark", "theme"), int(ThemeKind::Dark));
    m_preview = new QLabel(this);
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setAccessibleName(tr("Preview of the picture"));
    m_preview->setMinimumSize(kPreviewSize);
    m_preview->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_previewTimer = new QTimer(this);
    m_previewTimer->setSingleShot(true);
    m_previewTimer->setInterval(kPreviewDelayMs);
}

void ExportDialog::layOut()
{
    auto* pixels = new QHBoxLayout;
    pixels->addWidget(m_width, 1);
    pixels->addWidget(new QLabel(QStringLiteral("×"), this));
    pixels->addWidget(m_height, 1);
    auto* form = new QFormLayout;
    form->setSpacing(space::kSmall);
    form->addRow(tr("&Chart"), m_chart);
    form->addRow(tr("&Size"), m_preset);
    auto* pixelsLabel = new QLabel(tr("&Pixels"), this);
    pixelsLabel->setBuddy(m_width);
    form->addRow(pixelsLabel, pixels);
    form->addRow(tr("&Theme"), m_theme);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save as PNG…"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* fields = new QVBoxLayout;
    fields->addLayout(form);
    fields->addStretch();
    auto* top = new QHBoxLayout;
    top->setSpacing(space::kLarge);
    top->addLayout(fields);
    top->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kLarge);
    layout->addLayout(top, 1);
    layout->addWidget(m_buttons);
}

void ExportDialog::fill(const ExportOptions& initial)
{
    const int preset = m_preset->findData(initial.size);
    m_preset->setCurrentIndex(preset < 0 ? m_preset->count() - 1 : preset);
    m_width->setValue(initial.size.width());
    m_height->setValue(initial.size.height());
    m_theme->setCurrentIndex(m_theme->findData(int(initial.theme)));
}

void ExportDialog::listen()
{
    const auto later = [this] { m_previewTimer->start(); };
    connect(m_previewTimer, &QTimer::timeout, this, &ExportDialog::showPreview);
    connect(m_chart, &QComboBox::currentIndexChanged, this, later);
    connect(m_theme, &QComboBox::currentIndexChanged, this, later);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportDialog::takePreset);
    const auto sideChanged = [this, later] {
        const int preset = m_preset->findData(options().size);
        const QSignalBlocker blocker(m_preset);
        m_preset->setCurrentIndex(preset < 0 ? m_preset->count() - 1 : preset);
        later();
    };
    connect(m_width, &QSpinBox::valueChanged, this, sideChanged);
    connect(m_height, &QSpinBox::valueChanged, this, sideChanged);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::takePreset()
{
    const QSize size = m_preset->currentData().toSize();
    if (!size.isValid()) {
        m_width->setFocus();
        return;
    }
    m_width->setValue(size.width());
    m_height->setValue(size.height());
}

ChartKind ExportDialog::chart() const { return ChartKind(m_chart->currentData().toInt()); }

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.size = {m_width->value(), m_height->value()};
    options.theme = ThemeKind(m_theme->currentData().toInt());
    options.chart = m_chartOptions;
    return options;
}

void ExportDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_previewTimer->start();
}

void ExportDialog::showPreview()
{
    ExportOptions preview = options();
    const Picture picture = layOutPicture(chart(), m_state, preview);
    const QSizeF whole = picture.board->size();
    const QSize shown = whole.scaled(m_preview->size(), Qt::KeepAspectRatio).toSize();
    const double ratio = devicePixelRatioF();
    QImage image = drawPicture(picture, shown * ratio, preview.theme);
    image.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(image));
}

}  // namespace vramwise
