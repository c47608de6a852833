#include "core/checkpoint/shards.h"
#include "tests/core/catalog/small_catalog.h"
#include "tests/core/checkpoint/checkpoint_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

using test::safetensorsFile;
using test::TestFolder;
using testing::ElementsAre;

constexpr const char* kIndex = "model.safetensors.index.json";

std::string indexOf(const std::vector<std::pair<std::string, std::string>>& map)
{
    nlohmann::json json{{"metadata", {{"total_size", 1}}}, {"weight_map", nlohmann::json::object()}};
    for (const auto& [tensor, file] : map)
        json["weight_map"][tensor] = file;
    return json.dump();
}

TEST(Shards, AreReadAsOneCheckpoint)
{
    const TestFolder folder;
    folder.write(kIndex, indexOf({{"b", "m-00002-of-00002.safetensors"}, {"a", "m-00001-of-00002.safetensors"}}));
    const auto first = safetensorsFile({{"a", TensorType::F16, {2, 3}}}, {{"format", "pt"}});
    const auto second = safetensorsFile({{"b", TensorType::F32, {5}}, {"0", TensorType::U8, {1}}});
    first.write(folder.path() / "m-00001-of-00002.safetensors");
    second.write(folder.path() / "m-00002-of-00002.safetensors");
    const Result<CheckpointFile> read = readCheckpoint(folder.path() / kIndex);
    ASSERT_TRUE(read) << test::listed({read.error()});
    EXPECT_EQ(read->parts, 2);
    EXPECT_EQ(read->bytes, first.size + second.size);
    EXPECT_EQ(read->metadataOf("format"), "pt");
    std::vector<std::string> names;
    for (const Tensor& tensor : read->tensors.tensors())
        names.emplace_back(tensor.name);
    EXPECT_THAT(names, ElementsAre("0", "a", "b"));
    const Tensor& a = read->tensors.tensors()[1];
    EXPECT_EQ(a.part, 0);
    EXPECT_THAT(read->tensors.shapeOf(a), ElementsAre(2, 3));
    EXPECT_THAT(read->tensors.shapeOf(read->tensors.tensors()[2]), ElementsAre(5));
}

TEST(Shards, AreKnownByTheirIndex)
{
    EXPECT_TRUE(isShardIndex("dir/diffusion_pytorch_model.safetensors.index.json"));
    EXPECT_TRUE(isShardIndex("model.safetensors.index.fp16.json"));
    EXPECT_FALSE(isShardIndex("model_index.json"));
    EXPECT_FALSE(isShardIndex("model.safetensors"));
}

TEST(Shards, AMissingOneIsNamed)
{
    const TestFolder folder;
    folder.write(kIndex, indexOf({{"a", "gone.safetensors"}}));
    const Result<CheckpointFile> read = readCheckpoint(folder.path() / kIndex);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::CannotRead);
    EXPECT_NE(read.error().where.file.find("gone.safetensors"), std::string::npos);
}

TEST(Shards, ATensorInTwoOfThemIsRefused)
{
    const TestFolder folder;
    folder.write(kIndex, indexOf({{"a", "1.safetensors"}, {"b", "2.safetensors"}}));
    for (const char* name : {"1.safetensors", "2.safetensors"})
        safetensorsFile({{"a", TensorType::F16, {1}}}).write(folder.path() / name);
    EXPECT_EQ(readCheckpoint(folder.path() / kIndex).error().code, ErrorCode::DuplicateId);
}

TEST(ShardIndex, RefusesWhatLeadsElsewhereAndWhatIsNoIndex)
{
    for (const char* name :
         {"../x.safetensors", "/etc/passwd", "a/b.safetensors", "..", ".", "", "C:x", "a\\b", ".hidden.safetensors"})
        EXPECT_EQ(parseShardIndex(indexOf({{"a", name}}), "i").error().code, ErrorCode::BadValue) << name;
    EXPECT_EQ(parseShardIndex("[]", "i").error().code, ErrorCode::WrongType);
    EXPECT_EQ(parseShardIndex("5", "i").error().code, ErrorCode::WrongType);
    EXPECT_EQ(parseShardIndex("{}", "i").error().code, ErrorCode::MissingField);
    EXPECT_EQ(parseShardIndex("{\n\"a\":", "i").error(), (Error{ErrorCode::BadJson, {"@7"}, {"i", 2, {}}}));
    EXPECT_EQ(parseShardIndex(R"({"weight_map":"a.safetensors"})", "i").error().code, ErrorCode::WrongType);
    EXPECT_EQ(parseShardIndex(R"({"weight_map":{"a":["b"]}})", "i").error().where.field, "/weight_map/a");
    EXPECT_EQ(parseShardIndex(std::string(100'000, '['), "i").error().code, ErrorCode::WrongType);
    EXPECT_EQ(parseShardIndex("{\"a\":" + std::string(100'000, '['), "i").error().code, ErrorCode::TooDeep);
    EXPECT_TRUE(parseShardIndex(R"({"a":[{"weight_map":5}],"weight_map":{"b":"c"},"d":{"e":7}})", "i"));
    EXPECT_EQ(parseShardIndex(R"({"weight_map":[]})", "i").error().code, ErrorCode::WrongType);
    EXPECT_EQ(parseShardIndex(R"({"weight_map":{"a":1}})", "i").error().code, ErrorCode::WrongType);
    EXPECT_EQ(parseShardIndex(R"({"weight_map":{}})", "i").error().code, ErrorCode::MissingField);
    std::vector<std::pair<std::string, std::string>> many;
    for (int i = 0; i < 2000; ++i)
        many.emplace_back(std::to_string(i), std::to_string(i) + ".safetensors");
    EXPECT_EQ(parseShardIndex(indexOf(many), "i").error().code, ErrorCode::TooLarge);
    EXPECT_EQ(parseShardIndex(std::string(kMostIndexBytes + 1, ' '), "i").error().code, ErrorCode::TooLarge);
}

}  // namespace
}  // namespace vramwise
