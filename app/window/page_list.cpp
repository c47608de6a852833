#include "app/window/page_list.h"

#include <QCoreApplication>

namespace vramwise
{

const std::vector<PageEntry>& pageList()
{
    static const std::vector<PageEntry> pages;
    return pages;
}

}  // namespace vramwise
