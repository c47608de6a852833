#include "app/window/page_list.h"

#include "app/pages/advice_page.h"

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
    };
    return pages;
}

}  // namespace vramwise
