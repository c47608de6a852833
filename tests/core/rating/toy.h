// A hand-made world for tests of the rating and the advice: cards of round figures, two models, prices, and constants
// under which times and sizes can be worked out in the head.
#pragma once

#include "core/catalog/price_book.h"
#include "core/question/question.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace vramwise::test
{

/// Half of the peak is reached, nothing is rough, the desktop takes 1 GiB.
inline Calibration toyCalibration()
{
    Calibration calibration;
    for (auto& row : calibration.efficiency)
        row.fill({0.5, 1.25, false});
    calibration.memory.desktopWindows = gib(1);
    calibration.memory.desktopLinux = gib(1);
    calibration.memory.inferenceFloor = gib(1);
    calibration.memory.unifiedUsableShare = 0.75;
    calibration.memory.blocksResident = 2;
    calibration.memory.tilePixelsImage = 512 * 512;
    calibration.memory.tilePixelsVideo = 512 * 512;
    calibration.memory.activationSpread = 1.2;
    calibration.memory.ramBase = gib(4);
    calibration.memory.ramSpread = 1.2;
    calibration.time.int4Gain = 2;
    calibration.time.fp4Gain = 2;
    calibration.time.fp8Gain = 1.5;
    calibration.time.ggufSlowdown = 1.1;
    calibration.time.linkShare = 0.5;
    calibration.time.hostRate = gigabytesPerSecond(20);
    calibration.time.fallbackLink = gigabytesPerSecond(16);
    calibration.time.sequentialRate = gigabytesPerSecond(3);
    calibration.time.encodeShare = 0.5;
    calibration.time.decodeShare = 0.5;
    calibration.time.tiledDecodeSlowdown = 1.5;
    calibration.time.offloadSpread = 1.2;
    return calibration;
}

/// A desktop GeForce of the Ada generation, tier 70, released.
inline Card toyCard(const std::string& id, double gibs, double tflops, double gbs = 0)
{
    Card card;
    card.id = {id};
    card.name = id;
    card.vendor = Vendor::Nvidia;
    card.architecture = Architecture::Ada;
    card.architectureName = "Ada Lovelace";
    card.tier = 70;
    card.form = Form::Desktop;
    card.status = Status::Released;
    card.memory.size = gib(gibs);
    card.memory.bandwidth = gigabytesPerSecond(gbs > 0 ? gbs : tflops * 8);
    card.compute.tensorCores = 200;
    card.compute.fp16 = teraflops(tflops);
    card.pcie = PcieLink{4, 16};
    card.power = Watts{200};
    card.sources = {{"toy"}};
    return card;
}

inline Precision toyPrecision(const std::string& id, double bits, Quality quality)
{
    Precision precision;
    precision.id = {id};
    precision.name = id;
    precision.bits = bits;
    precision.bitsPerWeight = bits;
    precision.kind = PrecisionKind::Float;
    precision.arithmetic = Arithmetic::Bf16;
    precision.quality = quality;
    return precision;
}

/// `billions` of weights in bf16, fp8 and q4; on 100 TFLOPS a step of an image takes about billions × 0.17 s.
inline Model toyModel(const std::string& id, Task task, double billions)
{
    Model model;
    model.id = {id};
    model.name = id;
    model.group = "Toy";
    model.task = task;
    model.family = task == Task::Video ? ModelFamily::VideoDit : ModelFamily::ImageDit;
    model.denoiser.parametersB = billions;
    model.denoiser.activeParametersB = billions;
    model.denoiser.hidden = 1000;
    model.denoiser.layers = 20;
    model.denoiser.textTokens = 1;
    model.memoryFactor = 1;
    model.defaults = {1024, 1024, 1, 0, 20, 1};
    if (task == Task::Video)
        model.defaults = {832, 480, 81, 16, 20, 1};
    model.referencePrecision = {"bf16"};
    for (const auto& [precision, bytes] : {std::pair("bf16", 2.0), std::pair("fp8", 1.0), std::pair("q4", 0.5)}) {
        Variant variant;
        variant.precision = {precision};
        variant.denoiser = {billions * 1e9 * bytes};
        model.variants.push_back(variant);
    }
    return model;
}

inline Price toyPrice(const std::string& card, std::int64_t units, Condition condition = Condition::New,
                      PriceBasis basis = PriceBasis::Street, const std::string& currency = "USD")
{
    return {{card}, {units * 100, currency}, condition, "US", {2026, 11, 1}, basis, {"toy"}};
}

struct ToyWorld {
    CatalogContent content;

    ToyWorld()
    {
        content.version = "toy";
        content.date = {2026, 11, 22};
        content.calibration = toyCalibration();
        content.precisions = {toyPrecision("bf16", 16, Quality::Reference), toyPrecision("fp8", 8, Quality::VeryClose),
                              toyPrecision("q4", 4, Quality::Close)};
        content.models = {toyModel("paint", Task::Image, 8), toyModel("film", Task::Video, 8)};
        Component vae;
        vae.id = {"vae"};
        vae.kind = ComponentKind::Vae;
        vae.vae = VaeFacts{8, 4, 16, 100.0, 4, false, 100.0};
        content.components = {vae};
        for (Model& model : content.models)
            model.vae = ComponentId{"vae"};
    }

    ToyWorld& with(Card card)
    {
        content.cards.push_back(std::move(card));
        return *this;
    }

    ToyWorld& with(Price price)
    {
        content.prices.push_back(std::move(price));
        return *this;
    }

    [[nodiscard]] Catalog catalog() const
    {
        CatalogContent sorted = content;
        std::sort(sorted.cards.begin(), sorted.cards.end(), [](const Card& a, const Card& b) { return a.id < b.id; });
        return Catalog(std::move(sorted));
    }
};

/// 1000 USD, "paint" a must, a Linux machine with 64 GiB.
inline Question toyQuestion()
{
    Question question;
    question.budget = {100'000, "USD"};
    question.models = {{{"paint"}, Need::Must, 1}};
    question.machine.os = Os::Linux;
    question.machine.ram = gib(64);
    return question;
}

}  // namespace vramwise::test
