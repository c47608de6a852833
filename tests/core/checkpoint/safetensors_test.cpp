#include "core/checkpoint/checkpoint_file.h"
#include "tests/core/catalog/small_catalog.h"
#include "tests/core/checkpoint/checkpoint_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>

namespace vramwise
{
namespace
{

using test::safetensorsFile;
using test::TensorSpec;
using test::TestFolder;
using testing::ElementsAre;

Result<CheckpointFile> read(const std::string& bytes, const std::string& name = "f.safetensors")
{
    MemorySource source(bytes, name);
    return readCheckpoint(source);
}

/// A file of that header, with `data` zeros behind it.
Result<CheckpointFile> readHeader(const std::string& header, std::uint64_t data = 64)
{
    return read(safetensorsFile(header, data).whole());
}

TEST(Safetensors, GivesNamesShapesTypesAndPlaces)
{
    const auto file = safetensorsFile({{"b.weight", TensorType::Bf16, {3, 2}}, {"a", TensorType::F32, {}}},
                                      {{"format", "pt"}, {"unheard.of", "x"}});
    const Result<CheckpointFile> read = vramwise::read(file.whole());
    ASSERT_TRUE(read) << test::listed({read.error()});
    EXPECT_EQ(read->format, CheckpointFormat::Safetensors);
    EXPECT_EQ(read->bytes, file.size);
    EXPECT_EQ(read->headerBytes, file.bytes.size());
    EXPECT_EQ(read->metadata.size(), 1U);
    EXPECT_EQ(read->metadataOf("format"), "pt");
    ASSERT_EQ(read->tensors.tensors().size(), 2U);
    const Tensor& scalar = read->tensors.tensors()[0];
    EXPECT_EQ(scalar.name, "a");
    EXPECT_EQ(scalar.elements, 1U);
    EXPECT_TRUE(read->tensors.shapeOf(scalar).empty());
    EXPECT_EQ(scalar.offset, file.bytes.size() + 12);
    const Tensor& matrix = read->tensors.tensors()[1];
    EXPECT_EQ(matrix.type, TensorType::Bf16);
    EXPECT_EQ(matrix.bytes, 12U);
    EXPECT_THAT(read->tensors.shapeOf(matrix), ElementsAre(3, 2));
}

TEST(Safetensors, KnowsEveryTypeOfTheFormatAndNamesOthers)
{
    for (int i = 0; i < static_cast<int>(TensorType::Unknown); ++i) {
        const auto type = static_cast<TensorType>(i);
        if (!factsOf(type).safetensors)
            continue;
        const auto file = safetensorsFile({{"w", type, {4, 8}}});
        const Result<CheckpointFile> read = vramwise::read(file.whole());
        ASSERT_TRUE(read) << factsOf(type).name;
        EXPECT_EQ(read->tensors.tensors().front().type, type);
        EXPECT_EQ(read->tensors.typeNameOf(read->tensors.tensors().front()), factsOf(type).name);
    }
    const Result<CheckpointFile> newer = readHeader(R"({"w":{"dtype":"F5","shape":[8],"data_offsets":[0,5]}})");
    ASSERT_TRUE(newer);
    EXPECT_EQ(newer->tensors.tensors().front().type, TensorType::Unknown);
    EXPECT_EQ(newer->tensors.typeNameOf(newer->tensors.tensors().front()), "F5");
    EXPECT_EQ(newer->tensors.tensors().front().elements, 8U);
}

TEST(Safetensors, StandsWhatWritersDo)
{
    // Nothing at all; padding; an unknown field; escapes in names; a gap before the first tensor.
    EXPECT_TRUE(readHeader("{}", 0));
    EXPECT_TRUE(readHeader("{}   ", 0));
    EXPECT_TRUE(readHeader(std::string("{}\0\0", 4), 0));
    EXPECT_TRUE(readHeader(R"({"w":{"dtype":"U8","extra":{"a":[1]},"shape":[4],"data_offsets":[8,12]}})"));
    const Result<CheckpointFile> escaped
        = readHeader(R"({"a\u00e9\"":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})");
    ASSERT_TRUE(escaped);
    EXPECT_EQ(escaped->tensors.tensors().front().name, "aé\"");
}

struct Malformation {
    const char* header;
    ErrorCode code;
    const char* field;
};

class MalformedHeader : public testing::TestWithParam<Malformation>
{
};

TEST_P(MalformedHeader, IsRefusedWithItsPlace)
{
    const Result<CheckpointFile> read = readHeader(GetParam().header);
    ASSERT_FALSE(read) << GetParam().header;
    EXPECT_EQ(read.error().code, GetParam().code) << test::listed({read.error()});
    EXPECT_EQ(read.error().where.field, GetParam().field);
    EXPECT_EQ(read.error().where.file, "f.safetensors");
}

using enum ErrorCode;

INSTANTIATE_TEST_SUITE_P(
    Table, MalformedHeader,
    testing::Values(
        Malformation{R"({"w":5})", WrongType, "/w"},                                                     //
        Malformation{R"({"w":[]})", WrongType, "/w"},                                                    //
        Malformation{R"({"w":{}})", MissingField, "/w/dtype"},                                           //
        Malformation{R"({"w":{"dtype":"F32","shape":[1]}})", MissingField, "/w/data_offsets"},           //
        Malformation{R"({"w":{"dtype":"F32","data_offsets":[0,4]}})", MissingField, "/w/shape"},         //
        Malformation{R"({"w":{"dtype":5,"shape":[1],"data_offsets":[0,4]}})", WrongType, "/w/dtype"},    //
        Malformation{R"({"w":{"dtype":["F32"],"shape":[1]}})", WrongType, "/w/dtype"},                   //
        Malformation{R"({"w":{"dtype":"F32","shape":5,"data_offsets":[0,4]}})", WrongType, "/w/shape"},  //
        Malformation{R"({"w":{"dtype":"F32","shape":[-1]}})", OutOfRange, "/w/shape"},                   //
        Malformation{R"({"w":{"dtype":"F32","shape":[1.5]}})", WrongType, "/w/shape"},                   //
        Malformation{R"({"w":{"dtype":"F32","shape":["1"]}})", WrongType, "/w/shape"},                   //
        Malformation{R"({"w":{"dtype":"F32","shape":[[1]]}})", WrongType, "/w/shape"},                   //
        Malformation{R"({"w":{"dtype":"F32","shape":[1,1,1,1,1,1,1,1,1]}})", OutOfRange, "/w/shape"},    //
        Malformation{R"({"w":{"dtype":"F32","shape":[1],"data_offsets":[0]}})", MissingField, "/w/data_offsets"},
        Malformation{R"({"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4,8]}})", OutOfRange, "/w/data_offsets"},
        Malformation{R"({"w":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})", OutOfRange, "/w/data_offsets"},
        Malformation{R"({"w":{"dtype":"F32","shape":[32],"data_offsets":[0,128]}})", CutShort, "/w/data_offsets"},
        Malformation{R"({"w":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", Inconsistent, "/w"},
        Malformation{R"({"w":{"dtype":"F4","shape":[3],"data_offsets":[0,2]}})", Inconsistent, "/w"},
        Malformation{R"({"w":{"dtype":"F32","shape":[4294967296,4294967296,2],"data_offsets":[0,4]}})", OutOfRange,
                     "shape"},
        Malformation{R"({"w":{"dtype":"F32","shape":[1],"data_offsets":[0,18446744073709551615]}})", CutShort,
                     "/w/data_offsets"},
        Malformation{R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},
                      "b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
                     Overlapping, "data_offsets"},
        Malformation{R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},
                      "a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
                     DuplicateId, "tensors"},
        Malformation{R"({"__metadata__":{"format":5}})", WrongType, "/__metadata__/format"},
        Malformation{R"({"__metadata__":{"format":["pt"]}})", WrongType, "/__metadata__/format"},
        Malformation{R"({"w":{"x":[[[[0]]]]}})", TooDeep, "/w/x"},  //
        Malformation{R"({"w":)", BadJson, "header"},                //
        Malformation{R"({"w":nul})", BadJson, "header"},            //
        Malformation{R"({} {})", BadJson, "header"}));

TEST(SafetensorsFile, CutOffAnywhereIsRefused)
{
    const std::string whole = safetensorsFile({{"a.weight", TensorType::F32, {2, 3}}}).whole();
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(read(whole.substr(0, length))) << length;
    const Result<CheckpointFile> cut = read(whole.substr(0, whole.size() - 1));
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, ErrorCode::CutShort);
}

TEST(SafetensorsFile, LengthsAreNotTrusted)
{
    for (const std::uint64_t length : {std::uint64_t{1} << 63U, ~std::uint64_t{0}, kMostSafetensorsHeaderBytes + 1}) {
        const Result<CheckpointFile> claimed = read(test::ByteText().u64(length).raw("{\"a\":1}").bytes());
        ASSERT_FALSE(claimed);
        EXPECT_EQ(claimed.error().code, ErrorCode::TooLarge);
        EXPECT_EQ(claimed.error().where.field, "header_length@0");
    }
    const Result<CheckpointFile> cut = read(test::ByteText().u64(1000).raw("{\"a\":1}").bytes());
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error(), (Error{ErrorCode::CutShort, {"1008", "15"}, {"f.safetensors", 0, "header_length@0"}}));
}

/// Whatever the bytes say: an answer within a tenth of a second of computing (sanitizers and debug builds take longer).
template <class Read>
void expectSoon(Read read, ErrorCode code)
{
    const std::clock_t start = std::clock();
    const Result<CheckpointFile> result = read();
    const double took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, code);
    EXPECT_LT(took, 2.0);
}

TEST(SafetensorsFile, AMillionTensorsAreRefusedSoon)
{
    std::string header = "{";
    for (int i = 0; header.size() < kMostSafetensorsHeaderBytes - 100; ++i)
        header += '"' + std::to_string(i) + R"(":{"dtype":"U8","shape":[],"data_offsets":[0,0]},)";
    header.back() = '}';
    expectSoon([&] { return readHeader(header); }, ErrorCode::Inconsistent);

    std::string empty = "{";
    for (int i = 0; empty.size() < kMostSafetensorsHeaderBytes - 100; ++i)
        empty += '"' + std::to_string(i) + R"(":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},)";
    empty.back() = '}';
    expectSoon([&] { return readHeader(empty); }, ErrorCode::TooLarge);
}

TEST(SafetensorsFile, DeepNestingIsRefusedSoon)
{
    expectSoon([] { return readHeader("{\"w\":{\"x\":" + std::string(5'000'000, '[')); }, ErrorCode::TooDeep);
    expectSoon([] { return readHeader(std::string(5'000'000, '[')); }, ErrorCode::WrongType);
}

TEST(SafetensorsFile, ReadsOnlyTheHeaderOfASparseFileOfSixtyGigabytes)
{
    const TestFolder folder;
    test::TensorSpecs tensors;
    for (int i = 0; i < 300; ++i)
        tensors.push_back({"blocks." + std::to_string(i) + ".weight", TensorType::Bf16, {10'000, 10'000}});
    const auto file = safetensorsFile(tensors);
    EXPECT_GT(file.size, 60'000'000'000U);
    file.write(folder.path() / "big.safetensors");
    const Result<std::unique_ptr<FileSource>> source = FileSource::open(folder.path() / "big.safetensors");
    ASSERT_TRUE(source);
    const Result<CheckpointFile> read = readCheckpoint(**source);
    ASSERT_TRUE(read) << test::listed({read.error()});
    EXPECT_EQ(read->tensors.tensors().size(), 300U);
    EXPECT_LT((*source)->bytesRead(), 100'000U);
}

TEST(CheckpointFile, SaysWhatAFileIsInstead)
{
    const std::vector<std::pair<std::string, const char*>> files{
        {"", "empty"},
        {"<!DOCTYPE html><html>", "html"},
        {"version https://git-lfs.github.com/spec/v1\noid sha256:0", "git-lfs"},
        {std::string("PK\x03\x04") + "archive/data.pkl", "pytorch"},
        {"just a text file", "unknown"},
        {"short", "unknown"}};
    for (const auto& [bytes, look] : files) {
        const Result<CheckpointFile> result = read(bytes, "f.bin");
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error(), (Error{ErrorCode::NotAModelFile, {look}, {"f.bin", 0, {}}}));
    }
}

TEST(CheckpointFile, OfNoRegularFileNothingIsRead)
{
    const TestFolder folder;
    EXPECT_EQ(readCheckpoint(folder.path()).error().code, ErrorCode::CannotRead);
    EXPECT_EQ(readCheckpoint(folder.path() / "none.safetensors").error().code, ErrorCode::CannotRead);
#ifndef _WIN32
    EXPECT_EQ(readCheckpoint(std::filesystem::path("/dev/zero")).error().code, ErrorCode::CannotRead);
#endif
}

}  // namespace
}  // namespace vramwise
