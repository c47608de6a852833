// The words that several charts share. Private to app/charts.
#pragma once

#include <QCoreApplication>

namespace vramwise
{

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

}  // namespace vramwise
