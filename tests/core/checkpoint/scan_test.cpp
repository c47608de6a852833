#include "core/checkpoint/scan_path.h"
#include "tests/core/catalog/small_catalog.h"
#include "tests/core/checkpoint/checkpoint_writer.h"
#include "tests/core/checkpoint/inspected.h"
#include "tests/core/checkpoint/layouts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vramwise
{
namespace
{

namespace fs = std::filesystem;

using test::TestFolder;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const char* const kVersion = "test";

void writeModels(const TestFolder& folder)
{
    for (const char* name : {"diffusion_models/deep", "vae", "loras"})
        fs::create_directories(folder.path() / name);
    test::safetensorsFile(test::flux1({384})).write(folder.path() / "diffusion_models/deep/fill.safetensors");
    test::safetensorsFile(test::klVae(16, false)).write(folder.path() / "vae/ae.safetensors");
    test::ggufFile({{"w", TensorType::Q8_0, {32, 32}}}).write(folder.path() / "vae/odd.GGUF");
    folder.write("loras/broken.safetensors", std::string("<html>"));
    folder.write("loras/notes.txt", std::string("not a model"));
    folder.write("loras/old.ckpt", std::string("PK"));
}

std::vector<std::string> namesOf(const ScanResult& result)
{
    std::vector<std::string> names;
    for (const ScannedFile& file : result.files)
        names.push_back(file.file.path.filename().string());
    return names;
}

ScanResult scan(const TestFolder& folder, ScanCache& cache)
{
    return scanModels(*modelFoldersOf(folder.path()), test::signatures(), cache);
}

TEST(Scan, FindsModelFilesByTheKindOfTheirFolder)
{
    const TestFolder folder;
    writeModels(folder);
    ScanCache cache(kVersion);
    const ScanResult result = scan(folder, cache);
    EXPECT_THAT(namesOf(result), ElementsAre("fill.safetensors", "broken.safetensors", "ae.safetensors", "odd.GGUF"));
    EXPECT_THAT(result.problems, IsEmpty());
    EXPECT_FALSE(result.stopped);
    EXPECT_EQ(result.files[0].file.kind, "diffusion_models");
    ASSERT_TRUE(result.files[0].summary);
    EXPECT_EQ(result.files[0].summary->model().value, "flux.1-fill-dev");
    EXPECT_EQ(result.files[1].file.kind, "loras");
    ASSERT_FALSE(result.files[1].summary);
    EXPECT_EQ(result.files[1].summary.error().code, ErrorCode::NotAModelFile);
    EXPECT_EQ(result.files[3].summary->format, CheckpointFormat::Gguf);
}

TEST(Scan, ReadsAFileAgainOnlyWhenItChanged)
{
    const TestFolder folder;
    writeModels(folder);
    ScanCache cache(kVersion);
    const ScanResult first = scan(folder, cache);
    const ScanResult second = scan(folder, cache);
    ASSERT_THAT(second.files, SizeIs(4));
    for (const ScannedFile& file : second.files)
        EXPECT_EQ(file.cached, file.summary.has_value()) << file.file.path;
    EXPECT_EQ(second.files[0].summary->parameters, first.files[0].summary->parameters);

    test::safetensorsFile(test::flux1()).write(folder.path() / "diffusion_models/deep/fill.safetensors");
    const ScanResult third = scan(folder, cache);
    EXPECT_FALSE(third.files[0].cached);
    EXPECT_EQ(third.files[0].summary->model().value, "flux.1-dev");
    EXPECT_TRUE(third.files[2].cached);
}

TEST(Scan, KeepsItsCacheOnDisk)
{
    const TestFolder folder;
    writeModels(folder);
    ScanCache cache(kVersion);
    const ScanResult first = scan(folder, cache);
    const fs::path file = folder.path() / "cache" / "checkpoints.json";
    ASSERT_TRUE(cache.save(file));

    ScanCache again(kVersion);
    again.load(file);
    EXPECT_EQ(again.size(), 3U);
    const ScanResult second = scan(folder, again);
    for (std::size_t i = 0; i < second.files.size(); ++i) {
        EXPECT_EQ(second.files[i].cached, second.files[i].summary.has_value());
        if (second.files[i].summary) {
            EXPECT_EQ(second.files[i].summary->parts, first.files[i].summary->parts) << i;
        }
    }

    ScanCache otherRules("other");
    otherRules.load(file);
    EXPECT_EQ(otherRules.size(), 0U);
    for (const char* damaged :
         {"", "{", "[]", R"({"version":"test"})", R"({"version":"test","files":[1,{},{"path":5}]})",
          R"({"version":"test","files":[{"path":"a","bytes":1,"changed":1,"summary":{}}]})"}) {
        folder.write("cache/checkpoints.json", std::string(damaged));
        again.load(file);
        EXPECT_EQ(again.size(), 0U) << damaged;
    }
    again.load(folder.path() / "none.json");
    EXPECT_EQ(again.size(), 0U);
}

TEST(Scan, TellsItsProgressAndStopsWhenAsked)
{
    const TestFolder folder;
    writeModels(folder);
    ScanCache cache(kVersion);
    std::vector<std::size_t> done;
    std::stop_source source;
    const auto folders = *modelFoldersOf(folder.path());
    const ScanResult all = scanModels(folders, test::signatures(), cache, [&](const ScanProgress& progress) {
        EXPECT_EQ(progress.total, 4U);
        EXPECT_EQ(progress.current == nullptr, progress.done == 4);
        done.push_back(progress.done);
    });
    EXPECT_THAT(done, ElementsAre(0, 1, 2, 3, 4));
    EXPECT_FALSE(all.stopped);

    const ScanResult some = scanModels(
        folders, test::signatures(), cache,
        [&](const ScanProgress& progress) {
            if (progress.done == 1)
                source.request_stop();
        },
        source.get_token());
    EXPECT_TRUE(some.stopped);
    EXPECT_THAT(some.files, SizeIs(2));
    EXPECT_TRUE(scanModels(folders, test::signatures(), cache, {}, source.get_token()).files.empty());
}

TEST(Scan, FollowsLinksOnce)
{
    const TestFolder folder;
    writeModels(folder);
    std::error_code error;
    fs::create_directory_symlink(folder.path(), folder.path() / "vae" / "loop", error);
    if (error)
        GTEST_SKIP() << "no links here";
    fs::create_directory_symlink(folder.path() / "loras", folder.path() / "vae" / "other", error);
    ScanCache cache(kVersion);
    const ScanResult result = scanModels({{{}, folder.path()}}, test::signatures(), cache);
    EXPECT_THAT(result.files, SizeIs(4));
    EXPECT_EQ(result.files[0].file.kind, "diffusion_models");
}

TEST(Scan, ShardsAreOneFile)
{
    const TestFolder folder;
    folder.write("m.safetensors.index.json",
                 std::string(R"({"weight_map":{"a":"m-1.safetensors","b":"m-2.safetensors"}})"));
    test::safetensorsFile({{"a", TensorType::F32, {4}}}).write(folder.path() / "m-1.safetensors");
    test::safetensorsFile({{"b", TensorType::F32, {4}}}).write(folder.path() / "m-2.safetensors");
    test::safetensorsFile({{"c", TensorType::F32, {4}}}).write(folder.path() / "other.safetensors");
    folder.write("bad.safetensors.index.json", std::string("{"));
    ScanCache cache(kVersion);
    const ScanResult result = scanModels({{{}, folder.path()}}, test::signatures(), cache);
    EXPECT_THAT(namesOf(result), ElementsAre("m.safetensors.index.json", "other.safetensors"));
    EXPECT_EQ(result.files[0].summary->parameters, 8U);
    ASSERT_THAT(result.problems, SizeIs(1));
    EXPECT_EQ(result.problems[0].code, ErrorCode::BadJson);
}

TEST(Scan, AMissingFolderIsAProblemAndTheRestIsRead)
{
    const TestFolder folder;
    writeModels(folder);
    ScanCache cache(kVersion);
    const ScanResult result
        = scanModels({{"vae", folder.path() / "gone"}, {"vae", folder.path() / "vae"}}, test::signatures(), cache);
    EXPECT_THAT(result.files, SizeIs(2));
    ASSERT_THAT(result.problems, SizeIs(1));
    EXPECT_EQ(result.problems[0].code, ErrorCode::CannotRead);
}

TEST(ScanPath, TakesFilesFoldersAndListsOfFolders)
{
    const TestFolder folder;
    writeModels(folder);
    const ScanFiles files{signaturesFile(VRAMWISE_CATALOG_DIR), folder.path() / "cache.json"};
    const auto count = [&](const fs::path& path) {
        const Result<ScanResult> result = scanPath(path, files);
        return result ? result->files.size() : 0;
    };
    EXPECT_EQ(count(folder.path() / "vae/ae.safetensors"), 1U);
    EXPECT_FALSE(fs::exists(files.cache));
    EXPECT_EQ(count(folder.path()), 4U);
    EXPECT_TRUE(fs::exists(files.cache));
    EXPECT_TRUE(scanPath(folder.path(), files)->files.front().cached);
    EXPECT_FALSE(scanPath(folder.path(), {files.signatures, {}})->files.front().cached);
    folder.write("list.yaml", std::string("x:\n  vae: vae\n"));
    EXPECT_EQ(count(folder.path() / "list.yaml"), 2U);
    EXPECT_FALSE(scanPath(folder.path() / "gone.safetensors", files)->files.front().summary);
    EXPECT_EQ(scanPath(folder.path() / "gone.yaml", files).error().code, ErrorCode::CannotRead);
    const Result<ScanResult> noRules = scanPath(folder.path(), {folder.path() / "none.json", {}});
    ASSERT_TRUE(noRules);
    EXPECT_EQ(noRules->problems.front().code, ErrorCode::CannotRead);
    EXPECT_THAT(noRules->files, SizeIs(4));
}

TEST(CacheVersion, ChangesWithTheRules)
{
    EXPECT_EQ(cacheVersion("a"), cacheVersion("a"));
    EXPECT_NE(cacheVersion("a"), cacheVersion("b"));
}

}  // namespace
}  // namespace vramwise
