// Updates as somebody with a key would make them, in memory: a manifest, a signature, and a zip file written by
// libarchive itself or byte by byte where it would refuse.
#pragma once

#include "core/bundle/bundle.h"
#include "tests/core/catalog/small_catalog.h"

#include <archive.h>
#include <archive_entry.h>
#include <nlohmann/json.hpp>
#include <sodium.h>

#include <string>
#include <vector>

namespace vramwise::test
{

/// A pair of keys of this test run alone.
class KeyPair
{
public:
    KeyPair()
    {
        if (sodium_init() >= 0)
            crypto_sign_keypair(m_public.data(), m_secret);
    }

    [[nodiscard]] TrustedKeys trusted() const { return {{"Test", m_public}}; }
    [[nodiscard]] const PublicKey& publicKey() const { return m_public; }
    [[nodiscard]] std::string sign(const std::string& text) const
    {
        std::string signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                             reinterpret_cast<const unsigned char*>(text.data()), text.size(), m_secret);
        return signature;
    }

private:
    PublicKey m_public{};
    unsigned char m_secret[crypto_sign_SECRETKEYBYTES]{};
};

inline const KeyPair& testKeys()
{
    static const KeyPair keys;
    return keys;
}

inline std::string shippedText(const char* name)
{
    std::ifstream stream(std::filesystem::path(VRAMWISE_CATALOG_DIR) / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The shipped catalog as the files of an update.
inline BundleParts shippedParts()
{
    BundleParts parts;
    for (const char* name :
         {"article.json", "calibration.json", "cards.json", "models.json", "precisions.json", "prices.json"})
        parts[name] = shippedText(name);
    return parts;
}

/// A whole catalog of a few entries; the calibration is the shipped one, less what it says of other entries.
inline BundleParts smallParts()
{
    Json calibration = Json::parse(shippedText("calibration.json"));
    calibration["measured"]["cards"] = Json::array();
    calibration["models"] = Json::array();
    return {{"article.json", smallArticle().dump(1)},       {"calibration.json", calibration.dump(1)},
            {"cards.json", smallCards().dump(1)},           {"models.json", smallModels().dump(1)},
            {"precisions.json", smallPrecisions().dump(1)}, {"prices.json", smallPrices().dump(1)}};
}

inline Json manifestOf(const BundleParts& parts, const std::string& date = "2099-01-01")
{
    Json manifest{{"schema", 1}, {"kind", "bundle"}, {"catalog", "2099.01.01"}, {"date", date}};
    manifest["files"] = Json::array();
    for (const auto& [name, content] : parts)
        manifest["files"].push_back({{"path", name}, {"bytes", content.size()}, {"sha256", sha256(content)}});
    return manifest;
}

/// Adds manifest and signature.
inline BundleParts sealed(BundleParts parts, const Json& manifest, const KeyPair& keys = testKeys())
{
    parts["manifest.json"] = manifest.dump(1);
    parts["manifest.sig"] = keys.sign(parts["manifest.json"]);
    return parts;
}

inline BundleParts sealed(const BundleParts& parts) { return sealed(parts, manifestOf(parts)); }

/// Names and contents in order; a name may be anything.
inline std::string zipped(const std::vector<std::pair<std::string, std::string>>& entries,
                          unsigned int fileType = AE_IFREG)
{
    std::size_t room = 64U * 1024U;
    for (const auto& [name, content] : entries)
        room += content.size() + content.size() / 100 + 3 * name.size() + 1024;
    std::string zip(room, '\0');
    std::size_t used = 0;
    archive* out = archive_write_new();
    archive_write_set_format_zip(out);
    archive_write_open_memory(out, zip.data(), zip.size(), &used);
    for (const auto& [name, content] : entries) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_filetype(entry, fileType);
        archive_entry_set_perm(entry, 0644);
        if (fileType == AE_IFLNK)
            archive_entry_set_symlink(entry, content.c_str());
        else
            archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
        archive_write_header(out, entry);
        if (fileType == AE_IFREG)
            archive_write_data(out, content.data(), content.size());
        archive_entry_free(entry);
    }
    archive_write_free(out);
    zip.resize(used);
    return zip;
}

inline std::string zippedParts(const BundleParts& parts)
{
    return zipped(std::vector<std::pair<std::string, std::string>>(parts.begin(), parts.end()));
}

}  // namespace vramwise::test
