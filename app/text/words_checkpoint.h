// What is said of checkpoint files, in the user's language. For kinds of files and how sure a model is, see
// workflow_words.h.
#pragma once

#include "core/catalog/catalog.h"
#include "core/checkpoint/inspect.h"

#include <QLocale>
#include <QString>

namespace vramwise::text
{

/// "FLUX.1-dev": the name in the catalog, else that of the structure; empty where it is unknown.
QString recognisedName(const Recognition& what, const Catalog& catalog);
/// The other models that it may be: "FLUX.1 Krea, FLUX.1 Kontext".
QString otherCandidates(const Recognition& what, const Catalog& catalog);
/// "FP8, scaled", "NF4", "Q4_K_M"; "mixed" where no format leads; empty where there are no weights.
QString quantizationWord(const Quantization& quantization);
/// "11.9 B", "123 M": parameters in thousand millions, or millions.
QString parameterCount(std::uint64_t parameters, const QLocale& locale);
/// "22.2 GB" as memory() has it, "38 MB", "390 KB": many LoRAs are small.
QString fileSize(Bytes size, const QLocale& locale);

}  // namespace vramwise::text
