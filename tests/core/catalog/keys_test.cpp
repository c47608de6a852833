#include "core/catalog/keys.h"

#include "core/question/job_keys.h"

#include <gtest/gtest.h>

#include <set>

namespace vramwise
{
namespace
{

template <class E>
class Keys : public testing::Test
{
};

using Enumerations
    = testing::Types<Vendor, Form, Status, SpecialCase, Task, ModelFamily, ComponentKind, Arithmetic, PrecisionKind,
                     Quality, Condition, PriceBasis, Attention, Speedup, Offload, Os, Need>;
TYPED_TEST_SUITE(Keys, Enumerations);

TYPED_TEST(Keys, AreUniqueAndInTheOrderOfTheValues)
{
    std::set<std::string_view> names;
    int expected = 0;
    for (const Key<TypeParam>& key : keysOf<TypeParam>()) {
        EXPECT_EQ(static_cast<int>(key.value), expected++);
        EXPECT_TRUE(names.insert(key.name).second) << key.name;
        EXPECT_EQ(keyOf(key.value), key.name);
        EXPECT_EQ(valueOf<TypeParam>(key.name), key.value);
    }
    EXPECT_TRUE(keyOf(static_cast<TypeParam>(expected)).empty()) << "every value has a name";
    EXPECT_EQ(valueOf<TypeParam>("no such name"), std::nullopt);
    EXPECT_EQ(valueOf<TypeParam>(""), std::nullopt);
}

TEST(ArchitectureKeys, CoverEveryArchitecture)
{
    for (int value = 0; value <= static_cast<int>(Architecture::Other); ++value)
        EXPECT_FALSE(keyOf(static_cast<Architecture>(value)).empty()) << value;
    EXPECT_EQ(valueOf<Architecture>("CDNA 3"), Architecture::Cdna);
    EXPECT_EQ(keyOf(Architecture::Ada), "Ada Lovelace");
}

}  // namespace
}  // namespace vramwise
