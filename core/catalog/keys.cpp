#include "core/catalog/keys.h"

#include <array>

namespace vramwise
{

template <>
std::span<const Key<Vendor>> keysOf<Vendor>()
{
    static constexpr std::array<Key<Vendor>, 4> keys{{
        {"NVIDIA", Vendor::Nvidia},
        {"AMD", Vendor::Amd},
        {"Intel", Vendor::Intel},
        {"Apple", Vendor::Apple},
    }};
    return keys;
}

template <>
std::span<const Key<Form>> keysOf<Form>()
{
    static constexpr std::array<Key<Form>, 5> keys{{
        {"desktop", Form::Desktop},
        {"laptop", Form::Laptop},
        {"workstation", Form::Workstation},
        {"datacenter", Form::Datacenter},
        {"soc", Form::Soc},
    }};
    return keys;
}

template <>
std::span<const Key<Status>> keysOf<Status>()
{
    static constexpr std::array<Key<Status>, 5> keys{{
        {"released", Status::Released},
        {"eol", Status::EndOfLife},
        {"announced", Status::Announced},
        {"rumoured", Status::Rumoured},
        {"modded", Status::Modded},
    }};
    return keys;
}

template <>
std::span<const Key<SpecialCase>> keysOf<SpecialCase>()
{
    static constexpr std::array<Key<SpecialCase>, 3> keys{{
        {"big_memory_for_little", SpecialCase::BigMemoryForLittle},
        {"modded", SpecialCase::Modded},
        {"unified_memory", SpecialCase::UnifiedMemory},
    }};
    return keys;
}

template <>
std::span<const Key<Architecture>> keysOf<Architecture>()
{
    static constexpr std::array<Key<Architecture>, 26> keys{{
        {"Maxwell", Architecture::Maxwell},     {"Maxwell 2.0", Architecture::Maxwell},
        {"Pascal", Architecture::Pascal},       {"Volta", Architecture::Volta},
        {"Turing", Architecture::Turing},       {"Ampere", Architecture::Ampere},
        {"Ada Lovelace", Architecture::Ada},    {"Hopper", Architecture::Hopper},
        {"Blackwell", Architecture::Blackwell}, {"GCN", Architecture::Gcn},
        {"GCN 5.0", Architecture::Gcn},         {"GCN 5.1", Architecture::Gcn},
        {"RDNA 2", Architecture::Rdna2},        {"RDNA 3", Architecture::Rdna3},
        {"RDNA 3.5", Architecture::Rdna35},     {"RDNA 4", Architecture::Rdna4},
        {"CDNA", Architecture::Cdna},           {"CDNA 2", Architecture::Cdna},
        {"CDNA 3", Architecture::Cdna},         {"CDNA 4", Architecture::Cdna},
        {"Xe-HPG", Architecture::Alchemist},    {"Xe-HPG (Alchemist)", Architecture::Alchemist},
        {"Xe2", Architecture::Battlemage},      {"Xe2 (Battlemage)", Architecture::Battlemage},
        {"Apple GPU", Architecture::AppleGpu},  {"Other", Architecture::Other},
    }};
    return keys;
}

template <>
std::span<const Key<Task>> keysOf<Task>()
{
    static constexpr std::array<Key<Task>, 3> keys{{
        {"image", Task::Image},
        {"edit", Task::Edit},
        {"video", Task::Video},
    }};
    return keys;
}

template <>
std::span<const Key<ModelFamily>> keysOf<ModelFamily>()
{
    static constexpr std::array<Key<ModelFamily>, 3> keys{{
        {"unet", ModelFamily::Unet},
        {"image_dit", ModelFamily::ImageDit},
        {"video_dit", ModelFamily::VideoDit},
    }};
    return keys;
}

template <>
std::span<const Key<ComponentKind>> keysOf<ComponentKind>()
{
    static constexpr std::array<Key<ComponentKind>, 3> keys{{
        {"text_encoder", ComponentKind::TextEncoder},
        {"vae", ComponentKind::Vae},
        {"other", ComponentKind::Other},
    }};
    return keys;
}

template <>
std::span<const Key<PartKind>> keysOf<PartKind>()
{
    static constexpr std::array<Key<PartKind>, 14> keys{{
        {"checkpoint", PartKind::Checkpoint},
        {"denoiser", PartKind::Denoiser},
        {"text_encoder", PartKind::TextEncoder},
        {"vae", PartKind::Vae},
        {"lora", PartKind::Lora},
        {"controlnet", PartKind::ControlNet},
        {"ip_adapter", PartKind::IpAdapter},
        {"clip_vision", PartKind::ClipVision},
        {"style_model", PartKind::StyleModel},
        {"model_patch", PartKind::ModelPatch},
        {"upscaler", PartKind::Upscaler},
        {"latent_upscaler", PartKind::LatentUpscaler},
        {"embedding", PartKind::Embedding},
        {"other", PartKind::Other},
    }};
    return keys;
}

template <>
std::span<const Key<Arithmetic>> keysOf<Arithmetic>()
{
    static constexpr std::array<Key<Arithmetic>, 6> keys{{
        {"fp32", Arithmetic::Fp32},
        {"bf16", Arithmetic::Bf16},
        {"fp16", Arithmetic::Fp16},
        {"fp8", Arithmetic::Fp8},
        {"fp4", Arithmetic::Fp4},
        {"int4", Arithmetic::Int4},
    }};
    return keys;
}

template <>
std::span<const Key<PrecisionKind>> keysOf<PrecisionKind>()
{
    static constexpr std::array<Key<PrecisionKind>, 3> keys{{
        {"float", PrecisionKind::Float},
        {"gguf", PrecisionKind::Gguf},
        {"four_bit", PrecisionKind::FourBit},
    }};
    return keys;
}

template <>
std::span<const Key<Quality>> keysOf<Quality>()
{
    static constexpr std::array<Key<Quality>, 6> keys{{
        {"reference", Quality::Reference},
        {"same", Quality::Same},
        {"very_close", Quality::VeryClose},
        {"close", Quality::Close},
        {"visible", Quality::Visible},
        {"strong", Quality::Strong},
    }};
    return keys;
}

template <>
std::span<const Key<Condition>> keysOf<Condition>()
{
    static constexpr std::array<Key<Condition>, 2> keys{{
        {"new", Condition::New},
        {"used", Condition::Used},
    }};
    return keys;
}

template <>
std::span<const Key<PriceBasis>> keysOf<PriceBasis>()
{
    static constexpr std::array<Key<PriceBasis>, 6> keys{{
        {"street", PriceBasis::Street},
        {"best_deal", PriceBasis::BestDeal},
        {"list", PriceBasis::List},
        {"median", PriceBasis::Median},
        {"launch", PriceBasis::Launch},
        {"own", PriceBasis::Own},
    }};
    return keys;
}

template <>
std::span<const Key<EntryOrigin>> keysOf<EntryOrigin>()
{
    static constexpr std::array<Key<EntryOrigin>, 3> keys{{
        {"built_in", EntryOrigin::BuiltIn},
        {"added", EntryOrigin::Added},
        {"changed", EntryOrigin::Changed},
    }};
    return keys;
}

}  // namespace vramwise
