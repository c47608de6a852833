#include "core/bundle/bundle.h"

#include "core/base/file_io.h"

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

Result<Catalog> loadParts(const BundleManifest& manifest, const BundleParts& parts)
{
    std::vector<CatalogText> texts;
    for (const BundleFile& file : manifest.files)
        texts.push_back({file.path, parts.at(file.path)});
    LoadedCatalog loaded = loadCatalogTexts(std::move(texts));
    if (!loaded.problems.empty())
        return tl::unexpected(loaded.problems.front());
    return std::move(loaded.catalog);
}

}  // namespace

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
