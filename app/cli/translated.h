// Translation context of the command line: short calls that lupdate still finds.
#pragma once

#include <QCoreApplication>

#include <string>

namespace vramwise::cli
{

/// Tr::tr("…", comment, n) in the context "vramwise::cli".
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(vramwise::cli)
};

}  // namespace vramwise::cli
