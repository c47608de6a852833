// Translation context of the text library: short calls that lupdate still finds.
#pragma once

#include <QCoreApplication>

namespace vramwise::text
{

/// Tr::tr("…", comment, n) in the context "vramwise::text".
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vramwise::text)
};

}  // namespace vramwise::text
