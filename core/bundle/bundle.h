// A catalog update: a zip file or a folder with the catalog files, such of the files beside them as it replaces (see
// placeOf()), manifest.json, which lists them with size and
// SHA-256, and manifest.sig, an Ed25519 signature over the manifest's bytes (64 bytes, as `openssl pkeyutl -sign
// -rawin` writes them). Nothing of it is believed before the signature of a trusted key and every hash were checked;
// what is wrong in any way is refused as a whole.
//
// BadBundle says what is wrong by its first argument. With no more arguments:
//   archive             not a zip file that can be read
//   no_manifest         the list of files is not there
//   no_signature        the manifest is not signed
//   no_keys             there is no trusted key to check with
//   signature           not signed by any of the trusted keys
//
// With {name}, a file:
//   path                not a plain file name
//   link                a link
//   twice               in the archive, or in the manifest, twice
//   missing             in the manifest only
//   unlisted            in the archive only
//   incomplete          every update has this catalog file, and this one has not
//
// With {name, found, expected}; many, large and ratio leave the name empty and have the limit as {found}:
//   size, hash          differs from the manifest
//   many                more files than that
//   large               unpacks to more bytes than that
//   ratio               unpacks to far more than its packed size
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

// The catalog takes a megabyte in six files, and what is beside it half of one in five.
inline constexpr std::size_t kMostBundleFiles = 64;
inline constexpr std::size_t kMostBundleBytes = 8U * 1024U * 1024U;  ///< packed, and unpacked in all
inline constexpr std::size_t kMostBundleRatio = 100;                 ///< unpacked bytes for a packed one

/// Contents by file name, as they came: nothing is checked but names, number and size.
using BundleParts = std::map<std::string, std::string>;

/// From a zip file or a folder. Errors: CannotRead, BadBundle.
Result<BundleParts> readBundle(const std::filesystem::path& bundle);
/// Same for a zip file in memory.
Result<BundleParts> unpackBundle(std::string_view zip, const std::string& name);

/// Where a file of an update lies in a catalog folder: most in the folder itself; those that the program reads besides
/// the catalog – PCI ids, measurements, workflow rules, signatures – in folders of their own.
std::filesystem::path placeOf(const std::string& name);

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
