// Every rule that an entry of a catalog file can break, one row each: what is changed in a good file, and
// what must be said about it, where.
#include "core/validate/validate.h"
#include "tests/core/catalog/small_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

namespace vramwise
{
namespace
{

struct BadField {
    Json (*file)();
    const char* pointer;
    const char* value;  ///< JSON; nullptr takes the field away
    ErrorCode code;
    const char* firstArg;
    const char* reportedAt = nullptr;  ///< where it is not the field itself

    friend std::ostream& operator<<(std::ostream& out, const BadField& row)
    {
        return out << row.pointer << " = " << (row.value != nullptr ? row.value : "absent");
    }
};

class Rule : public testing::TestWithParam<BadField>
{
};

void change(Json& file, const BadField& row)
{
    const Json::json_pointer pointer(row.pointer);
    if (row.value != nullptr)
        file[pointer] = Json::parse(row.value);
    else
        file[pointer.parent_pointer()].erase(pointer.back());
}

TEST_P(Rule, IsHeld)
{
    Json file = GetParam().file();
    ASSERT_THAT(validateText(file.dump(2), "f.json", test::smallCatalog()), testing::IsEmpty()) << "good before";
    change(file, GetParam());
    const std::vector<Error> problems = validateText(file.dump(2), "f.json", test::smallCatalog());
    ASSERT_EQ(problems.size(), 1U) << test::listed(problems);
    const Error& problem = problems.front();
    const char* field = GetParam().reportedAt != nullptr ? GetParam().reportedAt : GetParam().pointer;
    EXPECT_EQ(problem.code, GetParam().code) << test::listed(problems);
    EXPECT_EQ(problem.where.field, field);
    EXPECT_EQ(problem.where.file, "f.json");
    EXPECT_GT(problem.where.line, 0);
    ASSERT_FALSE(problem.args.empty());
    EXPECT_EQ(problem.args.front(), GetParam().firstArg);
}

using test::smallArticle;
using test::smallCards;
using test::smallModels;
using test::smallPrecisions;
using test::smallPrices;
using enum ErrorCode;

INSTANTIATE_TEST_SUITE_P(OfEveryFile, Rule,
                         testing::Values(BadField{smallCards, "/schema", "2", FutureVersion, "2"},
                                         BadField{smallCards, "/schema", "0", OutOfRange, "0"},
                                         BadField{smallCards, "/schema", "\"1\"", WrongType, "number"},
                                         BadField{smallCards, "/schema", nullptr, MissingField, "integer"},
                                         BadField{smallCards, "/kind", "\"cats\"", WrongKind, "cats"},
                                         BadField{smallCards, "/kind", nullptr, MissingField, "string"},
                                         BadField{smallCards, "/date", "\"22.11.2026\"", BadDate, "22.11.2026"},
                                         BadField{smallCards, "/date", nullptr, MissingField, "date"},
                                         BadField{smallCards, "/cards", "{}", WrongType, "array"},
                                         BadField{smallCards, "/cards", nullptr, MissingField, "array"},
                                         BadField{smallCards, "/cards/1", "7", WrongType, "object"},
                                         BadField{smallCards, "/extra", "7", UnknownField, "extra"},
                                         BadField{smallCards, "/sources/maker/title", nullptr, MissingField, "string"},
                                         BadField{smallCards, "/sources/maker/date", "\"soon\"", BadDate, "soon"},
                                         BadField{smallCards, "/sources/other", "5", WrongType, "object"}));

INSTANTIATE_TEST_SUITE_P(
    OfCards, Rule,
    testing::Values(
        BadField{smallCards, "/cards/0/id", nullptr, MissingField, "string"},
        BadField{smallCards, "/cards/0/id", "\"RTX 4060\"", BadValue, "RTX 4060"},
        BadField{smallCards, "/cards/0/name", "\"\"", OutOfRange, "0"},
        BadField{smallCards, "/cards/0/aliases", "\"x\"", WrongType, "array"},
        BadField{smallCards, "/cards/1/aliases/0", "\"4060 Ti 16 GB\"", DuplicateId, "4060 Ti 16 GB"},
        BadField{smallCards, "/cards/1/aliases/0", "\"RTX-4060 Ti-16GB\"", DuplicateId, "RTX-4060 Ti-16GB"},
        BadField{smallCards, "/cards/1/name", "\"GeForce RTX 4060 Ti 16GB\"", DuplicateId, "GeForce RTX 4060 Ti 16GB"},
        BadField{smallCards, "/cards/0/vendor", "\"nvidia\"", BadValue, "nvidia"},
        BadField{smallCards, "/cards/0/architecture", nullptr, MissingField, "string"},
        BadField{smallCards, "/cards/0/form", "\"tower\"", BadValue, "tower"},
        BadField{smallCards, "/cards/0/tier", "65", BadValue, "65"},
        BadField{smallCards, "/cards/0/tier", "100", OutOfRange, "100"},
        BadField{smallCards, "/cards/0/status", nullptr, MissingField, "object"},
        BadField{smallCards, "/cards/0/status/is", "\"sold\"", BadValue, "sold"},
        BadField{smallCards, "/cards/0/status/date", nullptr, MissingField, "date"},
        BadField{smallCards, "/cards/0/memory", nullptr, MissingField, "object"},
        BadField{smallCards, "/cards/0/memory/gib", "0", OutOfRange, "0"},
        BadField{smallCards, "/cards/0/memory/gib", "0.4", OutOfRange, "0.4"},
        BadField{smallCards, "/cards/0/memory/gib", "1025", OutOfRange, "1025"},
        BadField{smallCards, "/cards/0/memory/gib", "\"16\"", WrongType, "number"},
        BadField{smallCards, "/cards/0/memory/gib", nullptr, MissingField, "number"},
        BadField{smallCards, "/cards/2/memory/bandwidth_gbs", "0", OutOfRange, "0"},
        BadField{smallCards, "/cards/2/memory/unified", "1", WrongType, "boolean"},
        BadField{smallCards, "/cards/0/memory/bandwidth_gbs", "300", Inconsistent, "bandwidth_gbs", "/cards/0/memory"},
        BadField{smallCards, "/cards/0/compute/fp16_tflops", "46", Inconsistent, "fp16_tflops", "/cards/0/compute"},
        BadField{smallCards, "/cards/0/compute/fp8_tflops", "-1", OutOfRange, "-1"},
        BadField{smallCards, "/cards/0/compute/tensor_cores", "1.5", WrongType, "integer"},
        BadField{smallCards, "/cards/0/compute/tensor_cors", "1", UnknownField, "tensor_cors"},
        BadField{smallCards, "/cards/0/pcie/generation", "8", OutOfRange, "8"},
        BadField{smallCards, "/cards/0/pcie/lanes", "12", BadValue, "12"},
        BadField{smallCards, "/cards/0/power_w", "null", WrongType, "number"},
        BadField{smallCards, "/cards/0/power_w", "1e300", OutOfRange, "1e+300"},
        BadField{smallCards, "/cards/0/released", "\"2023-02-30\"", BadDate, "2023-02-30"},
        BadField{smallCards, "/cards/0/launch_price/amount", "\"free\"", BadMoney, "free"},
        BadField{smallCards, "/cards/0/launch_price/currency", "\"$\"", BadCurrency, "$"},
        BadField{smallCards, "/cards/0/special", "\"cheap\"", BadValue, "cheap"},
        BadField{smallCards, "/cards/0/sources", "[]", OutOfRange, "0"},
        BadField{smallCards, "/cards/0/sources", nullptr, MissingField, "array"},
        BadField{smallCards, "/cards/0/sources/0", "\"blog\"", UnknownReference, "blog", "/cards/0/sources"}));

INSTANTIATE_TEST_SUITE_P(
    OfModels, Rule,
    testing::Values(
        BadField{smallModels, "/models/0/id", nullptr, MissingField, "string"},
        BadField{smallModels, "/models/0/task", "\"sound\"", BadValue, "sound"},
        BadField{smallModels, "/models/0/family", "\"gan\"", BadValue, "gan"},
        BadField{smallModels, "/models/0/group", nullptr, MissingField, "string"},
        BadField{smallModels, "/models/0/text_encoders/0", "\"t6\"", UnknownReference, "t6"},
        BadField{smallModels, "/models/0/text_encoders/0", "\"video-vae\"", WrongKind, "vae"},
        BadField{smallModels, "/models/1/vae", "\"t5\"", WrongKind, "text_encoder"},
        BadField{smallModels, "/models/1/vae", "\"none\"", UnknownReference, "none"},
        BadField{smallModels, "/models/0/denoiser", nullptr, MissingField, "object"},
        BadField{smallModels, "/models/0/denoiser/kind", "\"gan\"", BadValue, "gan", "/models/0/denoiser/kind"},
        BadField{smallModels, "/models/0/denoiser/parameters_b", "0", OutOfRange, "0"},
        BadField{smallModels, "/models/1/denoiser/patch", "[1, 2]", OutOfRange, "2"},
        BadField{smallModels, "/models/1/denoiser/patch/1", "0", OutOfRange, "0"},
        BadField{smallModels, "/models/1/defaults/frames", nullptr, MissingField, "integer"},
        BadField{smallModels, "/models/1/defaults/fps", "0", OutOfRange, "0"},
        BadField{smallModels, "/models/0/defaults/frames", "5", UnknownField, "frames"},
        BadField{smallModels, "/models/1/lightning/steps", "0", OutOfRange, "0"},
        BadField{smallModels, "/models/1/reference_precision", "\"nf4\"", MissingPrecision, "nf4"},
        BadField{smallModels, "/models/1/reference_source", "\"blog\"", UnknownReference, "blog"},
        BadField{smallModels, "/models/1/variants/0/precision", "\"fp9\"", UnknownReference, "fp9"},
        BadField{smallModels, "/models/1/variants/0/precision", "\"bf16\"", DuplicateId, "bf16",
                 "/models/1/variants/1/precision"},
        BadField{smallModels, "/models/1/variants/0/text_encoder_precision", "\"fp9\"", UnknownReference, "fp9"},
        BadField{smallModels, "/models/1/variants/0/denoiser_bytes", "-5", OutOfRange, "-5"},
        BadField{smallModels, "/models/1/variants/0/source", nullptr, MissingField, "string"},
        BadField{smallModels, "/models/1/article/minimum_gib", "0", OutOfRange, "0"},
        BadField{smallModels, "/models/1/official/what", "\"wish\"", BadValue, "wish"},
        BadField{smallModels, "/models/1/licence/commercial", "\"yes\"", WrongType, "boolean"},
        BadField{smallModels, "/models/1/name", "\"paint one\"", DuplicateId, "paint one"},
        BadField{smallModels, "/models/0/sources/0", "\"blog\"", UnknownReference, "blog", "/models/0/sources"}));

INSTANTIATE_TEST_SUITE_P(
    OfTheRest, Rule,
    testing::Values(BadField{smallPrecisions, "/precisions/0/bits", "0", OutOfRange, "0"},
                    BadField{smallPrecisions, "/precisions/0/kind", "\"int\"", BadValue, "int"},
                    BadField{smallPrecisions, "/precisions/0/quality", nullptr, MissingField, "string"},
                    BadField{smallPrecisions, "/precisions/0/bits_per_weight", "9", Inconsistent, "bits_per_weight"},
                    BadField{smallPrecisions, "/precisions/1/computed_on/0", "\"Amper\"", BadValue, "Amper",
                             "/precisions/1/computed_on"},
                    BadField{smallPrices, "/prices/0/card", "\"rtx-3091\"", UnknownReference, "rtx-3091"},
                    BadField{smallPrices, "/prices/0/amount", "\"-1\"", BadMoney, "-1"},
                    BadField{smallPrices, "/prices/0/amount", nullptr, MissingField, "string"},
                    BadField{smallPrices, "/prices/0/currency", nullptr, MissingField, "string"},
                    BadField{smallPrices, "/prices/0/condition", nullptr, MissingField, "string"},
                    BadField{smallPrices, "/prices/0/region", nullptr, MissingField, "string"},
                    BadField{smallPrices, "/prices/0/date", nullptr, MissingField, "date"},
                    BadField{smallPrices, "/prices/0/basis", "\"guess\"", BadValue, "guess"},
                    BadField{smallPrices, "/prices/0/source", nullptr, MissingField, "string"},
                    BadField{smallArticle, "/statements/0/place/model", "\"film-3.0\"", UnknownReference, "film-3.0"},
                    BadField{smallArticle, "/statements/0/place", "{\"card\": \"rtx-1\"}", UnknownReference, "rtx-1",
                             "/statements/0/place/card"},
                    BadField{smallArticle, "/statements/0/agrees", nullptr, MissingField, "boolean"},
                    BadField{smallArticle, "/statements/0/evidence/source", "\"blog\"", UnknownReference, "blog"}));

TEST(EntryProblems, AreAllCollected)
{
    Json file = smallCards();
    file["cards"][0]["memory"]["gib"] = -1;
    file["cards"][0]["power_w"] = "much";
    file["cards"][1]["vendor"] = "Nvidia";
    file["cards"][2]["sources"] = Json::array({"blog", "maker", "wiki"});
    EXPECT_EQ(validateText(file.dump(2), "f.json", test::smallCatalog()).size(), 5U);
}

TEST(EntryProblems, AnAliasOfAnotherFileIsBlamedOnTheLaterOne)
{
    Json file = smallCards();
    file["cards"] = Json::array({file["cards"][2]});
    file["cards"][0]["id"] = "aaa";
    file["cards"][0]["name"] = "AAA";
    file["cards"][0]["aliases"] = {"GeForce RTX 3090"};
    const std::vector<Error> problems = validateText(file.dump(2), "f.json", test::smallCatalog());
    ASSERT_EQ(problems.size(), 1U) << test::listed(problems);
    EXPECT_EQ(problems.front().code, DuplicateId);
    EXPECT_EQ(problems.front().args, (std::vector<std::string>{"GeForce RTX 3090", "rtx-3090"}));
    EXPECT_EQ(problems.front().where.field, "/cards/0/aliases/0");
}

TEST(EntryProblems, UnknownReferencesNameTheNearest)
{
    Json file = smallPrices();
    file["prices"][0]["card"] = "rtx-309";
    const std::vector<Error> problems = validateText(file.dump(2), "f.json", test::smallCatalog());
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_THAT(problems.front().args, testing::ElementsAre("rtx-309", "card", "rtx-3090", testing::_, testing::_));
}

}  // namespace
}  // namespace vramwise
