// A catalog update: a zip file or a folder with the catalog files, manifest.json, which lists them with size and
// SHA-256, and manifest.sig, an Ed25519 signature over the manifest's bytes (64 bytes, as `openssl pkeyutl -sign
// -rawin` writes them). Nothing of it is believed before the signature of a trusted key and every hash were checked;
// what is wrong in any way is refused as a whole.
//
// BadBundle says what is wrong by its first argument:
//   archive       not a zip file that can be read
//   no_manifest, no_signature
//   no_keys       there is no trusted key to check with
//   signature     not signed by any of the trusted keys
//   path, link    {name}: not a plain file name; a link
//   many          more files than {found}; large, ratio: unpacks to more than {found} bytes, or to far more than its
//   size twice, missing, unlisted  {name}: in the archive twice; in the manifest only; in the archive only size, hash
//   {name, found, expected} incomplete    {name}: a catalog file that every update has
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/bundle/keys.h"
#include "core/catalog/load.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vramwise
{

// The catalog takes half a megabyte in six files.
inline constexpr std::size_t kMostBundleFiles = 64;
inline constexpr std::size_t kMostBundleBytes = 8U * 1024U * 1024U;  ///< packed, and unpacked in all
inline constexpr std::size_t kMostBundleRatio = 100;                 ///< unpacked bytes for a packed one

/// Contents by file name, as they came: nothing is checked but names, number and size.
using BundleParts = std::map<std::string, std::string>;

/// From a zip file or a folder. Errors: CannotRead, BadBundle.
Result<BundleParts> readBundle(const std::filesystem::path& bundle);
/// Same for a zip file in memory.
Result<BundleParts> unpackBundle(std::string_view zip, const std::string& name);

struct BundleFile {
    std::string path;
    std::size_t bytes = 0;
    std::string sha256;  ///< 64 hexadecimal digits, lower case

    friend bool operator==(const BundleFile&, const BundleFile&) = default;
};

struct BundleManifest {
    std::string version;  ///< of the catalog: "2026.12.01"
    Date date;
    std::vector<BundleFile> files;
};

/// Errors: BadJson and those of fields, FutureVersion.
Result<BundleManifest> parseManifest(std::string_view text);

/// An update that was checked from end to end and loads without a problem.
struct Bundle {
    BundleManifest manifest;
    std::string signer;  ///< name of the key
    BundleParts parts;   ///< manifest and signature included
    Catalog catalog;
};

/// Errors: BadBundle, those of the manifest, and the first problem of the catalog files.
Result<Bundle> checkBundle(BundleParts parts, const TrustedKeys& keys);

/// readBundle() and checkBundle(). Errors name the file.
Result<Bundle> openBundle(const std::filesystem::path& bundle, const TrustedKeys& keys);

}  // namespace vramwise
