// A catalog of a few entries for tests, as JSON that each test may change, and a folder to load it from.
#pragma once

#include "core/catalog/json_text.h"
#include "core/catalog/load.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <string>

namespace vramwise::test
{

inline Json fileOf(const std::string& kind)
{
    return {{"schema", 1},
            {"kind", kind},
            {"date", "2026-11-22"},
            {"sources", {{"maker", {{"title", "Maker"}, {"url", "https://example.com"}, {"date", "2026-11"}}}}}};
}

inline Json smallCards()
{
    Json file = fileOf("cards");
    file["cards"] = Json::parse(R"([
      {"id": "rtx-4060-ti-16gb", "name": "GeForce RTX 4060 Ti 16 GB", "aliases": ["4060 Ti 16GB"],
       "vendor": "NVIDIA", "architecture": "Ada Lovelace", "chip": "AD106", "compute_capability": "8.9", "tier": 60,
       "form": "desktop", "status": {"is": "released", "date": "2026-11-22"},
       "memory": {"gib": 16, "type": "GDDR6", "bus_bits": 128, "data_rate_gbps": 18, "bandwidth_gbs": 288},
       "compute": {"tensor_cores": 136, "tensor_generation": 4, "shader_units": 4352, "boost_mhz": 2535,
                   "fp32_tflops": 22.1, "fp16_tflops": 44.2, "fp16_acc16_tflops": 88.4, "fp8_tflops": 88.4,
                   "tensor_flop_per_core_clock": 128},
       "pcie": {"generation": 4, "lanes": 8}, "power_w": 165, "psu_w": 550, "length_mm": 244, "slots": 2,
       "connectors": "1x 8-pin", "released": "2023-07-18", "launch_price": {"amount": "499.00", "currency": "USD"},
       "derived": ["data_rate_gbps"], "conflict": "one source says 2560 MHz", "sources": ["maker"]},
      {"id": "rtx-3090", "name": "GeForce RTX 3090", "aliases": ["3090"], "vendor": "NVIDIA",
       "architecture": "Ampere", "form": "desktop", "status": {"is": "eol", "date": "2026-11-22"},
       "memory": {"gib": 24, "type": "GDDR6X", "bandwidth_gbs": 936.2}, "compute": {"fp16_tflops": 71},
       "released": "2020-09", "launch_price": {"amount": "1499.00", "currency": "USD"},
       "special": "big_memory_for_little", "sources": ["maker"]},
      {"id": "apple-m4-max", "name": "Apple M4 Max", "aliases": [], "vendor": "Apple", "architecture": "Apple GPU",
       "form": "soc", "status": {"is": "released", "date": "2026-11-22"},
       "memory": {"gib": 64, "type": "LPDDR5X", "bandwidth_gbs": 546, "unified": true}, "compute": {},
       "sources": ["maker"]}])");
    return file;
}

inline Json smallPrecisions()
{
    Json file = fileOf("precisions");
    file["precisions"] = Json::parse(R"([
      {"id": "q8_0", "name": "GGUF Q8_0", "bits": 8, "bits_per_weight": 8.6, "bits_per_weight_low": 8.5,
       "bits_per_weight_high": 8.7, "kind": "gguf", "arithmetic": "bf16", "computed_on": [], "quality": "very_close",
       "sources": ["maker"]},
      {"id": "bf16", "name": "BF16", "bits": 16, "bits_per_weight": 16, "exponent_bits": 8, "mantissa_bits": 7,
       "kind": "float", "arithmetic": "bf16", "computed_on": ["Ampere", "Ada Lovelace", "CDNA", "CDNA 3"],
       "quality": "reference", "sources": ["maker"]},
      {"id": "fp8", "name": "FP8", "bits": 8, "bits_per_weight": 8, "kind": "float", "arithmetic": "bf16",
       "fast_arithmetic": "fp8", "computed_on": ["Ada Lovelace"], "runs_on": ["Ada Lovelace", "Ampere"],
       "quality": "very_close", "sources": ["maker"]}])");
    return file;
}

inline Json smallModels()
{
    Json file = fileOf("models");
    file["components"] = Json::parse(R"([
      {"id": "t5", "name": "T5", "kind": "text_encoder", "parameters_b": 4.9,
       "files": [{"precision": "fp8", "bytes": 4900000000, "source": "maker", "derived": true},
                 {"precision": "bf16", "bytes": 9800000000, "file": "t5.safetensors", "source": "maker"}],
       "sources": ["maker"]},
      {"id": "video-vae", "name": "Video VAE", "kind": "vae", "parameters_b": 0.1,
       "files": [{"precision": "bf16", "bytes": 250000000, "source": "maker"}],
       "spatial": 8, "temporal": 4, "channels": 16, "decode_bytes_per_pixel_frame": 4000, "decode_frames": 8,
       "decode_gflop_per_megapixel": 9000, "sources": ["maker"]}])");
    file["models"] = Json::parse(R"([
      {"id": "paint-1.0", "name": "Paint 1.0", "aliases": ["paint one"], "task": "image", "family": "unet",
       "group": "Paint", "text_encoders": ["t5"],
       "denoiser": {"kind": "unet", "parameters_b": 0.86, "linear_gflop_per_position": 0.136,
                    "attention": [{"downscale": 1, "hidden": 320, "layers": 5}]},
       "defaults": {"width": 512, "height": 512, "steps": 20, "passes": 2}, "size_multiple": 8,
       "reference_precision": "bf16", "reference_source": "maker",
       "variants": [{"precision": "bf16", "denoiser_bytes": 1720000000, "source": "maker"}], "sources": ["maker"]},
      {"id": "film-2.0", "name": "Film 2.0", "aliases": [], "task": "video", "family": "video_dit", "group": "Film",
       "released": "2025-07", "licence": {"name": "Apache-2.0", "commercial": true, "source": "maker"},
       "text_encoders": ["t5"], "vae": "video-vae",
       "denoiser": {"kind": "dit", "parameters_b": 14, "active_parameters_b": 12, "experts": 2, "hidden": 5120,
                    "layers": 40, "heads": 40, "patch": [1, 2, 2], "text_tokens": 512},
       "memory_factor": 1.1, "defaults": {"width": 832, "height": 480, "frames": 81, "fps": 16, "steps": 20,
       "passes": 2}, "lightning": {"steps": 4, "passes": 1, "source": "maker"}, "size_multiple": 16,
       "max_megapixels": 1, "reference_precision": "bf16", "reference_source": "maker",
       "variants": [{"precision": "fp8", "denoiser_bytes": 14000000000, "text_encoder_precision": "fp8",
                     "derived": true, "source": "maker"},
                    {"precision": "bf16", "denoiser_bytes": 28000000000, "file": "film.safetensors",
                     "source": "maker"},
                    {"precision": "q8_0", "denoiser_bytes": 15000000000, "source": "maker"}],
       "article": {"minimum_gib": 16, "optimal_gib": 24},
       "official": {"gib": 80, "what": "recommended", "source": "maker"}, "sources": ["maker"]}])");
    return file;
}

inline Json smallPrices()
{
    Json file = fileOf("prices");
    file["prices"] = Json::parse(R"([
      {"card": "rtx-3090", "amount": "749.00", "currency": "USD", "condition": "used", "region": "US",
       "date": "2026-09", "basis": "median", "source": "maker"},
      {"card": "rtx-4060-ti-16gb", "amount": "459.50", "currency": "EUR", "condition": "new", "region": "DE",
       "date": "2026-10-01", "basis": "street", "source": "maker"}])");
    return file;
}

inline Json smallArticle()
{
    Json file = fileOf("article");
    file["statements"] = Json::parse(R"([
      {"id": "film-16gb", "place": {"model": "film-2.0"}, "topic": "minimum_vram", "article": {"gib": 16},
       "evidence": {"gib": 12, "source": "maker"}, "agrees": false, "sources": ["maker"]}])");
    return file;
}

/// A folder that is gone when the test is over.
class TestFolder
{
public:
    TestFolder()
    {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        const std::string name
            = test != nullptr ? std::string(test->test_suite_name()) + '.' + test->name() : std::string("shared");
        static int count = 0;
        std::string file = "vramwise-" + name + '-' + std::to_string(++count);
        for (char& c : file)
            c = c == '/' ? '_' : c;
        m_path = std::filesystem::temp_directory_path() / file;
        std::filesystem::remove_all(m_path);
        std::filesystem::create_directories(m_path);
    }
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;
    ~TestFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    void write(const std::string& name, const std::string& text) const
    {
        std::ofstream(m_path / name, std::ios::binary) << text;
    }
    void write(const std::string& name, const Json& json) const { write(name, json.dump(2) + '\n'); }

private:
    std::filesystem::path m_path;
};

inline void writeSmallCatalog(const TestFolder& folder)
{
    folder.write("cards.json", smallCards());
    folder.write("precisions.json", smallPrecisions());
    folder.write("models.json", smallModels());
    folder.write("prices.json", smallPrices());
    folder.write("article.json", smallArticle());
}

inline const Catalog& smallCatalog()
{
    static const Catalog catalog = [] {
        const TestFolder folder;
        writeSmallCatalog(folder);
        return loadCatalog(folder.path()).catalog;
    }();
    return catalog;
}

/// For messages of failing tests.
inline std::string listed(const std::vector<Error>& problems)
{
    std::string text;
    for (const Error& problem : problems) {
        text += problem.where.file + ':' + std::to_string(problem.where.line) + ' ' + problem.where.field + " code "
            + std::to_string(static_cast<int>(problem.code));
        for (const std::string& arg : problem.args)
            text += " | " + arg;
        text += '\n';
    }
    return text;
}

}  // namespace vramwise::test
