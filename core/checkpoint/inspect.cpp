#include "core/checkpoint/inspect.h"

#include "core/base/file_io.h"
#include "core/checkpoint/quantization.h"
#include "core/checkpoint/transformer_sizes.h"
#include "core/checkpoint/weight_format.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace vramwise
{

namespace
{

struct PartCounts {
    std::uint64_t parameters = 0;
    double bytes = 0;
    std::size_t tensors = 0;
    std::uint64_t scaled = 0;
    FormatCounts formats;
};

void count(PartCounts& counts, const TensorView& view, const Tensor& tensor)
{
    const WeightFormat format = formatOf(view, tensor);
    const std::uint64_t parameters = parametersOf(tensor, format);
    counts.parameters += parameters;
    counts.bytes += static_cast<double>(tensor.bytes);
    ++counts.tensors;
    if (format.scaled)
        counts.scaled += parameters;
    if (parameters == 0)
        return;
    const std::string_view label = labelOf(view.list(), tensor, format);
    if (const auto known = counts.formats.find(label); known != counts.formats.end())
        known->second += parameters;
    else
        counts.formats.emplace(label, parameters);
}

/// One file, taken apart.
class Summary
{
public:
    Summary(const CheckpointFile& file, const std::string& fileName, const SignatureTable& signatures)
        : m_file(file), m_signatures(signatures), m_hints(hintsOf(fileName, file)), m_whole(file.tensors)
    {
    }

    CheckpointSummary run()
    {
        m_result.format = m_file.format;
        m_result.bytes = {static_cast<double>(m_file.bytes)};
        m_result.tensors = m_whole.tensors().size();
        m_result.files = m_file.parts;
        m_result.lora = loraFacts(m_whole);
        if (m_result.lora)
            addLora();
        else if (!addBundle())
            addWhole();
        putMainFirst();
        for (const CheckpointPart& part : m_result.parts) {
            m_result.parameters += part.parameters;
            for (const auto& [format, parameters] : part.formats)
                m_result.formats[format] += parameters;
        }
        m_result.quantization = m_result.main().quantization;
        return std::move(m_result);
    }

private:
    CheckpointPart partOf(const PartCounts& counts, std::string prefix, PartKind kind) const
    {
        CheckpointPart part;
        part.prefix = std::move(prefix);
        part.kind = kind;
        part.parameters = counts.parameters;
        part.bytes = {counts.bytes};
        part.tensors = counts.tensors;
        part.formats = counts.formats;
        part.quantization
            = quantizationOf(counts.formats, counts.scaled, m_file.metadataOf("general.file_type"), m_hints.fileName);
        return part;
    }

    static PartCounts countAll(const TensorView& view)
    {
        PartCounts counts;
        for (const Tensor& tensor : view.tensors())
            count(counts, view, tensor);
        return counts;
    }

    void addLora()
    {
        CheckpointPart part = partOf(countAll(m_whole), {}, PartKind::Lora);
        const TensorList layers = loraLayers(m_whole);
        part.what = recognise(m_signatures, TensorView(layers), PartKind::Lora, m_hints);
        m_result.parts.push_back(std::move(part));
    }

    /// False where no tensor lies where bundles keep their parts.
    bool addBundle()
    {
        std::vector<std::pair<const Tensor*, const Tensor*>> taken;
        for (const PartPrefix& known : m_signatures.parts) {
            const TensorView view = m_whole.below(known.prefix);
            if (view.isEmpty() || isTaken(taken, view))
                continue;
            CheckpointPart part = partOf(countAll(view), known.prefix, known.part);
            if (known.part != PartKind::Other)
                part.what = recognise(m_signatures, view, known.part, m_hints);
            if (known.part == PartKind::Denoiser && part.what.id.empty())
                m_result.sizes = transformerSizes(view);
            m_result.parts.push_back(std::move(part));
            taken.emplace_back(view.tensors().data(), view.tensors().data() + view.tensors().size());
        }
        if (taken.empty())
            return false;
        addRest(taken);
        return true;
    }

    /// A shorter prefix around one that was there before it in the table.
    static bool isTaken(const std::vector<std::pair<const Tensor*, const Tensor*>>& taken, const TensorView& view)
    {
        const Tensor* first = view.tensors().data();
        const Tensor* end = first + view.tensors().size();
        return std::any_of(taken.begin(), taken.end(),
                           [&](const auto& range) { return first < range.second && range.first < end; });
    }

    void addRest(const std::vector<std::pair<const Tensor*, const Tensor*>>& taken)
    {
        PartCounts rest;
        for (const Tensor& tensor : m_whole.tensors()) {
            const bool isPart = std::any_of(taken.begin(), taken.end(), [&tensor](const auto& range) {
                return &tensor >= range.first && &tensor < range.second;
            });
            if (!isPart)
                count(rest, m_whole, tensor);
        }
        if (rest.tensors > 0)
            m_result.parts.push_back(partOf(rest, {}, PartKind::Other));
    }

    /// What stands before all names and says nothing is taken off, where the names then say something.
    void addWhole()
    {
        CheckpointPart part = partOf(countAll(m_whole), {}, PartKind::Other);
        TensorView view = m_whole;
        part.what = recognise(m_signatures, view, std::nullopt, m_hints);
        for (const std::string& wrapping : m_signatures.wrappings) {
            const TensorView inner = m_whole.below(wrapping);
            if (!part.what.id.empty() || inner.tensors().size() * 2 < m_whole.tensors().size() || inner.isEmpty())
                continue;
            Recognition what = recognise(m_signatures, inner, std::nullopt, m_hints);
            if (what.confidence > part.what.confidence) {
                part.what = std::move(what);
                view = inner;
            }
        }
        part.kind = part.what.part.value_or(PartKind::Other);
        if (part.what.id.empty())
            m_result.sizes = transformerSizes(view);
        m_result.parts.push_back(std::move(part));
    }

    void putMainFirst()
    {
        const auto weight
            = [](const CheckpointPart& part) { return std::pair(part.kind == PartKind::Denoiser, part.bytes.value); };
        std::stable_sort(m_result.parts.begin(), m_result.parts.end(),
                         [&](const CheckpointPart& a, const CheckpointPart& b) { return weight(a) > weight(b); });
    }

    const CheckpointFile& m_file;
    const SignatureTable& m_signatures;
    Hints m_hints;
    TensorView m_whole;
    CheckpointSummary m_result;
};

/// "model-00002-of-00005.safetensors".
std::optional<std::pair<int, int>> pieceOf(const std::string& name)
{
    constexpr std::string_view kOf = "-of-";
    const std::size_t of = name.rfind(kOf);
    const std::size_t dash = of == std::string::npos || of == 0 ? std::string::npos : name.rfind('-', of - 1);
    if (dash == std::string::npos)
        return std::nullopt;
    std::pair<int, int> piece{0, 0};
    const char* end = name.data() + of;
    const auto first = std::from_chars(name.data() + dash + 1, end, piece.first);
    const auto second = std::from_chars(end + kOf.size(), name.data() + name.size(), piece.second);
    const bool good = first.ec == std::errc() && first.ptr == end && second.ec == std::errc() && *second.ptr == '.'
        && piece.first >= 1 && piece.first <= piece.second && piece.second > 1;
    return good ? std::optional(piece) : std::nullopt;
}

}  // namespace

PartKind CheckpointSummary::kind() const
{
    const bool isBundle = parts.size() > 1 && !main().prefix.empty();
    return isBundle && main().kind == PartKind::Denoiser ? PartKind::Checkpoint : main().kind;
}

ModelId CheckpointSummary::model() const
{
    const CheckpointPart& part = main();
    const bool isOfModel
        = part.kind == PartKind::Denoiser || part.kind == PartKind::Lora || part.kind == PartKind::ControlNet;
    return isOfModel ? ModelId{part.what.id} : ModelId{};
}

CheckpointSummary summarize(const CheckpointFile& file, const std::string& fileName, const SignatureTable& signatures)
{
    CheckpointSummary summary = Summary(file, fileName, signatures).run();
    if (file.parts == 1)
        summary.piece = pieceOf(fileName);
    return summary;
}

Result<CheckpointSummary> inspect(const std::filesystem::path& file, const SignatureTable& signatures)
{
    const Result<CheckpointFile> read = readCheckpoint(file);
    if (!read)
        return tl::unexpected(read.error());
    return summarize(*read, displayName(file.filename()), signatures);
}

}  // namespace vramwise
