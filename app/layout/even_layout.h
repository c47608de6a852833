// A few items side by side that share the width; where it is too narrow for all, two and two, else one under another.
#pragma once

#include "app/layout/flow_layout.h"

namespace vramwise
{

class EvenLayout : public FlowLayout
{
public:
    using FlowLayout::FlowLayout;

protected:
    int arrange(const QRect& rect, bool place) const override;

private:
    [[nodiscard]] std::vector<QLayoutItem*> shownItems() const;
};

}  // namespace vramwise
