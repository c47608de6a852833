#include "core/catalog/entry_json.h"

#include "core/base/file_io.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/draft.h"
#include "tests/core/catalog/small_catalog.h"
#include "tests/core/shipped_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

/// Written back, the whole catalog reads as it was.
template <class T>
Json listOf(std::span<const T> entries)
{
    Json list = Json::array();
    for (const T& entry : entries)
        list.push_back(Json(entryJson(entry)));
    return list;
}

Json fileOf(const char* kind, const Catalog& catalog)
{
    Json file = test::fileOf(kind);
    file["sources"] = Json::object();
    for (const auto& [id, source] : catalog.sources())
        file["sources"][id] = Json(sourceJson(source));
    return file;
}

Catalog writtenAndRead(const Catalog& catalog)
{
    Json cards = fileOf("cards", catalog);
    cards["cards"] = listOf(catalog.cards());
    Json models = fileOf("models", catalog);
    models["components"] = listOf(catalog.components());
    models["models"] = listOf(catalog.models());
    Json precisions = fileOf("precisions", catalog);
    precisions["precisions"] = listOf(catalog.precisions());
    Json prices = fileOf("prices", catalog);
    prices["prices"] = listOf(catalog.prices());
    LoadedCatalog loaded = loadCatalogTexts({{"cards.json", cards.dump()},
                                             {"models.json", models.dump()},
                                             {"precisions.json", precisions.dump()},
                                             {"prices.json", prices.dump()}});
    EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    return std::move(loaded.catalog);
}

void expectSame(const Catalog& a, const Catalog& b)
{
    EXPECT_TRUE(std::equal(a.cards().begin(), a.cards().end(), b.cards().begin(), b.cards().end()));
    EXPECT_TRUE(std::equal(a.components().begin(), a.components().end(), b.components().begin(), b.components().end()));
    EXPECT_TRUE(std::equal(a.models().begin(), a.models().end(), b.models().begin(), b.models().end()));
    EXPECT_TRUE(std::equal(a.precisions().begin(), a.precisions().end(), b.precisions().begin(), b.precisions().end()));
    EXPECT_TRUE(std::equal(a.prices().begin(), a.prices().end(), b.prices().begin(), b.prices().end()));
    EXPECT_TRUE(a.sources() == b.sources());
}

TEST(EntryJson, WhatIsWrittenReadsAsItWas)
{
    expectSame(test::smallCatalog(), writtenAndRead(test::smallCatalog()));
    expectSame(test::shippedCatalog(), writtenAndRead(test::shippedCatalog()));
}

TEST(EntryJson, FiguresHaveTheDigitsOfTheFile)
{
    const Json card(entryJson(*test::smallCatalog().card({"rtx-3090"})));
    EXPECT_EQ(card["memory"]["bandwidth_gbs"].dump(), "936.2");
    EXPECT_EQ(card["memory"]["gib"].dump(), "24");
    EXPECT_FALSE(card.contains("power_w")) << "what is not known is left out";
}

TEST(EntryJson, NamesTheFieldsThatDiffer)
{
    const Card before = *test::smallCatalog().card({"rtx-3090"});
    Card after = before;
    EXPECT_THAT(changedFields(before, after), IsEmpty());
    after.memory.bandwidth = gigabytesPerSecond(1000);
    after.power = Watts{350};
    after.compute.fp16 = std::nullopt;
    EXPECT_THAT(changedFields(before, after), ElementsAre("/compute/fp16_tflops", "/memory/bandwidth_gbs", "/power_w"));
}

}  // namespace
}  // namespace vramwise
