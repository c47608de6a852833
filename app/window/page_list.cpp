#include "app/window/page_list.h"

#include "app/pages/accuracy_page.h"
#include "app/pages/advice_page.h"
#include "app/pages/cards_page.h"
#include "app/pages/compare_page.h"
#include "app/pages/learn_page.h"
#include "app/pages/models_page.h"
#include "app/pages/workflow_page.h"

#include <QCoreApplication>

namespace vramwise
{

namespace
{

struct PageTitle {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template <class P>
Page* makePage(AdvisorState& state, QWidget* parent)
{
    return new P(state, parent);
}

}  // namespace

const std::vector<PageEntry>& pageList()
{
    static const std::vector<PageEntry> pages{
        {"advice", [] { return PageTitle::tr("Advice"); }, &makePage<AdvicePage>},
        {"models", [] { return PageTitle::tr("Models"); }, &makePage<ModelsPage>},
        {"cards", [] { return PageTitle::tr("Cards"); }, &makePage<CardsPage>},
        {"compare", [] { return PageTitle::tr("Compare"); }, &makePage<ComparePage>},
        {"workflow", [] { return PageTitle::tr("Workflow"); }, &makePage<WorkflowPage>},
        {"learn", [] { return PageTitle::tr("Learn"); }, &makePage<LearnPage>},
        {"accuracy", [] { return PageTitle::tr("Accuracy"); }, &makePage<AccuracyPage>},
    };
    return pages;
}

}  // namespace vramwise
