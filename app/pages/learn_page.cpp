#include "app/pages/learn_page.h"

#include "app/charts/chart_panel.h"
#include "app/pages/article_notes.h"
#include "app/pages/scroll_body.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
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
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::kMedium);
    m_body->column()->addLayout(m_grid);
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
    const int columns = width() >= scaled(kWideEnough) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (ChartPanel* section : m_sections)
        m_grid->removeWidget(section);
    for (int i = 0; i < int(m_sections.size()); ++i)
        m_grid->addWidget(m_sections[std::size_t(i)], i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
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
