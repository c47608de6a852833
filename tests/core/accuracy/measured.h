// The measurements that ship, loaded once, and small files of them as text.
#pragma once

#include "core/accuracy/measurement.h"

#include "tests/core/shipped_catalog.h"

#include <nlohmann/json.hpp>

namespace vramwise::test
{

inline const LoadedMeasurements& shippedMeasurements()
{
    static const LoadedMeasurements loaded = loadMeasurements(measurementsFile(VRAMWISE_CATALOG_DIR), shippedCatalog());
    return loaded;
}

inline nlohmann::json smallMeasurements()
{
    return nlohmann::json::parse(R"({
      "schema": 1, "kind": "measured", "date": "2026-11-22",
      "sources": {"bench": {"title": "A benchmark", "url": "https://example.com", "date": "2026-01"}},
      "speed": [{"id": "S1", "card": "rtx-4090", "model": "flux.1-dev", "precision": "fp8", "width": 1024,
                 "height": 1024, "steps": 20, "batch_size": 1, "attention": "sage", "compile": true, "os": "windows",
                 "measures": "total", "seconds": 12.5, "software": "ComfyUI", "date": "2025-07", "n": 3,
                 "source": "bench", "use": "fit", "note": "rounded"}],
      "memory": [{"id": "M1", "model": "sdxl", "width": 1024, "height": 1024, "offload": "none",
                  "metric": "allocated", "runtime": "diffusers", "gib": 10.5, "source": "bench", "use": "context"}],
      "requirements": [{"id": "R1", "model": "hunyuanvideo", "gib": 56, "statement": "720p", "source": "bench"}]})");
}

inline LoadedMeasurements read(const nlohmann::json& file)
{
    return readMeasurements(file.dump(1), "measured.json", shippedCatalog());
}

}  // namespace vramwise::test
