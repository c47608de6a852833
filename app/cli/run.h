// The command line as a function: reads arguments, writes to the streams of `console`, returns the exit code.
#pragma once

#include "app/cli/console.h"

#include <string>
#include <vector>

namespace vramwise::cli
{

/// `arguments` without the program's name. Sets the language of the running QCoreApplication, if there is one.
int run(const std::vector<std::string>& arguments, Console& console);

}  // namespace vramwise::cli
