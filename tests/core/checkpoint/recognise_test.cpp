// Every signature that ships: well-formed, of the catalog, and told from all others.
#include "core/checkpoint/match.h"
#include "core/checkpoint/recognise.h"
#include "tests/core/catalog/small_catalog.h"
#include "tests/core/checkpoint/inspected.h"
#include "tests/core/checkpoint/layouts.h"
#include "tests/core/shipped_catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace vramwise
{
namespace
{

using test::inspected;
using test::shippedSignatures;
using test::signatures;
using test::TensorSpec;
using test::TensorSpecs;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Signatures, ThatShipHaveNoProblem)
{
    EXPECT_TRUE(shippedSignatures().problems.empty()) << test::listed(shippedSignatures().problems);
    EXPECT_GE(signatures().signatures.size(), 120U);
    std::set<std::string> ids;
    for (const Signature& signature : signatures().signatures)
        EXPECT_TRUE(ids.insert(signature.id).second) << signature.id;
}

bool isModelPart(PartKind part)
{
    return part == PartKind::Denoiser || part == PartKind::Lora || part == PartKind::ControlNet;
}

TEST(Signatures, PointIntoTheCatalog)
{
    for (const Signature& signature : signatures().signatures)
        for (const Candidate& candidate : signature.candidates) {
            if (isModelPart(signature.part))
                EXPECT_NE(test::shippedCatalog().model({candidate.id}), nullptr) << signature.id;
            else
                EXPECT_NE(test::shippedCatalog().component({candidate.id}), nullptr) << signature.id;
        }
}

TEST(Signatures, CoverEveryModelOfTheCatalog)
{
    std::set<std::string> covered;
    for (const Signature& signature : signatures().signatures)
        if (signature.part == PartKind::Denoiser)
            for (const Candidate& candidate : signature.candidates)
                covered.insert(candidate.id);
    for (const Model& model : test::shippedCatalog().models())
        EXPECT_THAT(covered, Contains(model.id.value));
}

/// The least that a layout asks for.
class LeastTensors
{
public:
    static TensorSpecs of(const Layout& layout)
    {
        LeastTensors least;
        for (const ShapeRule& rule : layout.shapes)
            least.add(rule.name, rule.shape);
        for (const NameRule& rule : layout.has)
            if (!least.has(rule))
                least.add(rule, {8});
        for (const BlockRule& rule : layout.blocks)
            for (std::size_t i = 0; i < rule.count; ++i)
                least.addName(rule.prefix + std::to_string(i) + ".least", {8});
        return least.m_tensors;
    }

private:
    void add(const NameRule& rule, std::vector<std::uint64_t> shape)
    {
        std::string name = rule.names.front();
        if (name.ends_with('.'))
            name += "least";
        std::replace(name.begin(), name.end(), '*', '0');
        addName(name, std::move(shape));
    }

    void addName(const std::string& name, std::vector<std::uint64_t> shape)
    {
        std::replace(shape.begin(), shape.end(), std::uint64_t{0}, std::uint64_t{8});
        const auto same = [&name](const TensorSpec& tensor) { return tensor.name == name; };
        if (std::none_of(m_tensors.begin(), m_tensors.end(), same))
            m_tensors.push_back({name, TensorType::F32, std::move(shape)});
    }

    [[nodiscard]] bool has(const NameRule& rule) const
    {
        return std::any_of(m_tensors.begin(), m_tensors.end(), [&rule](const TensorSpec& tensor) {
            return std::any_of(rule.names.begin(), rule.names.end(), [&tensor](const std::string& name) {
                return name.ends_with('.') ? tensor.name.starts_with(name) : matchesPattern(name, tensor.name);
            });
        });
    }

    TensorSpecs m_tensors;
};

TEST(Signatures, AreEachToldFromAllOthers)
{
    for (const Signature& signature : signatures().signatures)
        for (std::size_t i = 0; i < signature.layouts.size(); ++i) {
            SCOPED_TRACE(signature.id + " layout " + std::to_string(i));
            const Layout& layout = signature.layouts[i];
            TensorList tensors;
            for (const TensorSpec& spec : LeastTensors::of(layout))
                ASSERT_TRUE(tensors.add(spec.name, spec.shape, {}));
            ASSERT_TRUE(tensors.seal());
            Hints hints;
            if (!layout.architectures.empty())
                hints.ggufArchitecture = layout.architectures.front();
            const std::optional<PartKind> part
                = signature.part == PartKind::Lora ? std::optional(PartKind::Lora) : std::nullopt;
            const Recognition found = recognise(signatures(), TensorView(tensors), part, hints);
            EXPECT_EQ(found.architecture, signature.id);
            EXPECT_EQ(found.part, signature.part);
            EXPECT_EQ(found.id, signature.candidates.empty() ? "" : signature.candidates.front().id);
            EXPECT_LE(found.confidence, 0.99);
        }
}

TEST(Signatures, SeveralModelsOfOneStructureAreNeverClaimedForSure)
{
    for (const Signature& signature : signatures().signatures)
        EXPECT_TRUE(signature.candidates.size() < 2 || signature.undecided < 0.94) << signature.id;
}

TEST(Recognise, OneStructureIsToldByTitleThenByName)
{
    const TensorSpecs flux = test::flux1();
    const auto what = [&](const std::string& name, const OrderedJson& metadata = {}) {
        return inspected(flux, name, metadata).main().what;
    };
    const Recognition alone = what("model.safetensors");
    EXPECT_EQ(alone.id, "flux.1-dev");
    EXPECT_EQ(alone.confidence, 0.5);
    EXPECT_THAT(alone.candidates, ElementsAre("flux.1-dev", "flux.1-kontext-dev", "flux.1-krea-dev"));

    EXPECT_EQ(what("flux1-dev.safetensors").id, "flux.1-dev");
    EXPECT_EQ(what("flux1-dev.safetensors").confidence, confidence::kByFileName);
    EXPECT_EQ(what("flux1-dev-kontext_fp8_scaled.safetensors").id, "flux.1-kontext-dev");
    EXPECT_EQ(what("flux1-krea-dev.safetensors").id, "flux.1-krea-dev");

    const Recognition titled = what("flux1-dev.safetensors", {{"modelspec.title", "FLUX.1 Kontext [dev]"}});
    EXPECT_EQ(titled.id, "flux.1-kontext-dev");
    EXPECT_EQ(titled.confidence, confidence::kByTitle);
}

TEST(Recognise, AModelOfOddSizesIsOfItsFamilyAndNothingMore)
{
    // A pruned FLUX of eight double blocks; no model of the catalog.
    const Recognition pruned = inspected(test::flux1({64, true, 8, 38}), "flux1-dev-lite.safetensors").main().what;
    EXPECT_EQ(pruned.id, "");
    EXPECT_EQ(pruned.architecture, "flux.1");
    EXPECT_LE(pruned.confidence, 0.3);
    EXPECT_THAT(pruned.candidates, Contains("flux.1-dev"));
}

TEST(Recognise, WhatIsUnknownStaysUnknown)
{
    const CheckpointSummary summary = inspected({{"layer.weight", TensorType::F32, {4, 4}}}, "flux1-dev.safetensors");
    EXPECT_EQ(summary.main().what, Recognition{});
    EXPECT_EQ(summary.model(), ModelId{});
    EXPECT_EQ(summary.main().kind, PartKind::Other);
    EXPECT_TRUE(inspected(TensorSpecs{}, "flux1-dev.safetensors").model().empty());
}

TEST(Pattern, StarsStandForAnything)
{
    EXPECT_TRUE(matchesPattern("abc", "abc"));
    EXPECT_FALSE(matchesPattern("abc", "abcd"));
    EXPECT_TRUE(matchesPattern("*", ""));
    EXPECT_TRUE(matchesPattern("a*c", "ac"));
    EXPECT_TRUE(matchesPattern("a*c", "abcbc"));
    EXPECT_FALSE(matchesPattern("a*c", "abcb"));
    EXPECT_TRUE(matchesPattern("*b*d*", "abcde"));
    EXPECT_FALSE(matchesPattern("*d*b*", "abcde"));
    EXPECT_FALSE(matchesPattern("ab*ba", "aba"));
}

TEST(SignatureFile, ProblemsNameTheirPlace)
{
    const auto problemsOf = [](const std::string& text) { return parseSignatures(text, "s.json").problems; };
    const std::string head = R"({"schema":1,"kind":"checkpoint-signatures","date":"2026-01-01",
        "sources":{"a":{"title":"Source","date":"2026"}},"signatures":[)";
    const std::string good = R"({"id":"x","name":"X","part":"vae","group":"x","layouts":[{"has":["a"]}]})";
    EXPECT_THAT(problemsOf(head + good + "]}"), IsEmpty());
    EXPECT_EQ(parseSignatures(head + good + "]}", "s.json").table.signatures.size(), 1U);
    EXPECT_EQ(problemsOf("{").front().code, ErrorCode::BadJson);
    EXPECT_EQ(problemsOf(R"({"schema":1,"kind":"cards"})").front().code, ErrorCode::WrongKind);
    EXPECT_EQ(problemsOf(R"({"schema":9,"kind":"checkpoint-signatures"})").front().code, ErrorCode::FutureVersion);
    const auto bad = [&](std::string from, const std::string& to) {
        std::string text = good;
        return problemsOf(head + text.replace(text.find(from), from.size(), to) + "]}").front().where.field;
    };
    EXPECT_EQ(bad("\"vae\"", "\"vea\""), "/signatures/0/part");
    EXPECT_EQ(bad("{\"has\":[\"a\"]}", "{}"), "/signatures/0/layouts/0/has");
    EXPECT_EQ(bad("{\"has\":[\"a\"]}", R"({"shapes":{"a":["b"]}})"), "/signatures/0/layouts/0/shapes/a/0");
    EXPECT_EQ(bad("{\"has\":[\"a\"]}", R"({"has":["a"],"blocks":{"b.":0}})"), "/signatures/0/layouts/0/blocks/b.");
}

}  // namespace
}  // namespace vramwise
