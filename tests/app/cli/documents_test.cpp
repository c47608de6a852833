#include "tests/app/cli/command_line.h"
#include <gtest/gtest.h>
