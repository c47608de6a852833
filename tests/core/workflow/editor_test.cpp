// What the editor's format hides: links of both versions, nodes that only wire, that are switched off, and that stand
// for others. Each of these graphs must come out as the plain one does.
#include "tests/core/workflow/graphs.h"

#include <gmock/gmock.h>

namespace vramwise
{
namespace
{

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(EditorFormat, ofBothVersionsIsRead)
{
    expectPlainJob(wholeGraph().graph.json(true));
    expectPlainJob(wholeGraph().graph.json(false));
    EXPECT_EQ(readGood(wholeGraph().graph.json()).format, WorkflowFormat::Editor);
}

TEST(EditorFormat, leavesOutSamplersThatNothingIsMadeOf)
{
    PlainGraph plain = wholeGraph();
    const int idle = plain.graph.node("KSampler", {1, "fixed", 99, 7, "euler", "normal", 1});
    plain.graph.connect(plain.checkpoint, 0, idle, "model", "MODEL");
    plain.graph.connect(plain.latent, 0, idle, "latent_image", "LATENT");
    expectPlainJob(plain.graph.json());
}

TEST(EditorFormat, leavesOutSamplersWithoutAModel)
{
    PlainGraph plain = plainGraph();
    connectLatent(plain, plain.latent);
    EXPECT_THAT(readGood(plain.graph.json()).jobs, IsEmpty());
}

TEST(Reroutes, areFollowed)
{
    PlainGraph plain = plainGraph();
    const int first = plain.graph.node("Reroute");
    const int second = plain.graph.node("Reroute (rgthree)");
    plain.graph.connect(plain.checkpoint, 0, first, "", "*");
    plain.graph.connect(first, 0, second, "", "*");
    connectModel(plain, second);
    connectLatent(plain, plain.latent);
    expectPlainJob(plain.graph.json());
}

TEST(Reroutes, ofTheNewEditorAreOnlyLooks)
{
    PlainGraph plain = wholeGraph();
    Json json = plain.graph.json(false);
    json["reroutes"] = Json::parse(R"([{"id": 1, "pos": [0, 0], "linkIds": [1]}])");
    json["links"][0]["parentId"] = 1;
    expectPlainJob(json);
}

TEST(SetAndGetNodes, areFollowedByName)
{
    PlainGraph plain = plainGraph();
    const int set = plain.graph.node("SetNode", {"the model"});
    const int get = plain.graph.node("GetNode", {"the model"});
    plain.graph.connect(plain.checkpoint, 0, set, "MODEL", "MODEL");
    connectModel(plain, get);
    connectLatent(plain, plain.latent);
    expectPlainJob(plain.graph.json());
}

TEST(BroadcastNodes, feedOpenInputsOfTheirType)
{
    PlainGraph plain = plainGraph();
    const int everywhere = plain.graph.node("Anything Everywhere");
    plain.graph.connect(plain.checkpoint, 0, everywhere, "anything", "MODEL");
    plain.graph.at(plain.sampler)["inputs"].push_back({{"name", "model"}, {"type", "MODEL"}, {"link", nullptr}});
    connectLatent(plain, plain.latent);
    expectPlainJob(plain.graph.json());
}

TEST(BypassedNodes, areRoutedThroughByType)
{
    PlainGraph plain = plainGraph();
    const int lora = plain.graph.node("LoraLoader", {"pretty.safetensors", 1, 1}, kBypassed);
    plain.graph.connect(plain.checkpoint, 1, lora, "clip", "CLIP");
    plain.graph.connect(plain.checkpoint, 0, lora, "model", "MODEL");
    connectModel(plain, lora);
    connectLatent(plain, plain.latent);
    const Json json = plain.graph.json();
    expectPlainJob(json);
    EXPECT_THAT(partsOf(onlyJob(json), PartKind::Lora), IsEmpty());
}

TEST(BypassedNodes, thatAreActiveAgainCount)
{
    PlainGraph plain = plainGraph();
    const int lora = plain.graph.node("LoraLoader", {"pretty.safetensors", 1, 1});
    plain.graph.connect(plain.checkpoint, 0, lora, "model", "MODEL");
    connectModel(plain, lora);
    connectLatent(plain, plain.latent);
    EXPECT_THAT(partsOf(onlyJob(plain.graph.json()), PartKind::Lora), ElementsAre("pretty.safetensors"));
}

TEST(MutedNodes, cutOffWhatComesAfter)
{
    PlainGraph plain = wholeGraph();
    plain.graph.at(plain.sampler)["mode"] = kMuted;
    const Workflow workflow = readGood(plain.graph.json());
    EXPECT_THAT(workflow.jobs, IsEmpty());
    EXPECT_EQ(workflow.switchedOff, 1);

    PlainGraph other = wholeGraph();
    other.graph.at(other.checkpoint)["mode"] = kMuted;
    EXPECT_THAT(readGood(other.graph.json()).jobs, IsEmpty()) << "a sampler without a model does not run";
}

TEST(MutedNodes, andBypassedOnesAreNotListedAsUnknown)
{
    PlainGraph plain = wholeGraph();
    plain.graph.node("SomebodysNode", {}, kMuted);
    plain.graph.node("SomebodysNode", {}, kBypassed);
    EXPECT_THAT(readGood(plain.graph.json()).unrecognised, IsEmpty());
}

TEST(UnknownNodes, areListedAndFollowedByType)
{
    PlainGraph plain = plainGraph();
    const int patch = plain.graph.node("SomebodysPatch", {0.5});
    plain.graph.connect(plain.checkpoint, 0, patch, "model", "MODEL");
    connectModel(plain, patch);
    connectLatent(plain, plain.latent);
    const Json json = plain.graph.json();
    expectPlainJob(json);
    EXPECT_THAT(readGood(json).unrecognised, ElementsAre(NodeName{std::to_string(patch), "SomebodysPatch"}));
}

TEST(UnknownNodes, thatReadWeightsAreLoaders)
{
    PlainGraph plain = plainGraph();
    const int loader = plain.graph.node("SomebodysLoader", {"flux1-schnell.safetensors"});
    plain.graph.at(loader)["inputs"]
        = Json::parse(R"([{"name": "file", "type": "COMBO", "widget": {"name": "file"}, "link": null}])");
    connectModel(plain, loader);
    connectLatent(plain, plain.latent);
    const WorkflowJob job = onlyJob(plain.graph.json());
    EXPECT_EQ(job.model, ModelId{"flux.1-schnell"});
    EXPECT_THAT(partsOf(job, PartKind::Denoiser), ElementsAre("flux1-schnell.safetensors"));
}

TEST(Primitives, giveTheirValueToWhatTheyAreLinkedTo)
{
    for (const char* type : {"PrimitiveNode", "PrimitiveInt", "INTConstant"}) {
        PlainGraph plain = wholeGraph();
        plain.graph.at(plain.sampler)["widgets_values"][2] = 4;  // stale
        const int steps = plain.graph.node(type, {25, "fixed"});
        plain.graph.connect(steps, 0, plain.sampler, "steps", "INT", true);
        SCOPED_TRACE(type);
        expectPlainJob(plain.graph.json());
    }
}

TEST(Arithmetic, isWorkedOut)
{
    PlainGraph plain = wholeGraph();
    const int number = plain.graph.node("PrimitiveInt", {608, "fixed"});
    const int math = plain.graph.node("ComfyMathExpression", {"max(a * 2, 64) // 1"});
    plain.graph.connect(number, 0, math, "values.a", "INT");
    plain.graph.connect(math, 1, plain.latent, "width", "INT", true);
    expectPlainJob(plain.graph.json());
}

TEST(Arithmetic, ofALoopHasNoValue)
{
    PlainGraph plain = wholeGraph();
    const int math = plain.graph.node("ComfyMathExpression", {"a + 1"});
    plain.graph.connect(math, 1, math, "values.a", "INT");
    plain.graph.connect(math, 1, plain.latent, "width", "INT", true);
    EXPECT_THAT(onlyJob(plain.graph.json()).assumed, ElementsAre(Assumed::Size));
}

TEST(Switches, takeTheBranchThatTheirFlagSays)
{
    for (const bool flag : {false, true}) {
        PlainGraph plain = plainGraph();
        const int large = plain.graph.node("EmptyLatentImage", {2048, 2048, 1});
        const int choice = plain.graph.node("PrimitiveBoolean", {flag});
        const int branch = plain.graph.node("ComfySwitchNode", {!flag});
        plain.graph.connect(flag ? large : plain.latent, 0, branch, "on_false", "LATENT");
        plain.graph.connect(flag ? plain.latent : large, 0, branch, "on_true", "LATENT");
        plain.graph.connect(choice, 0, branch, "switch", "BOOLEAN", true);
        connectModel(plain, plain.checkpoint);
        connectLatent(plain, branch);
        expectPlainJob(plain.graph.json());
    }
}

TEST(Switches, takeAFlagThatPrimitivesHandOn)
{
    PlainGraph plain = plainGraph();
    const int large = plain.graph.node("EmptyLatentImage", {2048, 2048, 1});
    const int choice = plain.graph.node("PrimitiveBoolean", {true});
    const int relay = plain.graph.node("PrimitiveBoolean", {false});
    const int branch = plain.graph.node("ComfySwitchNode", {false});
    plain.graph.connect(choice, 0, relay, "value", "BOOLEAN", true);
    plain.graph.connect(large, 0, branch, "on_false", "LATENT");
    plain.graph.connect(plain.latent, 0, branch, "on_true", "LATENT");
    plain.graph.connect(relay, 0, branch, "switch", "BOOLEAN", true);
    connectModel(plain, plain.checkpoint);
    connectLatent(plain, branch);
    expectPlainJob(plain.graph.json());
}

TEST(Switches, takeAFlagThatIsWorkedOut)
{
    for (const int count : {3, 9}) {
        PlainGraph plain = plainGraph();
        const int large = plain.graph.node("EmptyLatentImage", {2048, 2048, 1});
        const int number = plain.graph.node("PrimitiveInt", {count, "fixed"});
        const int doubled = plain.graph.node("ComfyMathExpression", {"a * 2"});
        const int math = plain.graph.node("ComfyMathExpression", {"a > 8"});
        const int branch = plain.graph.node("ComfySwitchNode", {count < 5});
        plain.graph.connect(number, 0, doubled, "values.a", "INT");
        plain.graph.connect(doubled, 1, math, "values.a", "INT");
        plain.graph.connect(count > 4 ? large : plain.latent, 0, branch, "on_false", "LATENT");
        plain.graph.connect(count > 4 ? plain.latent : large, 0, branch, "on_true", "LATENT");
        plain.graph.connect(math, 1, branch, "switch", "BOOLEAN", true);
        connectModel(plain, plain.checkpoint);
        connectLatent(plain, branch);
        expectPlainJob(plain.graph.json());
    }
}

TEST(Switches, whoseFlagIsALoopOfArithmeticAreRead)
{
    PlainGraph plain = plainGraph();
    const int math = plain.graph.node("ComfyMathExpression", {"a + a + a + a"});
    const int branch = plain.graph.node("ComfySwitchNode", {true});
    plain.graph.connect(math, 1, math, "values.a", "INT");
    plain.graph.connect(plain.latent, 0, branch, "on_true", "LATENT");
    plain.graph.connect(math, 1, branch, "switch", "BOOLEAN", true);
    connectModel(plain, plain.checkpoint);
    connectLatent(plain, branch);
    expectPlainJob(plain.graph.json());
}

TEST(NamedValues, standInForTheOrderThatIsNotKnown)
{
    PlainGraph plain = plainGraph();
    const int latent = plain.graph.node("SomebodysLatent", {"square", 2, 832, 1216});
    plain.graph.at(latent)["widgets_values_named"]
        = {{"mode", "square"}, {"batch_size", 2}, {"height", 832}, {"width", 1216}};
    connectModel(plain, plain.checkpoint);
    connectLatent(plain, latent);
    expectPlainJob(plain.graph.json());
}

TEST(NamedValues, areOlderThanThoseInOrder)
{
    PlainGraph plain = wholeGraph();
    plain.graph.at(plain.latent)["widgets_values_named"] = {{"width", 64}, {"height", 64}, {"batch_size", 1}};
    expectPlainJob(plain.graph.json());
}

TEST(GroupedValues, areThoseThatAreLinked)
{
    PlainGraph plain = plainGraph();
    const int picture = plain.graph.node("LoadImage", {"fox.png"});
    const int width = plain.graph.node("PrimitiveInt", {1216, "fixed"});
    const int resize = plain.graph.node("ResizeImageMaskNode", {"scale dimensions", 64, 832, "center", "lanczos"});
    const int encode = plain.graph.node("VAEEncode");
    const int repeat = plain.graph.node("RepeatLatentBatch", {2});
    plain.graph.connect(picture, 0, resize, "input", "IMAGE,MASK");
    plain.graph.connect(width, 0, resize, "resize_type.width", "INT", true);
    plain.graph.connect(resize, 0, encode, "pixels", "IMAGE");
    plain.graph.connect(encode, 0, repeat, "samples", "LATENT");
    connectModel(plain, plain.checkpoint);
    connectLatent(plain, repeat);
    const WorkflowJob job = onlyJob(plain.graph.json());
    EXPECT_EQ(job.width, 1216);
    EXPECT_EQ(job.height, 832);
}

TEST(Outputs, calledAsAValueOfTheNodeHandItOn)
{
    PlainGraph plain = plainGraph();
    const int camera = plain.graph.node("SomebodysCamera");
    plain.graph.at(camera)["widgets_values_named"] = {{"width", 1216}, {"zoom", 3}};
    plain.graph.connect(camera, 0, plain.latent, "width", "INT", true);
    plain.graph.at(camera)["outputs"][0]["name"] = "width";
    connectModel(plain, plain.checkpoint);
    connectLatent(plain, plain.latent);
    expectPlainJob(plain.graph.json());
}

TEST(LegacyValues, withAFlagAfterTheSeedAreRead)
{
    PlainGraph plain = wholeGraph();
    plain.graph.at(plain.sampler)["widgets_values"] = {123, true, 25, 7.5, "euler", "normal", 1};
    expectPlainJob(plain.graph.json());
}

TEST(ModelLinks, comeFromPropertiesAndNotes)
{
    PlainGraph plain = wholeGraph();
    plain.graph.at(plain.checkpoint)["properties"]["models"] = Json::parse(
        R"([{"name": "sd_xl_base_1.0.safetensors", "url": "https://example.com/a", "directory": "checkpoints"}])");
    EXPECT_EQ(onlyJob(plain.graph.json()).parts.front().url, "https://example.com/a");

    PlainGraph noted = wholeGraph("mine.safetensors");
    noted.graph.node("MarkdownNote",
                     {"Get [mine.safetensors](https://huggingface.co/black-forest-labs/FLUX.1-dev/x)!"});
    const WorkflowJob job = onlyJob(noted.graph.json());
    EXPECT_EQ(job.model, ModelId{"flux.1-dev"}) << "the address tells what the name does not";
    EXPECT_LE(job.confidence, 0.75);
}

}  // namespace
}  // namespace vramwise
