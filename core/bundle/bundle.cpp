#include "core/bundle/bundle.h"

#include "core/base/file_io.h"
#include "core/catalog/json_problems.h"
#include "core/catalog/json_text.h"
#include "core/validate/validate.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace vramwise
{

namespace
{

constexpr const char* kManifest = "manifest.json";
constexpr const char* kSignature = "manifest.sig";
constexpr std::array kNeeded{"article.json", "calibration.json", "cards.json",
                             "models.json",  "precisions.json",  "prices.json"};

/// A file that is no catalog file, which an update may bring or leave as it ships.
struct Beside {
    std::string_view name;
    std::string_view folder;
    std::string_view kind;
};

constexpr std::array kBeside{
    Beside{"pci_ids.json", "machine", "pci-ids"},
    Beside{"measured.json", "measurements", "measured"},
    Beside{"nodes.json", "workflow", "workflow-nodes"},
    Beside{"files.json", "workflow", "workflow-files"},
    Beside{"signatures.json", "checkpoint", "checkpoint-signatures"},
};

const Beside* findBeside(std::string_view name)
{
    const auto found
        = std::find_if(kBeside.begin(), kBeside.end(), [name](const Beside& file) { return file.name == name; });
    return found == kBeside.end() ? nullptr : &*found;
}

tl::unexpected<Error> refused(std::vector<std::string> args) { return fail(ErrorCode::BadBundle, std::move(args)); }

/// Before anything in it is read, the manifest has to be the word of somebody we trust.
Result<std::string> checkSignature(const BundleParts& parts, const TrustedKeys& keys)
{
    const auto manifest = parts.find(kManifest);
    if (manifest == parts.end())
        return refused({"no_manifest"});
    const auto signature = parts.find(kSignature);
    if (signature == parts.end())
        return refused({"no_signature"});
    if (keys.empty())
        return refused({"no_keys"});
    const TrustedKey* signer = signerOf(manifest->second, signature->second, keys);
    if (signer == nullptr)
        return refused({"signature"});
    return signer->name;
}

Result<void> checkFile(const BundleFile& file, const BundleParts& parts)
{
    const auto part = parts.find(file.path);
    if (part == parts.end())
        return refused({"missing", file.path});
    if (part->second.size() != file.bytes)
        return refused({"size", file.path, std::to_string(part->second.size()), std::to_string(file.bytes)});
    if (const std::string hash = sha256(part->second); hash != file.sha256)
        return refused({"hash", file.path, hash, file.sha256});
    return {};
}

Result<void> checkFiles(const BundleManifest& manifest, const BundleParts& parts)
{
    std::set<std::string_view> listed{kManifest, kSignature};
    for (const BundleFile& file : manifest.files) {
        if (!listed.insert(file.path).second)
            return refused({"twice", file.path});
        if (const Result<void> checked = checkFile(file, parts); !checked)
            return checked;
    }
    for (const auto& [name, content] : parts)
        if (!listed.contains(name))
            return refused({"unlisted", name});
    for (const char* name : kNeeded)
        if (!listed.contains(name))
            return refused({"incomplete", name});
    return {};
}

/// The reader of its place would not take a file of another kind.
Result<void> checkKind(const Beside& file, const std::string& text)
{
    const Result<nlohmann::json> json = parseJson(text, std::string(file.name));
    if (!json)
        return tl::unexpected(json.error());
    const auto kind = json->is_object() ? json->find("kind") : json->end();
    if (kind != json->end() && *kind == file.kind)
        return {};
    const std::string found = kind != json->end() && kind->is_string() ? kind->get<std::string>() : std::string();
    return fail(ErrorCode::WrongKind, {shortened(found), std::string(file.kind)}, {std::string(file.name), 0, "/kind"});
}

Result<void> checkBeside(const Beside& file, const std::string& text, const Catalog& catalog)
{
    if (Result<void> kind = checkKind(file, text); !kind)
        return kind;
    const std::vector<Error> problems = validateText(text, std::string(file.name), catalog);
    return problems.empty() ? Result<void>() : tl::unexpected(problems.front());
}

Result<Catalog> loadParts(const BundleManifest& manifest, const BundleParts& parts)
{
    std::vector<CatalogText> texts;
    for (const BundleFile& file : manifest.files)
        if (findBeside(file.path) == nullptr)
            texts.push_back({file.path, parts.at(file.path)});
    LoadedCatalog loaded = loadCatalogTexts(std::move(texts));
    if (!loaded.problems.empty())
        return tl::unexpected(loaded.problems.front());
    for (const BundleFile& file : manifest.files)
        if (const Beside* beside = findBeside(file.path))
            if (const Result<void> checked = checkBeside(*beside, parts.at(file.path), loaded.catalog); !checked)
                return tl::unexpected(checked.error());
    return std::move(loaded.catalog);
}

}  // namespace

std::filesystem::path placeOf(const std::string& name)
{
    const Beside* beside = findBeside(name);
    return beside != nullptr ? std::filesystem::path(beside->folder) / name : std::filesystem::path(name);
}

Result<Bundle> checkBundle(BundleParts parts, const TrustedKeys& keys)
{
    const Result<std::string> signer = checkSignature(parts, keys);
    if (!signer)
        return tl::unexpected(signer.error());
    const Result<BundleManifest> manifest = parseManifest(parts.at(kManifest));
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (const Result<void> checked = checkFiles(*manifest, parts); !checked)
        return tl::unexpected(checked.error());
    Result<Catalog> catalog = loadParts(*manifest, parts);
    if (!catalog)
        return tl::unexpected(catalog.error());
    return Bundle{*manifest, *signer, std::move(parts), std::move(*catalog)};
}

Result<Bundle> openBundle(const std::filesystem::path& bundle, const TrustedKeys& keys)
{
    Result<BundleParts> parts = readBundle(bundle);
    if (!parts)
        return tl::unexpected(parts.error());
    Result<Bundle> checked = checkBundle(std::move(*parts), keys);
    if (!checked) {
        std::string& file = checked.error().where.file;
        file = displayName(bundle) + (file.empty() ? "" : "/") + file;
    }
    return checked;
}

}  // namespace vramwise
