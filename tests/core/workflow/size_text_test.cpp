#include "core/workflow/rules/size_text.h"

#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

TEST(SizeText, IsReadFromTheBeginning)
{
    constexpr std::pair kSize(832, 1216);
    for (const char* text : {"832x1216", "832X1216", "832*1216", "832 x 1216 (0.9)", " 832x1216, more"})
        EXPECT_EQ(sizeIn(text), kSize) << text;
    EXPECT_EQ(sizeIn("832, 1216)", ",x"), kSize);
}

TEST(SizeText, WhatIsNoSizeIsNone)
{
    for (const char* text : {"", "x", "832", "832x", "x1216", "832, 1216", "832 by 1216", "0x1216", "832x0", "-8x8",
                             "832x16385", "99999999999x8", "1e9x8"})
        EXPECT_FALSE(sizeIn(text)) << text;
    EXPECT_TRUE(sizeIn("16384x1"));
}

}  // namespace
}  // namespace vramwise
