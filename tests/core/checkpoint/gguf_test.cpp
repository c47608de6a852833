#include "core/checkpoint/checkpoint_file.h"
#include "core/checkpoint/gguf.h"
#include "tests/core/catalog/small_catalog.h"
#include "tests/core/checkpoint/checkpoint_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>

namespace vramwise
{
namespace
{

using test::ByteText;
using test::GgufArray;
using test::ggufFile;
using test::TestFolder;
using testing::ElementsAre;

constexpr std::uint32_t kInt32 = 5;
constexpr std::uint32_t kString = 8;
constexpr std::uint32_t kArray = 9;

Result<CheckpointFile> readBytes(const std::string& bytes)
{
    MemorySource source(bytes, "f.gguf");
    return readCheckpoint(source);
}

ByteText start(std::uint64_t tensors, std::uint64_t metadata)
{
    return ByteText().raw("GGUF").u32(3).u64(tensors).u64(metadata);
}

TEST(Gguf, GivesNamesShapesTypesAndPlaces)
{
    for (const std::uint32_t version : {2U, 3U}) {
        const auto file = ggufFile({{"b.weight", TensorType::Q4K, {3, 512}}, {"a.bias", TensorType::F32, {5}}},
                                   {{"general.architecture", std::string("flux")},
                                    {"general.file_type", std::uint32_t{15}},
                                    {"tokens", GgufArray{kString, {std::string("a"), std::string("bc")}}}},
                                   version);
        const Result<CheckpointFile> read = readBytes(file.whole());
        ASSERT_TRUE(read) << test::listed({read.error()});
        EXPECT_EQ(read->format, CheckpointFormat::Gguf);
        EXPECT_EQ(read->metadataOf("general.architecture"), "flux");
        EXPECT_EQ(read->metadataOf("general.file_type"), "15");
        ASSERT_EQ(read->tensors.tensors().size(), 2U);
        const Tensor& bias = read->tensors.tensors()[0];
        EXPECT_EQ(bias.bytes, 20U);
        EXPECT_EQ(bias.offset, file.bytes.size() + 864);
        const Tensor& matrix = read->tensors.tensors()[1];
        EXPECT_THAT(read->tensors.shapeOf(matrix), ElementsAre(3, 512));
        EXPECT_EQ(matrix.elements, 1536U);
        EXPECT_EQ(matrix.bytes, 864U);  // 6 blocks of 144
    }
}

TEST(Gguf, CountsTheBytesOfEveryType)
{
    for (int i = 0; i < static_cast<int>(TensorType::Unknown); ++i) {
        const TensorTypeFacts& facts = factsOf(static_cast<TensorType>(i));
        if (facts.ggmlId < 0)
            continue;
        const auto file = ggufFile({{"w", facts.type, {2, 256}}});
        const Result<CheckpointFile> read = readBytes(file.whole());
        ASSERT_TRUE(read) << facts.name;
        EXPECT_EQ(read->tensors.tensors().front().type, facts.type);
        EXPECT_EQ(read->tensors.tensors().front().bytes, 512U / facts.elements * facts.bytes) << facts.name;
    }
}

TEST(Gguf, NamesATypeThatItDoesNotKnowAndGivesItTheBytesUpToTheNext)
{
    ByteText bytes = start(2, 0);
    bytes.text("new").u32(1).u64(100).u32(77).u64(0);
    bytes.text("w").u32(1).u64(8).u32(0).u64(64);
    std::string whole = bytes.bytes();
    whole.resize((whole.size() + 31) / 32 * 32 + 96, '\0');
    const Result<CheckpointFile> read = readBytes(whole);
    ASSERT_TRUE(read) << test::listed({read.error()});
    const Tensor& unknown = read->tensors.tensors().front();
    EXPECT_EQ(read->tensors.typeNameOf(unknown), "ggml_77");
    EXPECT_EQ(unknown.elements, 100U);
    EXPECT_EQ(unknown.bytes, 64U);
}

TEST(Gguf, AnUnknownTypeWhereTheFileEndsHasNoBytes)
{
    const Result<CheckpointFile> read = readBytes(start(1, 0).text("new").u32(1).u64(100).u32(77).u64(0).bytes());
    ASSERT_TRUE(read) << test::listed({read.error()});
    EXPECT_EQ(read->tensors.tensors().front().bytes, 0U);
}

TEST(Gguf, TakesTheShapeThatAConverterNoted)
{
    const GgufArray shape{kInt32, {std::uint64_t{320}, std::uint64_t{4}, std::uint64_t{3}, std::uint64_t{3}}};
    const GgufArray wrong{kInt32, {std::uint64_t{7}}};
    const Result<CheckpointFile> read
        = readBytes(ggufFile({{"conv", TensorType::F16, {11520}}, {"other", TensorType::F16, {2, 4}}},
                             {{"comfy.gguf.orig_shape.conv", shape}, {"comfy.gguf.orig_shape.other", wrong}})
                        .whole());
    ASSERT_TRUE(read) << test::listed({read.error()});
    EXPECT_THAT(read->tensors.shapeOf(read->tensors.tensors()[0]), ElementsAre(320, 4, 3, 3));
    EXPECT_THAT(read->tensors.shapeOf(read->tensors.tensors()[1]), ElementsAre(2, 4));
}

struct MalformedGguf {
    const char* what;
    std::string bytes;
    ErrorCode code;
    const char* field;
};

std::vector<MalformedGguf> malformedFiles()
{
    using enum ErrorCode;
    constexpr std::uint64_t kHuge = std::uint64_t{1} << 63U;
    const std::string key = ByteText().text("k").bytes();
    const auto tensor = [](std::uint32_t rank, std::uint64_t size, std::uint32_t type, std::uint64_t offset) {
        return start(1, 0).text("w").u32(rank).u64(size).u32(type).u64(offset).raw(std::string(64, '\0')).bytes();
    };
    return {
        {"version 1", ByteText().raw("GGUF").u32(1).u64(0).u64(0).bytes(), BadValue, "version@4"},
        {"big-endian", ByteText().raw("GGUF").u32(0x03000000).u64(0).u64(0).bytes(), BadValue, "version@4"},
        {"tensor count", start(kHuge, 0).bytes(), TooLarge, "tensor_count@8"},
        {"a million tensors", start(1'000'000, 0).bytes(), TooLarge, "tensor_count@8"},
        {"metadata count", start(0, kHuge).bytes(), TooLarge, "metadata_kv_count@16"},
        {"more metadata than there is", start(0, 1000).bytes(), CutShort, "header@24"},
        {"more tensors than there are", start(1000, 0).bytes(), CutShort, "header@24"},
        {"length of a key", start(0, 1).u64(kHuge).bytes(), CutShort, "string@24"},
        {"length of a value", start(0, 1).raw(key).u32(kString).u64(kHuge).bytes(), CutShort, "string@37"},
        {"type of a value", start(0, 1).raw(key).u32(13).bytes(), BadValue, "metadata/k@33"},
        {"type of elements", start(0, 1).raw(key).u32(kArray).u32(13).u64(1).bytes(), BadValue, "metadata/k@37"},
        {"length of an array", start(0, 1).raw(key).u32(kArray).u32(4).u64(kHuge).bytes(), CutShort, "metadata/k@37"},
        {"array of arrays of arrays of arrays",
         start(0, 1)
             .raw(key)
             .u32(kArray)
             .raw(ByteText().u32(kArray).u64(1).u32(kArray).u64(1).u32(kArray).u64(1).u32(4).u64(1).u32(0).bytes())
             .bytes(),
         TooDeep, "metadata/k@73"},
        {"dimensions", start(1, 0).text("w").u32(9).bytes(), OutOfRange, "tensors/w/n_dimensions@33"},
        {"half a block", tensor(1, 33, 2, 0), Inconsistent, "tensors/w@45"},
        {"product of dimensions",
         start(1, 0).text("w").u32(2).u64(kHuge).u64(4).u32(0).u64(0).raw(std::string(64, '\0')).bytes(), OutOfRange,
         "tensors/w@24"},
        {"bytes beyond 64 bits", tensor(1, kHuge, 0, 0), OutOfRange, "tensors/w/offset"},
        {"offset behind the end", tensor(1, 1, 0, kHuge), CutShort, "tensors/w/offset"},
        {"more bytes than there are", tensor(1, 1000, 0, 0), CutShort, "tensors/w/offset"},
        {"unaligned", tensor(1, 1, 0, 4), Inconsistent, "tensors/w/offset"},
        {"alignment", ggufFile({}, {{"general.alignment", std::uint32_t{3}}}).whole(), BadValue, "general.alignment"},
        {"no alignment", ggufFile({}, {{"general.alignment", std::uint32_t{0}}}).whole(), BadValue,
         "general.alignment"},
        {"overlap",
         start(2, 0)
             .text("a")
             .u32(1)
             .u64(16)
             .u32(0)
             .u64(0)
             .text("b")
             .u32(1)
             .u64(8)
             .u32(0)
             .u64(32)
             .raw(std::string(128, '\0'))
             .bytes(),
         Overlapping, "data_offsets"},
        {"twice",
         start(2, 0)
             .text("a")
             .u32(1)
             .u64(8)
             .u32(0)
             .u64(0)
             .text("a")
             .u32(1)
             .u64(8)
             .u32(0)
             .u64(32)
             .raw(std::string(128, '\0'))
             .bytes(),
         DuplicateId, "tensors"},
    };
}

TEST(Gguf, RefusesEveryMalformedFileWithItsPlace)
{
    for (const MalformedGguf& malformed : malformedFiles()) {
        const Result<CheckpointFile> read = readBytes(malformed.bytes);
        ASSERT_FALSE(read) << malformed.what;
        EXPECT_EQ(read.error().code, malformed.code) << malformed.what << test::listed({read.error()});
        EXPECT_EQ(read.error().where.field, malformed.field) << malformed.what;
        EXPECT_EQ(read.error().where.file, "f.gguf") << malformed.what;
    }
}

TEST(Gguf, CutOffAnywhereIsRefused)
{
    const std::string whole = ggufFile({{"a.weight", TensorType::Q8_0, {2, 32}}, {"b", TensorType::F32, {8}}},
                                       {{"general.name", std::string("x")}})
                                  .whole();
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(readBytes(whole.substr(0, length))) << length;
    EXPECT_TRUE(readBytes(whole));
}

TEST(Gguf, EndlessEmptyStringsAreRefusedSoon)
{
    const std::string bytes = start(0, 1).text("k").u32(kArray).u32(kString).u64(3'000'000).bytes();
    const std::string whole = bytes + std::string(24'000'000, '\0');
    const std::clock_t begin = std::clock();
    const Result<CheckpointFile> read = readBytes(whole);
    const double took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::TooLarge);
    EXPECT_LT(took, 2.0);
}

TEST(Gguf, StepsOverLongArraysAndReadsOnlyTheHeader)
{
    const TestFolder folder;
    test::TensorSpecs tensors;
    for (int i = 0; i < 300; ++i)
        tensors.push_back({"blk." + std::to_string(i) + ".weight", TensorType::Q8_0, {16'384, 12'800}});
    const auto file = ggufFile(tensors, {{"general.architecture", std::string("wan")}});
    EXPECT_GT(file.size, 60'000'000'000U);
    file.write(folder.path() / "big.gguf");
    const Result<std::unique_ptr<FileSource>> source = FileSource::open(folder.path() / "big.gguf");
    ASSERT_TRUE(source);
    ASSERT_TRUE(readCheckpoint(**source));
    EXPECT_LT((*source)->bytesRead(), 200'000U);
}

}  // namespace
}  // namespace vramwise
