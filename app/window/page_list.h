// The pages of the window, in the order of their tabs.
#pragma once

#include "app/pages/page.h"

#include <vector>

namespace vramwise
{

struct PageEntry {
    const char* id;      ///< object name, and the name in settings
    QString (*title)();  ///< in the current language
    Page* (*make)(AdvisorState& state, QWidget* parent);
};

const std::vector<PageEntry>& pageList();

}  // namespace vramwise
