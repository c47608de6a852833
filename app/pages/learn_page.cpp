#include "app/pages/learn_page.h"

#include "app/charts/chart_panel.h"
#include "app/pages/article_notes.h"
#include "app/pages/scroll_body.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vramwise
{

namespace
{

constexpr std::array kSections{ChartKind::PrecisionSize, ChartKind::Stages, ChartKind::Balance,
                               ChartKind::MemoryLevels};
constexpr int kWideEnough = 1500;  // for two sections beside each other

}  // namespace

LearnPage::LearnPage(AdvisorState& state, QWidget* parent) : Page(parent), m_state(state)
{
    setObjectName(QStringLiteral("learn"));
    m_body = new ScrollBody(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_body);
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(space::kMedium);
    for (QVBoxLayout*& column : m_columns) {
        column = new QVBoxLayout;
        column->setSpacing(space::kMedium);
        m_beside->addLayout(column);
    }
    m_body->column()->addLayout(m_beside);
    m_body->column()->addStretch();
    makeSections();
    layOut();
    retranslate();
}

void LearnPage::makeSections()
{
    for (const ChartKind kind : kSections) {
        auto* section = new ChartPanel(m_state, kind, m_body->content());
        section->setGrowing(true);
        connect(section, &ChartPanel::exportRequested, this, &LearnPage::exportRequested);
        connect(section, &ChartPanel::copyRequested, this, &LearnPage::copyRequested);
        m_sections.push_back(section);
    }
}

void LearnPage::layOut()
{
    const std::size_t columns = width() >= scaled(kWideEnough) ? 2 : 1;
    if (columns == m_columnCount)
        return;
    m_columnCount = columns;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_beside->setStretch(int(i), i < columns ? 1 : 0);
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        for (QVBoxLayout* column : m_columns)
            column->removeWidget(m_sections[i]);
        m_columns[i * columns / m_sections.size()]->addWidget(m_sections[i]);
    }
}

std::vector<ChartKind> LearnPage::charts() const { return {kSections.begin(), kSections.end()}; }

void LearnPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    layOut();
}

void LearnPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LearnPage::retranslate()
{
    m_sections[0]->setIntro(tr("A model is billions of numbers. Fewer bits for each make the file smaller and let it "
                               "fit a smaller card; each step costs a little of the picture. It saves time only where "
                               "the card computes in that format."));
    m_sections[1]->setIntro(tr("A job runs in stages that load one after the other: text encoder, denoiser, VAE. The "
                               "largest stage must fit. What does not fit waits in system RAM and crosses the PCIe "
                               "link in every step: it works, slower."));
    QString balance = tr("Tensor cores do the arithmetic, memory brings the numbers. Each point is a card. The time of "
                         "an image follows the tensor cores first; bandwidth adds to it.");
    if (const QString note = balanceNote(m_state.catalog()); !note.isEmpty())
        balance += QLatin1Char(' ') + note;
    m_sections[2]->setIntro(balance);
    m_sections[3]->setIntro(tr("Numbers travel from system RAM through VRAM and the caches to the registers beside the "
                               "cores. The step from VRAM to system RAM is the one that hurts."));
}

}  // namespace vramwise
