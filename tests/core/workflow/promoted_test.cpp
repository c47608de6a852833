// Values that the instance of a subgraph holds for what is inside, in each way that the editor has kept them.
#include "tests/core/workflow/graphs.h"

#include <gmock/gmock.h>

namespace vramwise
{
namespace
{

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr const char* kFile = "qwen_image_fp8_e4m3fn.safetensors";
constexpr const char* kLora = "Qwen-Image-Lightning-4steps-V1.0.safetensors";

void connectOut(Json& graph, int from, const std::string& type)
{
    graph["links"].push_back({{"id", 900},
                              {"origin_id", from},
                              {"origin_slot", 0},
                              {"target_id", kBorderOut},
                              {"target_slot", 0},
                              {"type", type}});
    graph["outputs"] = Json::array({{{"id", "o"}, {"name", type}, {"type", type}, {"linkIds", {900}}}});
}

/// Loader, latent, sampler with a switch between 20 steps and a LoRA's 4, and decoder; border inputs text, width,
/// value (the flag) and unet_name. `flag` is the flag's own value.
Json inside(bool flag)
{
    EditorGraph inner;
    const int loader = inner.node("UNETLoader", {kFile, "default"});
    const int prompt = inner.node("CLIPTextEncode", {"a fox"});
    const int latent = inner.node("EmptySD3LatentImage", {1024, 1328, 1});
    const int turbo = inner.node("PrimitiveBoolean", {flag});
    const int many = inner.node("PrimitiveInt", {20, "fixed"});
    const int few = inner.node("PrimitiveInt", {4, "fixed"});
    const int lora = inner.node("LoraLoaderModelOnly", {kLora, 1});
    const int model = inner.node("ComfySwitchNode", {false});
    const int steps = inner.node("ComfySwitchNode", {false});
    const int sampler = inner.node("KSampler", {1, "randomize", 50, 4, "euler", "simple", 1});
    const int decode = inner.node("VAEDecode");
    inner.connect(kBorderIn, 0, prompt, "text", "STRING", true);
    inner.connect(kBorderIn, 1, latent, "width", "INT", true);
    inner.connect(kBorderIn, 2, turbo, "value", "BOOLEAN", true);
    inner.connect(kBorderIn, 3, loader, "unet_name", "COMBO", true);
    inner.connect(loader, 0, lora, "model", "MODEL");
    inner.connect(loader, 0, model, "on_false", "MODEL");
    inner.connect(lora, 0, model, "on_true", "MODEL");
    inner.connect(turbo, 0, model, "switch", "BOOLEAN", true);
    inner.connect(many, 0, steps, "on_false", "INT");
    inner.connect(few, 0, steps, "on_true", "INT");
    inner.connect(turbo, 0, steps, "switch", "BOOLEAN", true);
    inner.connect(model, 0, sampler, "model", "MODEL");
    inner.connect(prompt, 0, sampler, "positive", "CONDITIONING");
    inner.connect(latent, 0, sampler, "latent_image", "LATENT");
    inner.connect(steps, 0, sampler, "steps", "INT", true);
    inner.connect(sampler, 0, decode, "samples", "LATENT");
    Json graph = inner.json(false);
    graph["id"] = "inside";
    graph["inputs"] = Json::parse(R"([{"name": "text", "type": "STRING"}, {"name": "width", "type": "INT"},
                                      {"name": "value", "type": "BOOLEAN"}, {"name": "unet_name", "type": "COMBO"}])");
    connectOut(graph, decode, "IMAGE");
    return graph;
}

Json listed(const std::string& name, const std::string& type)
{
    return {{"name", name}, {"type", type}, {"widget", {{"name", name}}}, {"link", nullptr}};
}

/// What an instance of inside() with these inputs, values and names of values comes out as.
WorkflowJob jobOf(const Json& inputs, const Json& values, const Json& proxies, bool flag = false)
{
    EditorGraph graph;
    const int instance = graph.node("inside", values);
    graph.at(instance)["inputs"] = inputs;
    graph.at(instance)["properties"]["proxyWidgets"] = proxies;
    graph.connect(instance, 0, graph.node("SaveImage", {"x"}), "images", "IMAGE");
    Json json = graph.json();
    json["definitions"]["subgraphs"] = Json::array({inside(flag)});
    const Workflow workflow = readGood(json);
    EXPECT_THAT(workflow.jobs, SizeIs(1)) << json.dump(1);
    return workflow.jobs.empty() ? WorkflowJob{} : workflow.jobs.front();
}

const Json kOfBorder = Json::parse(R"([["-1", "text"], ["-1", "width"], ["-1", "value"], ["-1", "unet_name"]])");

TEST(PromotedValues, countForInputsThatTheInstanceDoesNotList)
{
    const WorkflowJob job
        = jobOf({listed("text", "STRING")}, {"a cat", 1664, true, "z_image_turbo_bf16.safetensors"}, kOfBorder);
    EXPECT_EQ(job.model, ModelId{"z-image-turbo"});
    EXPECT_EQ(job.width, 1664);
    EXPECT_EQ(job.height, 1328);
    EXPECT_EQ(job.steps, 4);
    EXPECT_THAT(partsOf(job, PartKind::Lora), ElementsAre(kLora));
}

TEST(PromotedValues, withoutNamesAreOfAllInputsThatFeedWidgets)
{
    const WorkflowJob job
        = jobOf({listed("width", "INT")}, {"a cat", 1664, true, "z_image_turbo_bf16.safetensors"}, Json::array());
    EXPECT_EQ(job.model, ModelId{"z-image-turbo"});
    EXPECT_EQ(job.width, 1664);
    EXPECT_EQ(job.steps, 4);
}

TEST(PromotedValues, withoutNamesAreOfTheListedInputsWhereTheyAreAsMany)
{
    const WorkflowJob job = jobOf({listed("value", "BOOLEAN"), listed("width", "INT")}, {true, 1664}, Json::array());
    EXPECT_EQ(job.model, ModelId{"qwen-image"});
    EXPECT_EQ(job.width, 1664);
    EXPECT_EQ(job.steps, 4);
}

TEST(PromotedValues, thatAreNotThereLeaveThoseInside)
{
    const Json proxies = Json::parse(R"([["2", "text"], ["3", "width"], ["4", "value"], ["1", "unet_name"]])");
    for (const bool flag : {false, true}) {
        const WorkflowJob job = jobOf({listed("width", "INT")}, Json::array(), proxies, flag);
        EXPECT_EQ(job.model, ModelId{"qwen-image"});
        EXPECT_EQ(job.width, 1024);
        EXPECT_EQ(job.steps, flag ? 4 : 20);
        EXPECT_THAT(partsOf(job, PartKind::Lora), SizeIs(flag ? 1 : 0));
    }
}

TEST(PromotedValues, reachASubgraphInASubgraph)
{
    for (const bool linked : {false, true}) {
        EditorGraph middle;
        const int nested = middle.node("inside");
        middle.at(nested)["inputs"] = Json::array();
        if (linked)
            middle.connect(kBorderIn, 0, nested, "width", "INT", true);
        Json around = middle.json(false);
        around["id"] = "around";
        around["inputs"] = Json::parse(R"([{"name": "width", "type": "INT"}])");
        connectOut(around, nested, "IMAGE");

        EditorGraph graph;
        const int instance = graph.node("around", {1664, true});
        graph.at(instance)["properties"]["proxyWidgets"] = Json::parse(R"([["1", "width"], ["1", "value"]])");
        graph.connect(instance, 0, graph.node("SaveImage", {"x"}), "images", "IMAGE");
        Json json = graph.json();
        json["definitions"]["subgraphs"] = Json::array({inside(false), around});
        const Workflow workflow = readGood(json);
        ASSERT_THAT(workflow.jobs, SizeIs(1));
        EXPECT_EQ(workflow.jobs.front().width, 1664);
        EXPECT_EQ(workflow.jobs.front().steps, 4);
    }
}

TEST(PromotedValues, goDownThroughWidgetsThatASubgraphShowsOfItsOwn)
{
    for (const char* name : {"width", "3: width"}) {
        EditorGraph middle;
        const int nested = middle.node("inside");
        middle.at(nested)["properties"]["proxyWidgets"] = Json::parse(R"([["3", "width"]])");
        Json around = middle.json(false);
        around["id"] = "around";
        connectOut(around, nested, "IMAGE");
        Json within = inside(false);
        within["inputs"] = Json::array();  // nothing of that name to be set from outside
        std::erase_if(within["links"].get_ref<Json::array_t&>(),
                      [](const Json& link) { return link["origin_id"] == kBorderIn; });

        EditorGraph graph;
        const int instance = graph.node("around", {1664});
        graph.at(instance)["properties"]["proxyWidgets"] = Json::array({Json::array({"1", name})});
        graph.connect(instance, 0, graph.node("SaveImage", {"x"}), "images", "IMAGE");
        Json json = graph.json();
        json["definitions"]["subgraphs"] = Json::array({within, around});
        const Workflow workflow = readGood(json);
        ASSERT_THAT(workflow.jobs, SizeIs(1));
        EXPECT_EQ(workflow.jobs.front().width, 1664) << name;
    }
}

TEST(SamplersOfASubgraph, thatIsSwitchedOffAreCounted)
{
    EditorGraph middle;
    middle.node("inside");
    middle.node("inside");
    Json around = middle.json(false);
    around["id"] = "around";
    for (const int mode : {0, kMuted, kBypassed}) {
        EditorGraph graph;
        graph.node("around", Json::array(), mode);
        Json json = graph.json();
        json["definitions"]["subgraphs"] = Json::array({inside(false), around});
        EXPECT_EQ(readGood(json).switchedOff, mode == 0 ? 0 : 2);
    }
}

TEST(Primitives, passOnWhatTheyAreLinkedTo)
{
    PlainGraph plain = wholeGraph();
    const int first = plain.graph.node("PrimitiveInt", {31, "fixed"});
    const int second = plain.graph.node("PrimitiveInt", {4, "fixed"});
    plain.graph.connect(first, 0, second, "value", "INT", true);
    plain.graph.connect(second, 0, plain.sampler, "steps", "INT", true);
    EXPECT_EQ(readGood(plain.graph.json()).jobs.at(0).steps, 31);

    PlainGraph looped = wholeGraph();
    const int a = looped.graph.node("PrimitiveInt", {31, "fixed"});
    const int b = looped.graph.node("PrimitiveInt", {4, "fixed"});
    looped.graph.connect(a, 0, b, "value", "INT", true);
    looped.graph.connect(b, 0, a, "value", "INT", true);
    looped.graph.connect(b, 0, looped.sampler, "steps", "INT", true);
    EXPECT_THAT(readGood(looped.graph.json()).jobs.at(0).assumed, ElementsAre(Assumed::Steps));
}

TEST(UnknownNodes, whoseInputsAreNotAllListedHaveNoNamedValues)
{
    for (const bool complete : {false, true}) {
        PlainGraph plain = plainGraph();
        const int latent = plain.graph.node("SomebodysLatent", complete ? Json{1216, 832} : Json{7, 1216, 832});
        plain.graph.at(latent)["inputs"] = {listed("width", "INT"), listed("height", "INT")};
        connectModel(plain, plain.checkpoint);
        connectLatent(plain, latent);
        const WorkflowJob job = readGood(plain.graph.json()).jobs.at(0);
        EXPECT_EQ(job.assumed.empty(), complete);
        EXPECT_NE(job.width, 7);
    }
}

TEST(MeasuredPictures, haveTheSizeThatTheLastRunShowed)
{
    for (const char* shown : {"", "width: 1280, height: 1920\n batch size: 1"}) {
        PlainGraph plain = wholeGraph();
        const int picture = plain.graph.node("LoadImage", {"a.png", "image"});
        const int size = plain.graph.node("GetImageSize", {shown});
        plain.graph.connect(picture, 0, size, "image", "IMAGE");
        plain.graph.connect(size, 0, plain.latent, "width", "INT", true);
        plain.graph.connect(size, 1, plain.latent, "height", "INT", true);
        const WorkflowJob job = readGood(plain.graph.json()).jobs.at(0);
        EXPECT_EQ(job.width, *shown == 0 ? 1024 : 1280);
        EXPECT_EQ(job.height, *shown == 0 ? 1024 : 1920);
        EXPECT_THAT(job.assumed, SizeIs(*shown == 0 ? 1 : 0));
    }
}

TEST(MeasuredPictures, tellTheirSizeInTheNamesOfTheOutputs)
{
    PlainGraph plain = plainGraph();
    const int picture = plain.graph.node("LoadImage", {"a.png", "image"});
    const int size = plain.graph.node("GetImageSizeAndCount");
    const int encode = plain.graph.node("VAEEncode");
    plain.graph.connect(picture, 0, size, "image", "IMAGE");
    plain.graph.connect(size, 0, encode, "pixels", "IMAGE");
    plain.graph.connect(plain.checkpoint, 2, encode, "vae", "VAE");
    connectModel(plain, plain.checkpoint);
    connectLatent(plain, encode);
    EXPECT_THAT(readGood(plain.graph.json()).jobs.at(0).assumed, ElementsAre(Assumed::Size));

    plain.graph.at(size)["outputs"] = Json::parse(
        R"([{"name": "image", "type": "IMAGE"}, {"name": "width", "label": "544 width", "type": "INT"},
            {"name": "height", "label": "704 height", "type": "INT"}, {"name": "count", "label": "1 count"}])");
    const WorkflowJob job = readGood(plain.graph.json()).jobs.at(0);
    EXPECT_EQ(job.width, 544);
    EXPECT_EQ(job.height, 704);
    EXPECT_EQ(job.frames, 1);
    EXPECT_THAT(job.assumed, IsEmpty());
}

TEST(OtherModels, areThoseThatNoJobHas)
{
    EditorGraph graph;
    const int picture = graph.node("LoadImage", {"a.png", "image"});
    const int loader = graph.node("UpscaleModelLoader", {"RealESRGAN_x4plus.pth"});
    const int upscale = graph.node("ImageUpscaleWithModel");
    graph.node("UpscaleModelLoader", {"idle.pth"});
    graph.connect(loader, 0, upscale, "upscale_model", "UPSCALE_MODEL");
    graph.connect(picture, 0, upscale, "image", "IMAGE");
    graph.connect(upscale, 0, graph.node("SaveImage", {"x"}), "images", "IMAGE");
    const Workflow workflow = readGood(graph.json());
    EXPECT_THAT(workflow.jobs, IsEmpty());
    ASSERT_THAT(workflow.others, SizeIs(1));
    EXPECT_EQ(workflow.others.front().kind, PartKind::Upscaler);
    EXPECT_EQ(workflow.others.front().file, "RealESRGAN_x4plus.pth");

    PlainGraph plain = wholeGraph();
    EXPECT_THAT(readGood(plain.graph.json()).others, IsEmpty()) << "all of it is in the job";
    plain.graph.at(plain.sampler)["mode"] = 2;
    EXPECT_THAT(readGood(plain.graph.json()).others, IsEmpty()) << "nothing is made with it";
}

}  // namespace
}  // namespace vramwise
