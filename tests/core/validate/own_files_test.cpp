// Examples of users' own files, which tests/checks/schemas.py holds against the schemas too: good ones have no problem
// and lie over the shipped catalog, each bad one is told of.
#include "core/validate/validate.h"

#include "core/base/file_io.h"
#include "core/catalog/load.h"
#include "tests/core/catalog/small_catalog.h"
#include "tests/core/shipped_catalog.h"

#include <gmock/gmock.h>

namespace vramwise
{
namespace
{

namespace fs = std::filesystem;
using test::TestFolder;
using testing::IsEmpty;

const fs::path kCatalog = VRAMWISE_CATALOG_DIR;

std::vector<fs::path> examples(std::string_view start)
{
    std::vector<fs::path> files
        = jsonFilesIn(fs::path(VRAMWISE_TEST_DATA_DIR).parent_path() / "core" / "validate" / "own_files").value();
    std::erase_if(files, [start](const fs::path& file) { return !displayName(file.filename()).starts_with(start); });
    EXPECT_GT(files.size(), 3U);
    return files;
}

TEST(OwnFiles, GoodExamplesLieOverTheShippedCatalog)
{
    for (const fs::path& file : examples("good")) {
        const std::vector<Error> problems = validateFile(file, test::shippedCatalog());
        EXPECT_THAT(problems, IsEmpty()) << test::listed(problems);
        const TestFolder folder;
        fs::copy(file, folder.path() / "mine.json");
        const LoadedCatalog loaded = loadCatalog(kCatalog, {folder.path()});
        EXPECT_THAT(loaded.problems, IsEmpty()) << test::listed(loaded.problems);
    }
}

TEST(OwnFiles, BadExamplesAreToldOfWithTheirLine)
{
    for (const fs::path& file : examples("bad")) {
        const std::vector<Error> problems = validateFile(file, test::shippedCatalog());
        ASSERT_THAT(problems, testing::Not(IsEmpty())) << file;
        EXPECT_EQ(problems.front().where.line, 1) << file;
        EXPECT_FALSE(problems.front().where.field.empty()) << file;
    }
}

class BesideTheCatalog : public testing::TestWithParam<const char*>
{
protected:
    [[nodiscard]] std::string shipped() const { return readTextFile(kCatalog / GetParam()).value_or(""); }
    static std::vector<Error> problemsOf(const std::string& text)
    {
        return validateText(text, "f.json", test::shippedCatalog());
    }
};

TEST_P(BesideTheCatalog, WhatShipsIsValid)
{
    const std::vector<Error> problems = validateFile(kCatalog / GetParam(), test::shippedCatalog());
    EXPECT_THAT(problems, IsEmpty()) << test::listed(problems);
}

TEST_P(BesideTheCatalog, AMistakeHasItsLineAndField)
{
    Json json = Json::parse(shipped());
    json["schema"] = 9;
    const std::vector<Error> later = problemsOf(json.dump(1));
    ASSERT_EQ(later.size(), 1U) << test::listed(later);
    EXPECT_EQ(later.front().code, ErrorCode::FutureVersion);
    json["schema"] = 1;
    for (auto& member : json.items())
        if (member.value().is_array() && member.value().size() > 3 && member.value()[3].is_object())
            member.value()[3]["shoesize"] = 44;
    const std::vector<Error> problems = problemsOf(json.dump(1));
    ASSERT_THAT(problems, testing::Not(IsEmpty()));
    EXPECT_EQ(problems.front().code, ErrorCode::UnknownField);
    EXPECT_GT(problems.front().where.line, 10);
    EXPECT_THAT(problems.front().where.field, testing::EndsWith("/3/shoesize"));
}

INSTANTIATE_TEST_SUITE_P(Kinds, BesideTheCatalog,
                         testing::Values("machine/pci_ids.json", "measurements/measured.json", "workflow/nodes.json",
                                         "workflow/files.json", "checkpoint/signatures.json"),
                         [](const auto& kind) {
                             const std::string name = fs::path(kind.param).stem().string();
                             return name == "pci_ids" ? std::string("pciIds") : name;
                         });

TEST(Validate, NamesThatTheCatalogHasNotAreToldOf)
{
    const std::string files = R"({"schema": 1, "kind": "workflow-files", "date": "2026-11-23", "models": [
        {"match": ["flux*"], "model": "flux.1-dve"}],
        "adapters": [{"match": ["x"], "models": ["sdxl", "sdxk"]}]})";
    const std::vector<Error> problems = validateText(files, "f.json", test::shippedCatalog());
    ASSERT_EQ(problems.size(), 2U) << test::listed(problems);
    EXPECT_EQ(problems[0].where, (Location{"f.json", 2, "/models/0/model"}));
    EXPECT_THAT(problems[0].args, testing::Contains("flux.1-dev"));
    EXPECT_EQ(problems[1].where, (Location{"f.json", 3, "/adapters/0/models/1"}));
}

TEST(Validate, AKindThatIsNoneNamesAll)
{
    const std::vector<Error> problems
        = validateText(R"({"schema": 1, "kind": "crads"})", "f.json", test::shippedCatalog());
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().code, ErrorCode::WrongKind);
    for (const char* kind : {"cards", "pci-ids", "workflow-nodes", "checkpoint-signatures", "question"})
        EXPECT_THAT(problems.front().args.back(), testing::HasSubstr(kind));
}

}  // namespace
}  // namespace vramwise
